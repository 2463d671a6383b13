import { linesOfPage, type PrintedLine, type PrintedPage } from '../../text/printedPage';

/** A line by its page and its place on it, both from 0. */
export interface LinePlace {
  readonly page: number;
  readonly line: number;
}

/** How many lines a page begins with that repeat a table's head. */
export function repeatedLines(page: PrintedPage): number {
  let count = 0;
  for (const item of page) {
    if (item.type === 'line' || !item.repeated) break;
    count += item.cells.reduce((sum, { lines }) => sum + lines.length, 0);
  }
  return count;
}

/** The last line that begins at or before an offset of the text: the words between two lines belong to the one before. */
export function placeAt(
  pages: readonly PrintedPage[],
  starts: readonly number[],
  offset: number,
): LinePlace | undefined {
  const page = lastUpTo(starts, offset);
  const shown = pages[page] ?? [];
  const lines = linesOfPage(shown);
  const repeated = repeatedLines(shown);
  let line = 0;
  for (let at = repeated; at < lines.length; at++) if (lines[at]!.start <= offset) line = at;
  return lines.length === 0 ? undefined : { page, line };
}

/** Where each page begins in the text, for `placeAt`; a blank one where the next does. */
export function startsOf(pages: readonly PrintedPage[]): readonly number[] {
  return pages.map((page, at) => {
    const shown = page.length === 0 ? (pages[at + 1] ?? page) : page;
    return linesOfPage(shown)[repeatedLines(shown)]?.start ?? 0;
  });
}

/**
 * The line that prints after an edit what a line printed before it, wherever it stands now. What the edit has changed is
 * what neither the words before nor those behind have in common; a place in it is where it begins.
 */
export function placeAfter(
  before: readonly PrintedPage[],
  after: readonly PrintedPage[],
  { page, line }: LinePlace,
): LinePlace | undefined {
  const was = printedWords(before);
  const is = printedWords(after);
  const from = was.lines.find(({ place }) => place.page === page && place.line === line)?.start;
  if (from === undefined) return undefined;
  const shortest = Math.min(was.text.length, is.text.length);
  let head = 0;
  while (head < shortest && was.text.charCodeAt(head) === is.text.charCodeAt(head)) head += 1;
  let tail = 0;
  while (tail < shortest - head && was.text.charCodeAt(was.text.length - 1 - tail) === is.text.charCodeAt(is.text.length - 1 - tail)) tail += 1; // prettier-ignore
  const isBehind = from >= was.text.length - tail;
  const now = isBehind ? from + is.text.length - was.text.length : Math.min(from, head);
  return is.lines[lastUpTo(is.lines.map(({ start }) => start), now)]?.place; // prettier-ignore
}

/** All that is printed, and where each line begins in it; repeated heads are left out. */
function printedWords(pages: readonly PrintedPage[]): {
  readonly text: string;
  readonly lines: readonly { readonly place: LinePlace; readonly start: number }[];
} {
  const words: string[] = [];
  const lines: { place: LinePlace; start: number }[] = [];
  let start = 0;
  const add = ({ parts }: PrintedLine, place: LinePlace): void => {
    const text = parts.map((part) => part.text).join('');
    lines.push({ place, start });
    words.push(text);
    start += text.length;
  };
  pages.forEach((shown, page) => {
    const repeated = repeatedLines(shown);
    linesOfPage(shown).forEach((line, at) => {
      if (at >= repeated) add(line, { page, line: at });
    });
  });
  return { text: words.join(''), lines };
}

/** The last of ascending numbers that is not above a limit; 0 where all are. */
function lastUpTo(ascending: readonly number[], limit: number): number {
  let found = 0;
  for (let low = 0, high = ascending.length; low < high;) {
    const middle = (low + high) >> 1;
    if (ascending[middle]! <= limit) [found, low] = [middle, middle + 1];
    else high = middle;
  }
  return found;
}
