/** Columns of a terminal: a Chinese character or full-width mark takes two. */
function width(text: string): number {
  let columns = 0;
  for (const character of text) columns += /[\u1100-\u115f\u2e80-\uffdc]/u.test(character) ? 2 : 1;
  return columns;
}

/** Rows under a head, the first column to the left and the others to the right, ready to print. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = head.map((_, column) => Math.max(...[head, ...rows].map((row) => width(row[column] ?? ''))));
  const line = (row: readonly string[]): string =>
    row
      .map((cell, column) => {
        const space = ' '.repeat(widths[column]! - width(cell));
        return column === 0 ? cell + space : space + cell;
      })
      .join('  ');
  return [line(head), widths.map((columns) => '─'.repeat(columns)).join('  '), ...rows.map(line)].join('\n');
}

/** `1234567` as `1,234,567`. */
export function grouped(value: number): string {
  return Math.round(value).toLocaleString('en-US');
}

/** Milliseconds with as many decimals as they deserve. */
export function milliseconds(value: number): string {
  return value.toFixed(value < 10 ? 3 : value < 100 ? 2 : 1);
}
