import type { PageCell, PageParagraph, PageTable, Role, Run } from '../../src/word/page';

/** A run of a text that stands at `start` of a report. */
export function runOf(text: string, start = 0, more: Partial<Run> = {}): Run {
  return { text, range: { start, end: start + text.length }, typeface: '仿宋', bold: false, ...more };
}

/** A paragraph of one run, as body text stands by GB/T 9704—2012, 7.3.3. */
export function paragraph(text: string, start = 0, more: Partial<PageParagraph> = {}): PageParagraph {
  const runs = text === '' ? [] : [runOf(text, start)];
  const range = { start, end: start + text.length };
  const usual = {
    size: 16,
    align: 'both',
    firstLine: 2,
    left: 0,
    right: 0,
    linesBefore: 0,
    startsPage: false,
  } as const;
  return { type: 'paragraph', role: 'body' satisfies Role, range, runs, ...usual, ...more };
}

/** A table of such texts, one behind the other from `start` on; the first row is its head. */
export function tableOf(rows: readonly (readonly string[])[], start = 0): PageTable {
  let at = start;
  const cells = rows.map((row) =>
    row.map((text): PageCell => {
      const range = { start: at, end: at + text.length };
      at = range.end + 1;
      return { range, runs: text === '' ? [] : [runOf(text, range.start)] };
    }),
  );
  const align = (rows[0] ?? []).map(() => 'center' as const);
  return { type: 'table', range: { start, end: at }, headRows: 1, rows: cells, align, size: 12 };
}
