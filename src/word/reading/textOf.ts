import { markdownCell } from '../../tables/markdownTable';
import type { ChangesChoice } from './docxPort';
import { markHeadings, type TextLine } from './headings';
import { textOfPieces } from './pieces';
import type { Block } from './reading';

/**
 * Blocks as a text: a paragraph a line, a table as Markdown between blank lines. Blank paragraphs, which in Word make
 * room, become one blank line, and none at the beginning and end.
 */
export function textOf(blocks: readonly Block[], choice: ChangesChoice): string {
  const lines: TextLine[] = [];
  for (const block of blocks) {
    if (block.type === 'table') lines.push({ text: '' }, ...tableLines(block.rows), { text: '' });
    else {
      const text = textOfPieces(block.pieces, choice);
      const { heading } = block;
      if (heading !== undefined) lines.push({ text, heading });
      else for (const line of text.split('\n')) lines.push({ text: line });
    }
  }
  const kept: string[] = [];
  for (const text of markHeadings(lines)) {
    const isBlank = text.trim() === '';
    if (!isBlank) kept.push(text);
    else if (kept.length > 0 && kept.at(-1) !== '') kept.push('');
  }
  if (kept.at(-1) === '') kept.pop();
  return kept.map((line) => `${line}\n`).join('');
}

function tableLines(rows: readonly (readonly string[])[]): readonly TextLine[] {
  const line = (cells: readonly string[]): TextLine => ({ text: `| ${cells.join(' | ')} |` });
  return rows.flatMap((row, at) => {
    const cells = line(row.map(markdownCell));
    return at === 0 ? [cells, line(row.map(() => '---'))] : [cells];
  });
}
