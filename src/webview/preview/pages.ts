import { LATIN_CHARACTERS, linesOfPage, type PrintedPage } from '../../text/printedPage';
import type { PagesMessage } from '../../text/previewMessages';
import { element, worded } from '../fill/elements';
import { drawPage, twips, type Drawn } from './drawn';

export type PageWords = Readonly<Record<'page', string>>;

/** A line by its page and its place on it, both from 0. */
export interface LinePlace {
  readonly page: number;
  readonly line: number;
}

/** The sheets of a report below each other. Only those near what can be seen are filled. */
export interface Pages {
  show(message: PagesMessage): void;
  /** Marks the line that prints what stands at an offset of the text; none for undefined. */
  mark(offset: number | undefined): void;
  /** The line at an offset. */
  placeOf(offset: number): LinePlace | undefined;
  /** Puts the focus on a line, and shows it. */
  focus(place: LinePlace): void;
  /** Brings a line to where it can be seen, without the focus. */
  reveal(place: LinePlace): void;
  /** Which line an element of the page is, or is within. */
  lineOf(target: EventTarget | null): LinePlace | undefined;
  /** Where a line begins in the text. */
  offsetOf(place: LinePlace): number | undefined;
  /** The line that is so many lines further on, over the ends of pages. */
  beside(place: LinePlace, by: 1 | -1): LinePlace | undefined;
  count(): number;
}

/** Above and below what can be seen, in heights of the window, pages are filled too. */
const AROUND = '100%';
/** No installed font's name. */
const WESTERN = 'gongwen-latin';

export function createPages(root: HTMLElement, words: PageWords): Pages {
  const sheets: HTMLElement[] = [];
  const drawn = new Map<number, Drawn>();
  let shown: PagesMessage | undefined;
  let starts: readonly number[] = [];
  let marked: number | undefined;
  /** The one line that Tab reaches. */
  let current: LinePlace = { page: 0, line: 0 };

  const near = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries) {
        const at = sheets.indexOf(target as HTMLElement);
        if (at < 0) continue;
        if (isIntersecting) draw(at);
        else if (!target.contains(document.activeElement)) clear(at);
      }
      const first = Math.min(...drawn.keys());
      if (!drawn.has(current.page) && drawn.has(first)) setCurrent({ page: first, line: 0 });
    },
    { rootMargin: `${AROUND} 0px` },
  );

  function draw(at: number, again = false): void {
    const page = shown?.pages[at];
    if (!page || !shown || (drawn.has(at) && !again)) return;
    const made = drawPage(page, at + 1, shown.sheet);
    drawn.set(at, made);
    sheets[at]!.replaceChildren(...made.content);
    if (current.page === at) (made.lines[current.line] ?? made.lines[0])?.root.setAttribute('tabindex', '0');
    drawMark(at);
  }

  function clear(at: number): void {
    drawn.delete(at);
    sheets[at]?.replaceChildren();
  }

  function setCurrent(place: LinePlace): void {
    rootOf(current)?.setAttribute('tabindex', '-1');
    current = place;
    rootOf(current)?.setAttribute('tabindex', '0');
  }

  const rootOf = ({ page, line }: LinePlace): HTMLElement | undefined => drawn.get(page)?.lines[line]?.root;

  function drawMark(at: number): void {
    const place = marked === undefined ? undefined : placeOf(marked);
    drawn.get(at)?.lines.forEach(({ root: line }, index) => {
      const isMarked = place?.page === at && place.line === index;
      line.classList.toggle('caret', isMarked);
      if (isMarked) line.setAttribute('aria-current', 'true');
      else line.removeAttribute('aria-current');
    });
  }

  /** The last line that begins at or before the offset: the words between two lines belong to the one before. */
  function placeOf(offset: number): LinePlace | undefined {
    let page = 0;
    for (let low = 0, high = starts.length; low < high;) {
      const middle = (low + high) >> 1;
      if (starts[middle]! <= offset) [page, low] = [middle, middle + 1];
      else high = middle;
    }
    const lines = linesOn(page);
    let line = 0;
    for (let at = 0; at < lines.length; at++) if (lines[at]!.start <= offset && !isRepeated(page, at)) line = at;
    return lines.length === 0 ? undefined : { page, line };
  }

  const linesOn = (page: number): ReturnType<typeof linesOfPage> => linesOfPage(shown?.pages[page] ?? []);
  const isRepeated = (page: number, line: number): boolean => line < repeatedLines(shown?.pages[page] ?? []);

  function number(): void {
    sheets.forEach((sheet, at) => {
      sheet.setAttribute('aria-label', worded(words.page, at + 1, sheets.length));
    });
  }

  return {
    show(message) {
      const before = shown;
      shown = message;
      starts = message.pages.map((page) => linesOfPage(page)[repeatedLines(page)]?.start ?? 0);
      const { paper } = message.sheet;
      root.style.setProperty('--paper-width', twips(paper.width));
      root.style.setProperty('--paper-height', twips(paper.height));
      for (const [face, names] of Object.entries(message.sheet.fonts))
        root.style.setProperty(
          `--${face}`,
          [WESTERN, ...names].map((name) => JSON.stringify(name)).join(',') + ',serif',
        );
      loadWestern(message.sheet.latin);
      while (sheets.length < message.pages.length) {
        const sheet = element('section', 'sheet');
        sheets.push(sheet);
        root.append(sheet);
        near.observe(sheet);
      }
      for (const sheet of sheets.splice(message.pages.length)) {
        near.unobserve(sheet);
        sheet.remove();
      }
      for (const at of [...drawn.keys()]) {
        if (at >= sheets.length) drawn.delete(at);
        else if (
          JSON.stringify(before?.pages[at]) !== JSON.stringify(message.pages[at]) ||
          before?.profile !== message.profile
        )
          redraw(at);
      }
      if (current.page >= sheets.length) setCurrent({ page: 0, line: 0 });
      number();
      for (const at of drawn.keys()) drawMark(at);
    },
    mark(offset) {
      marked = offset;
      for (const at of drawn.keys()) drawMark(at);
    },
    placeOf,
    focus(place) {
      draw(place.page);
      setCurrent(place);
      rootOf(place)?.focus({ preventScroll: true });
      rootOf(place)?.scrollIntoView({ block: 'nearest' });
    },
    reveal(place) {
      draw(place.page);
      rootOf(place)?.scrollIntoView({ block: 'center' });
    },
    lineOf(target) {
      if (!(target instanceof Element)) return undefined;
      const page = sheets.findIndex((sheet) => sheet.contains(target));
      const line = drawn.get(page)?.lines.findIndex(({ root: each }) => each.contains(target)) ?? -1;
      return line < 0 ? undefined : { page, line };
    },
    offsetOf: ({ page, line }) => linesOn(page)[line]?.start,
    beside({ page, line }, by) {
      const on = linesOn(page);
      if (line + by >= 0 && line + by < on.length) return { page, line: line + by };
      for (let next = page + by; next >= 0 && next < sheets.length; next += by) {
        const lines = linesOn(next);
        if (lines.length > 0) return { page: next, line: by > 0 ? 0 : lines.length - 1 };
      }
      return undefined;
    },
    count: () => sheets.length,
  };

  /** A page anew; a line that has the focus gives it to the one that stands there now. */
  function redraw(at: number): void {
    const focused = drawn.get(at)?.lines.findIndex(({ root: line }) => line === document.activeElement) ?? -1;
    draw(at, true);
    if (focused < 0) return;
    const lines = drawn.get(at)?.lines ?? [];
    const line = Math.min(focused, lines.length - 1);
    setCurrent({ page: at, line });
    lines[line]?.root.focus({ preventScroll: true });
  }
}

/** The Western family is used for its own characters only: quotation marks are those of the Chinese face. */
function loadWestern(family: string): void {
  for (const face of document.fonts) if (face.family.includes(WESTERN)) document.fonts.delete(face);
  if (family === '') return;
  const face = new FontFace(WESTERN, `local(${JSON.stringify(family)})`, { unicodeRange: LATIN_CHARACTERS });
  document.fonts.add(face);
  // A machine without it has the Chinese face's own letters.
  face.load().catch(() => document.fonts.delete(face));
}

/** How many lines a page begins with that repeat a table's head. */
function repeatedLines(page: PrintedPage): number {
  let count = 0;
  for (const item of page) {
    if (item.type === 'line' || !item.repeated) break;
    count += item.cells.reduce((sum, { lines }) => sum + lines.length, 0);
  }
  return count;
}
