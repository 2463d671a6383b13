import {
  reviewVersion,
  type FolderMessage,
  type ReviewMessage,
  type ReviewRequest,
  type ReviewState,
  type RowMessage,
} from '../../text/reviewMessages';
import { byId } from '../fill/elements';
import { chaptersOf, type Words } from './chapters';
import { createFolderTable } from './folderTable';

/** What VS Code gives a page. */
declare function acquireVsCodeApi(): {
  postMessage(message: ReviewRequest): void;
  setState(state: ReviewState): void;
};

const editor = acquireVsCodeApi();
const words = JSON.parse(document.body.dataset['words'] ?? '{}') as Words;
const main = byId('chapters');
const folded = new Map<string, boolean>();
const ask = (request: ReviewRequest): void => {
  editor.postMessage(request);
};
const folder = createFolderTable(words, ask);

/** Puts the page's content in place of what was there. */
function show(
  { document: name, isReady, verdict }: ReviewMessage | FolderMessage,
  content: () => readonly Node[],
): void {
  editor.setState({ version: reviewVersion, document: name });
  byId('verdict').textContent = verdict;
  byId('verdict').className = isReady ? 'clean' : 'open';
  keepingFocus(() => {
    main.replaceChildren(...content());
  });
}

/** Whoever goes from line to line goes on where the line was that is gone. */
function keepingFocus(change: () => void): void {
  // Only while the page itself has the focus: it must not take it from the text.
  const focused = document.hasFocus() ? lines().findIndex((line) => line === document.activeElement) : -1;
  change();
  if (focused >= 0) lines()[Math.min(focused, lines().length - 1)]?.focus();
}

/** The lines that lead somewhere and can be seen. */
function lines(): readonly HTMLElement[] {
  return [...main.querySelectorAll<HTMLElement>('button.line')].filter((line) => line.checkVisibility());
}

window.addEventListener('message', ({ data }: MessageEvent<ReviewMessage | FolderMessage | RowMessage>) => {
  switch (data.type) {
    case 'review': {
      const reveal = (place: { readonly offset: number }): void => {
        ask({ type: 'reveal', ...place });
      };
      show(data, () => chaptersOf(data, { words, heading: 'h2', folded, reveal }));
      return;
    }
    case 'folder':
      show(data, () => folder.show(data));
      return;
    case 'row':
      keepingFocus(() => {
        folder.fill(data);
      });
  }
});
document.addEventListener('keydown', (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
  if (step === 0) return;
  const all = lines();
  const at = all.findIndex((line) => line === document.activeElement);
  const next = at < 0 ? (step > 0 ? 0 : all.length - 1) : at + step;
  const line = all[Math.min(Math.max(next, 0), all.length - 1)];
  if (!line) return;
  event.preventDefault();
  line.focus();
});
byId('again').addEventListener('click', () => {
  ask({ type: 'again' });
});
byId('save').addEventListener('click', () => {
  ask({ type: 'save' });
});
ask({ type: 'ready' });
