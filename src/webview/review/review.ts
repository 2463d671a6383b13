import {
  reviewVersion,
  type ReviewMessage,
  type ReviewRequest,
  type ReviewState,
  type ShownChapter,
  type ShownLine,
} from '../../text/reviewMessages';
import { byId, element, worded } from '../fill/elements';

/** What VS Code gives a page. */
declare function acquireVsCodeApi(): {
  postMessage(message: ReviewRequest): void;
  setState(state: ReviewState): void;
};

const editor = acquireVsCodeApi();
const words = JSON.parse(document.body.dataset['words'] ?? '{}') as Readonly<
  Record<'checked' | 'unchecked' | 'count', string>
>;
const main = byId('chapters');

/** Which chapters the reader has opened or closed by hand; the page is made anew after each edit. */
const folded = new Map<string, boolean>();

function show({ document: name, isReady, verdict, chapters, checked, unchecked }: ReviewMessage): void {
  editor.setState({ version: reviewVersion, document: name });
  byId('verdict').textContent = verdict;
  byId('verdict').className = isReady ? 'clean' : 'open';
  // Only while the page itself has the focus: it must not take it from the text.
  const focused = document.hasFocus() ? lines().findIndex((line) => line === document.activeElement) : -1;
  main.replaceChildren(
    ...chapters.map(chapterOf),
    element('h2', '', words.checked),
    listOf(checked),
    element('h2', '', words.unchecked),
    listOf(unchecked),
  );
  // Whoever goes from line to line goes on where the line was that is gone.
  if (focused >= 0) lines()[Math.min(focused, lines().length - 1)]?.focus();
}

function chapterOf({ title, state, stateText, summary, lines: own }: ShownChapter): HTMLElement {
  const head = element('summary', '', element('span', 'title', title), element('strong', 'state', stateText));
  if (own.length > 0) head.append(element('span', 'count', worded(words.count, own.length)));
  const chapter = element('details', state, head, element('p', '', summary));
  if (own.length > 0) chapter.append(element('ul', 'lines', ...own.map((line) => element('li', '', lineOf(line)))));
  chapter.open = folded.get(title) ?? (state === 'open' || state === 'told');
  head.addEventListener('click', () => folded.set(title, !chapter.open));
  return chapter;
}

function lineOf({ text, offset, place = '', severity = '', rule = '' }: ShownLine): HTMLElement {
  const parts = [place, severity].filter((part) => part !== '').map((part) => element('span', 'place', part));
  const content = [...parts, element('span', 'text', text), ...(rule === '' ? [] : [element('code', 'rule', rule)])];
  if (offset === undefined) return element('span', 'line', ...content);
  const line = element('button', 'line', ...content);
  line.type = 'button';
  line.addEventListener('click', () => {
    editor.postMessage({ type: 'reveal', offset });
  });
  return line;
}

function listOf(texts: readonly string[]): HTMLElement {
  return element('ul', '', ...texts.map((text) => element('li', '', text)));
}

/** The lines that lead somewhere and can be seen. */
function lines(): readonly HTMLElement[] {
  return [...main.querySelectorAll<HTMLElement>('details[open] button.line')];
}

window.addEventListener('message', ({ data }: MessageEvent<ReviewMessage>) => {
  show(data);
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
  editor.postMessage({ type: 'again' });
});
byId('save').addEventListener('click', () => {
  editor.postMessage({ type: 'save' });
});
editor.postMessage({ type: 'ready' });
