import {
  previewVersion,
  readPreviewState,
  type ClipboardMessage,
  type PagesMessage,
  type PreviewMessage,
  type PreviewRequest,
  type PreviewState,
} from '../../text/previewMessages';
import { byId, element, worded } from '../fill/elements';
import { createPages, type PageWords } from './pages';
import type { LinePlace } from './places';
import { createZoom } from './zoom';

/** What VS Code gives a page. */
declare function acquireVsCodeApi(): {
  postMessage(message: PreviewRequest): void;
  setState(state: PreviewState): void;
  getState(): unknown;
};

type Words = PageWords & Readonly<Record<'count' | 'refused', string>>;

const editor = acquireVsCodeApi();
const words = JSON.parse(document.body.dataset['words'] ?? '{}') as Words;
const pages = createPages(byId('pages'), words);
const choice = byId('profile') as HTMLSelectElement;
const scroller = document.documentElement;
let shown: PagesMessage | undefined;
let caret: number | undefined;
let fresh = true;
const zoom = createZoom(
  byId('pages'),
  () => shown?.sheet.paper.width ?? 0,
  (percent) => {
    byId('percent').textContent = `${percent}%`;
    keep();
  },
);

/** For a window that is loaded again. */
function keep(): void {
  if (!shown) return;
  const place = (scroller.scrollTop / Math.max(1, scroller.scrollHeight)) * pages.count();
  editor.setState({ version: previewVersion, document: shown.document, zoom: zoom.chosen(), place });
}

function tell(text: string): void {
  byId('told').textContent = text;
}

function show(message: PagesMessage): void {
  const kept = fresh ? readPreviewState(editor.getState()) : undefined;
  shown = message;
  pages.show(message, document.querySelector('header')!.getBoundingClientRect().bottom);
  byId('count').textContent = worded(words.count, message.pages.length);
  choice.replaceChildren(
    ...message.profiles.map(({ id, name }) => {
      const option = element('option', '', name);
      option.value = id;
      return option;
    }),
  );
  choice.value = message.profile;
  zoom.set(kept?.zoom ?? zoom.chosen());
  mark(message.caret);
  if (fresh) {
    const place = caret === undefined ? undefined : pages.placeOf(caret);
    if (kept?.document === message.document) scroller.scrollTop = (kept.place / pages.count()) * scroller.scrollHeight;
    else if (place && place.page + place.line > 0) pages.reveal(place);
  }
  fresh = false;
  keep();
}

function mark(offset: number | undefined): void {
  caret = offset;
  pages.mark(offset);
  byId('toCaret').hidden = offset === undefined;
}

/** Both flavours at once; the answer says which part of the text it was, or why it could not be. */
async function write({ html, text, told }: ClipboardMessage): Promise<void> {
  const flavour = (type: string, words: string): Blob => new Blob([words], { type });
  try {
    await navigator.clipboard.write([
      new ClipboardItem({ 'text/html': flavour('text/html', html), 'text/plain': flavour('text/plain', text) }),
    ]);
    tell(told);
  } catch {
    tell(words.refused);
  }
}

function go(place: LinePlace | undefined): void {
  const offset = place && pages.offsetOf(place);
  if (offset !== undefined) editor.postMessage({ type: 'reveal', offset });
}

window.addEventListener('message', ({ data }: MessageEvent<PreviewMessage>) => {
  switch (data.type) {
    case 'pages':
      show(data);
      return;
    case 'caret':
      mark(data.caret);
      return;
    case 'clipboard':
      void write(data);
      return;
    case 'told':
      tell(data.text);
  }
});

byId('pages').addEventListener('click', ({ target }) => {
  const place = pages.lineOf(target);
  if (place) pages.focus(place);
  go(place);
});

/** From line to line with the arrows, from page to page with Page Up and Page Down. */
function moved(key: string, place: LinePlace): LinePlace | undefined {
  switch (key) {
    case 'ArrowDown':
      return pages.beside(place, 1);
    case 'ArrowUp':
      return pages.beside(place, -1);
    case 'PageDown':
      return place.page + 1 < pages.count() ? { page: place.page + 1, line: 0 } : undefined;
    case 'PageUp':
      return { page: Math.max(0, place.line > 0 ? place.page : place.page - 1), line: 0 };
    case 'Home':
      return { page: 0, line: 0 };
    case 'End':
      return { page: pages.count() - 1, line: 0 };
    default:
      return undefined;
  }
}

document.addEventListener('keydown', (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey || event.target === choice) return;
  const step = event.key === '+' || event.key === '=' ? 1 : event.key === '-' ? -1 : event.key === '0' ? 0 : undefined;
  const place = pages.lineOf(event.target);
  const next = place && moved(event.key, place);
  if (step !== undefined) zoom.step(step);
  else if (next) pages.focus(next);
  else if (place && event.key === 'Enter') go(place);
  else return;
  event.preventDefault();
});
for (const type of ['copy', 'copyPlain', 'print', 'export'] as const) {
  byId(type).addEventListener('click', () => {
    tell('');
    editor.postMessage({ type });
  });
}
byId('larger').addEventListener('click', () => {
  zoom.step(1);
});
byId('smaller').addEventListener('click', () => {
  zoom.step(-1);
});
byId('toCaret').addEventListener('click', () => {
  const place = caret === undefined ? undefined : pages.placeOf(caret);
  if (place) pages.reveal(place);
});
choice.addEventListener('change', () => {
  editor.postMessage({ type: 'profile', id: choice.value });
});
document.addEventListener('scrollend', keep);
editor.postMessage({ type: 'ready' });
