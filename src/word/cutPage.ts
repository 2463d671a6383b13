import type { TextRange } from '../text/range';
import type { Page, PageElement, Run } from './page';

/**
 * What a page prints of a range of the report's text: the paragraphs and rows that it meets, cut to it. What comes first
 * needs no blank lines above it.
 */
export function cutPage({ title, elements }: Page, range: TextRange): Page {
  const cut: PageElement[] = [];
  for (const element of elements) {
    if (element.range.end <= range.start || element.range.start >= range.end) continue;
    if (element.type === 'table') {
      const rows = element.rows
        .map((row) => row.map((cell) => ({ ...cell, runs: cutRuns(cell.runs, range) })))
        .map((cells, at) => ({ cells, isHead: at < element.headRows }))
        .filter(({ cells }) => cells.some(({ runs }) => runs.length > 0));
      const headRows = rows.filter(({ isHead }) => isHead).length;
      if (rows.length > 0) cut.push({ ...element, headRows, rows: rows.map(({ cells }) => cells) });
      continue;
    }
    const runs = cutRuns(element.runs, range);
    if (runs.length === 0) continue;
    cut.push(cut.length > 0 ? { ...element, runs } : { ...element, runs, linesBefore: 0, startsPage: false });
  }
  return { title, elements: cut };
}

function cutRuns(runs: readonly Run[], { start, end }: TextRange): readonly Run[] {
  return runs.flatMap((run) => {
    const from = Math.max(run.range.start, start);
    const to = Math.min(run.range.end, end);
    if (from >= to) return [];
    // What is printed as another text than it is written (`<br>`) goes along whole.
    if (run.text.length !== run.range.end - run.range.start) return [run];
    const text = run.text.slice(from - run.range.start, to - run.range.start);
    return [{ ...run, text, range: { start: from, end: to } }];
  });
}
