import { withinLimits } from './limits';
import { type Cells, type Table, TableError } from './table';

/** The table in Markdown's pipes; a pipe within a cell becomes `\|`, a line break `<br>`. */
export function writeMarkdownTable({ columns, rows }: Table): string {
  const lines = [
    columns.map(({ title }) => title),
    columns.map(() => '---'),
    ...rows.map((row) => row.map(markdownCell)),
  ];
  return lines.map((row) => `| ${row.join(' | ')} |\n`).join('');
}

/** A text as it stands in a cell: pipes and the like escaped, line breaks as `<br>`. */
export function markdownCell(text: string): string {
  return text
    .replaceAll('\\', '\\\\')
    .replaceAll('|', '\\|')
    .replaceAll('<', '\\<')
    .replace(/\r\n|[\r\n]/g, '<br>');
}

/**
 * The rows of the first table of a Markdown text, the line of dashes left out.
 * @throws TableError where there is none, or it is beyond the limits
 */
export function readMarkdownTable(text: string): Cells {
  const lines = text.split(/\r\n|[\r\n]/).map((line) => line.trim());
  const dashes = lines.findIndex((line, at) => at > 0 && isRule(line) && lines[at - 1]!.includes('|'));
  if (dashes < 0) throw new TableError('没有找到Markdown表格');
  const rows = [cellsOf(lines[dashes - 1]!)];
  for (let at = dashes + 1; at < lines.length && lines[at]!.includes('|'); at++) rows.push(cellsOf(lines[at]!));
  return withinLimits(rows);
}

/** `| --- | :-: |`: nothing but dashes, colons, pipes and blanks. */
function isRule(line: string): boolean {
  return line.includes('|') && line.includes('--') && /^[-:| \t]+$/.test(line);
}

function cellsOf(line: string): readonly string[] {
  const cells: string[] = [];
  let current = '';
  for (let at = line.startsWith('|') ? 1 : 0; at < line.length; at++) {
    const char = line.charAt(at);
    if (char === '\\' && '\\|<'.includes(line.charAt(at + 1) || ' ')) {
      at += 1;
      current += line.charAt(at);
    } else if (char === '|') {
      cells.push(current.trim());
      current = '';
    } else if (line.startsWith('<br>', at)) {
      current += '\n';
      at += 3;
    } else current += char;
  }
  if (current.trim() !== '' || !line.endsWith('|')) cells.push(current.trim());
  return cells;
}
