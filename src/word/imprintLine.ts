/** Blanks between 印发机关 and 印发日期. */
const BETWEEN = /[ \u3000]{1,40}(?=\d{4}年\d{1,2}月\d{1,2}日印发$)/;

/** Where the blanks before 印发日期 begin and end in a line of 版记: it stands to the right (GB/T 9704—2012, 7.4.3). */
export function blanksBeforeDate(text: string): { readonly start: number; readonly end: number } | undefined {
  const found = BETWEEN.exec(text);
  return found ? { start: found.index, end: found.index + found[0].length } : undefined;
}
