import type { Page, Run } from './page';

/** What a page prints as plain text: a line for each paragraph, a row's cells with tabs between them. Nothing marks a face. */
export function plainPage({ elements }: Page): string {
  const words = (runs: readonly Run[]): string => runs.map(({ text }) => text).join('');
  return elements
    .flatMap((element) =>
      element.type === 'paragraph'
        ? [words(element.runs)]
        : element.rows.map((row) => row.map(({ runs }) => words(runs).replace(/\s+/g, ' ')).join('\t')),
    )
    .join('\n');
}
