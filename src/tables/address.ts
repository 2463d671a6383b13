/** A place in a sheet, both counted from 0. */
export interface Place {
  readonly row: number;
  readonly column: number;
}

const ADDRESS = /^([A-Z]{1,3})([1-9]\d{0,6})$/;

/** The name of a column: 0 is `A`, 27 is `AB`. */
export function columnName(column: number): string {
  let name = '';
  for (let rest = column; rest >= 0; rest = Math.floor(rest / 26) - 1) {
    name = String.fromCharCode(65 + (rest % 26)) + name;
  }
  return name;
}

/** As spreadsheets write it: `B3`. */
export function addressOf({ row, column }: Place): string {
  return `${columnName(column)}${row + 1}`;
}

/** The place that `B3` names; undefined for anything else. */
export function placeOf(address: string): Place | undefined {
  const [, letters, row] = ADDRESS.exec(address) ?? [];
  if (letters === undefined || row === undefined) return undefined;
  let column = 0;
  for (const letter of letters) column = column * 26 + letter.charCodeAt(0) - 64;
  return { row: Number(row) - 1, column: column - 1 };
}
