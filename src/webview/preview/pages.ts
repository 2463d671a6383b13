import { isNumbered, LATIN_CHARACTERS, linesOfPage } from '../../text/printedPage';
import type { PagesMessage } from '../../text/previewMessages';
import { element, worded } from '../fill/elements';
import { drawPage, twips, type Drawn } from './drawn';
import { placeAfter, placeAt, repeatedLines, startsOf, type LinePlace } from './places';

export type PageWords = Readonly<Record<'page', string>>;

/** The sheets of a report below each other. Only those near what can be seen are filled. */
export interface Pages {
  /**
   * Shows pages in place of those before: the first line below `edge`, a height in the window, stays where it is to be
   * seen, whatever has come in or gone above it. The head of the first page stays too.
   */
  show(message: PagesMessage, edge: number): void;
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
  const scroller = document.documentElement;
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
    const made = drawPage(page, isNumbered(shown.pages, at) ? at + 1 : undefined, shown.sheet);
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

  const placeOf = (offset: number): LinePlace | undefined => placeAt(shown?.pages ?? [], starts, offset);

  /** Where the upper edge of a line is in the window, drawn or not; undefined while nothing has a size. */
  function topOf({ page, line }: LinePlace): number | undefined {
    const printed = linesOn(page)[line];
    const box = sheets[page]?.getBoundingClientRect();
    if (!shown || !printed || !box || box.height === 0) return undefined;
    const { paper, text } = shown.sheet;
    return box.top + ((text.y + printed.y) / paper.height) * box.height;
  }

  function lineBelow(edge: number): { readonly place: LinePlace; readonly top: number } | undefined {
    const first = sheets.findIndex((sheet) => sheet.getBoundingClientRect().bottom > edge);
    for (let page = first; page >= 0 && page < sheets.length; page++) {
      for (let line = repeatedLines(shown?.pages[page] ?? []); line < linesOn(page).length; line++) {
        const top = topOf({ page, line });
        if (top !== undefined && top >= edge) return { place: { page, line }, top };
      }
    }
    return undefined;
  }

  const linesOn = (page: number): ReturnType<typeof linesOfPage> => linesOfPage(shown?.pages[page] ?? []);

  function number(): void {
    sheets.forEach((sheet, at) => {
      sheet.setAttribute('aria-label', worded(words.page, at + 1, sheets.length));
    });
  }

  return {
    show(message, edge) {
      const before = shown;
      const anchor = scroller.scrollTop > 0 ? lineBelow(edge) : undefined;
      shown = message;
      starts = startsOf(message.pages);
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
          before?.profile !== message.profile ||
          isNumbered(before.pages, at) !== isNumbered(message.pages, at)
        )
          redraw(at);
      }
      if (current.page >= sheets.length) setCurrent({ page: 0, line: 0 });
      number();
      for (const at of drawn.keys()) drawMark(at);
      const place = anchor && before && placeAfter(before.pages, message.pages, anchor.place);
      const top = place && topOf(place);
      if (anchor && top !== undefined) scroller.scrollTop += top - anchor.top;
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
