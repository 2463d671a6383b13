import type { ShownChapter, ShownLine, ShownReview } from '../../text/reviewMessages';
import { element, worded } from '../fill/elements';

/** The page's words, put together with numbers. */
export type Words = Readonly<Record<'checked' | 'unchecked' | 'skipped' | 'count' | 'wait', string>>;

/** How a report's chapters are shown. */
export interface ChapterParts {
  readonly words: Words;
  readonly heading: 'h2' | 'h3';
  /** Which chapters the reader has opened or closed by hand, by their titles; a page is made anew after each edit. */
  readonly folded: Map<string, boolean>;
  readonly reveal: (place: { readonly offset: number; readonly line?: number }) => void;
}

/** A report's chapters, and what was checked of it and what was not. */
export function chaptersOf({ chapters, checked, unchecked }: ShownReview, parts: ChapterParts): readonly Node[] {
  const { words, heading } = parts;
  return [
    ...chapters.map((chapter) => chapterOf(chapter, parts)),
    ...titled(words.checked, checked, heading),
    ...titled(words.unchecked, unchecked, heading),
  ];
}

/** A list with its heading; nothing where the list is empty. */
export function titled(title: string, texts: readonly string[], heading: 'h2' | 'h3'): readonly Node[] {
  if (texts.length === 0) return [];
  return [element(heading, '', title), element('ul', '', ...texts.map((text) => element('li', '', text)))];
}

function chapterOf({ title, state, stateText, summary, lines }: ShownChapter, parts: ChapterParts): HTMLElement {
  const { words, folded } = parts;
  const head = element('summary', '', element('span', 'title', title), element('strong', 'state', stateText));
  if (lines.length > 0) head.append(element('span', 'count', worded(words.count, lines.length)));
  const chapter = element('details', state, head, element('p', '', summary));
  if (lines.length > 0)
    chapter.append(element('ul', 'lines', ...lines.map((line) => element('li', '', lineOf(line, parts)))));
  chapter.open = folded.get(title) ?? (state === 'open' || state === 'told');
  head.addEventListener('click', () => folded.set(title, !chapter.open));
  return chapter;
}

function lineOf(shown: ShownLine, { reveal }: ChapterParts): HTMLElement {
  const { text, offset, line: number, place = '', severity = '', rule = '' } = shown;
  const parts = [place, severity].filter((part) => part !== '').map((part) => element('span', 'place', part));
  const content = [...parts, element('span', 'text', text), ...(rule === '' ? [] : [element('code', 'rule', rule)])];
  if (offset === undefined) return element('span', 'line', ...content);
  const line = element('button', 'line', ...content);
  line.type = 'button';
  line.addEventListener('click', () => {
    reveal({ offset, ...(number === undefined ? {} : { line: number }) });
  });
  return line;
}
