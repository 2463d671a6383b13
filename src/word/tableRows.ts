import { fenceAfter, frontMatterEnd, type Fence } from '../report/markdown/markdown';
import type { Paragraph, Report } from '../report/model';
import type { TextRange } from '../text/range';
import { trimmed } from './printed';

/** Lines of the text that are one table. */
export interface TableLines {
  /** Indexes of the first paragraph and behind the last. */
  readonly first: number;
  readonly behind: number;
  readonly kind: 'markdown' | 'tabs';
  /** The cells of each printed row, without blanks around them, absolute. */
  readonly rows: readonly (readonly TextRange[])[];
  /** What Markdown's line of dashes says of the columns; undefined where it says nothing. */
  readonly align: readonly ('left' | 'center' | 'right' | undefined)[];
}

/** What of a text's lines is not printed as a line: tables, front matter, the fences of code. */
export interface Layout {
  readonly tables: readonly TableLines[];
  /** Indexes of lines that print nothing. */
  readonly silent: ReadonlySet<number>;
  /** Indexes of lines of code, which print as they stand. */
  readonly verbatim: ReadonlySet<number>;
}

/** Longer cells are prose with a tab in it. */
const LONGEST_CELL = 200;

/** Finds tables, front matter and code. Linear in the text. */
export function layoutOf({ text, format, paragraphs }: Report): Layout {
  const tables: TableLines[] = [];
  const silent = new Set<number>();
  const verbatim = new Set<number>();
  const matter = format === 'markdown' ? frontMatterEnd(text) : 0;
  let fence: Fence | undefined;
  for (let index = 0; index < paragraphs.length; index++) {
    const { range, facts } = paragraphs[index]!;
    if (range.end <= matter) {
      silent.add(index);
      continue;
    }
    if (format === 'markdown') {
      const before = fence;
      fence = fenceAfter(facts.text, fence);
      if (before !== fence) silent.add(index);
      else if (fence !== undefined) verbatim.add(index);
      if (before !== undefined || fence !== undefined) continue;
    }
    const table = format === 'markdown' ? markdownTable(text, paragraphs, index) : undefined;
    const found = table ?? tabTable(text, paragraphs, index);
    if (found === undefined) continue;
    tables.push(found);
    index = found.behind - 1;
  }
  return { tables, silent, verbatim };
}

/** Whether the line stands directly below the one before it. */
function touchesAbove(text: string, paragraphs: readonly Paragraph[], index: number): boolean {
  const gap = text.slice(paragraphs[index - 1]!.range.end, paragraphs[index]!.range.start);
  return gap === '\r\n' || gap.length === 1;
}

function isRule(line: string): boolean {
  return line.includes('|') && line.includes('-') && /^[-:| \t]+$/.test(line);
}

function markdownTable(text: string, paragraphs: readonly Paragraph[], first: number): TableLines | undefined {
  const rule = paragraphs[first + 1];
  if (rule === undefined || !paragraphs[first]!.facts.text.includes('|') || !isRule(rule.facts.text)) return undefined;
  if (!touchesAbove(text, paragraphs, first + 1)) return undefined;
  const columns = pipeCells(rule);
  const head = pipeCells(paragraphs[first]!);
  if (columns.length !== head.length) return undefined;
  const rows = [head];
  let behind = first + 2;
  for (; behind < paragraphs.length; behind++) {
    const line = paragraphs[behind]!;
    if (!line.facts.text.includes('|') || !touchesAbove(text, paragraphs, behind)) break;
    rows.push(pipeCells(line));
  }
  const align = columns.map(({ start, end }) => {
    const dashes = text.slice(start, end);
    const right = dashes.endsWith(':');
    return dashes.startsWith(':') ? (right ? 'center' : 'left') : right ? 'right' : undefined;
  });
  return { first, behind, kind: 'markdown', rows, align };
}

function pipeCells({ range, facts }: Paragraph): readonly TextRange[] {
  const { text } = facts;
  const { start, end } = trimmed(text, { start: 0, end: text.length });
  const cells: TextRange[] = [];
  let from = text.charAt(start) === '|' ? start + 1 : start;
  for (let at = from; at < end; at++) {
    const char = text.charAt(at);
    if (char === '\\') at += 1;
    else if (char === '|') {
      cells.push(trimmed(text, { start: from, end: at }));
      from = at + 1;
    }
  }
  if (from < end || cells.length === 0) cells.push(trimmed(text, { start: from, end }));
  return cells.map((cell) => ({ start: cell.start + range.start, end: cell.end + range.start }));
}

/** Two lines or more below each other with as many cells between tabs each, none of them a numbered point. */
function tabTable(text: string, paragraphs: readonly Paragraph[], first: number): TableLines | undefined {
  const head = tabCells(paragraphs[first]!);
  if (head === undefined) return undefined;
  const rows = [head];
  let behind = first + 1;
  for (; behind < paragraphs.length; behind++) {
    const cells = tabCells(paragraphs[behind]!);
    if (cells?.length !== head.length || !touchesAbove(text, paragraphs, behind)) break;
    rows.push(cells);
  }
  return rows.length < 2 ? undefined : { first, behind, kind: 'tabs', rows, align: head.map(() => undefined) };
}

function tabCells({ range, facts }: Paragraph): readonly TextRange[] | undefined {
  const { text, outline } = facts;
  const { start, end } = trimmed(text, { start: 0, end: text.length });
  if (!text.slice(start, end).includes('\t') || (outline.marker !== undefined && !outline.apart)) return undefined;
  const cells: TextRange[] = [];
  // A row may begin with an empty cell, but an indent of one tab before a sentence has no second one.
  for (let from = 0; from <= text.length;) {
    const tab = text.indexOf('\t', from);
    const to = tab < 0 ? text.length : tab;
    if (to - from > LONGEST_CELL) return undefined;
    const cell = trimmed(text, { start: from, end: to });
    cells.push({ start: cell.start + range.start, end: cell.end + range.start });
    from = to + 1;
  }
  return cells;
}
