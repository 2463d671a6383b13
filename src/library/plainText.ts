import { isBlank, toHalfWidth } from '../text/characters';

/** A text as phrases are compared with it: without blanks, marks and letters in half width, one kind of quotation marks. */
export interface PlainText {
  readonly text: string;
  /** Where an offset of the original stands in `text`. */
  readonly offsetOf: (offset: number) => number;
}

const QUOTES: Readonly<Record<string, string>> = { '“': '"', '”': '"', '‘': "'", '’': "'" };

/** Folds widths and quotation marks, place by place. */
export function folded(text: string): string {
  return toHalfWidth(text).replace(/[“”‘’]/g, (mark) => QUOTES[mark] ?? mark);
}

/** The text as phrases are compared with it. Linear. */
export function plainText(text: string): PlainText {
  const all = folded(text);
  const pieces: string[] = [];
  /** The blanks before each offset; absent while there are none. */
  let blanks: Int32Array | undefined;
  let from = 0;
  let count = 0;
  for (let at = 0; at < all.length; at += 1) {
    const blank = isBlank(all, at);
    if (blank) {
      blanks ??= new Int32Array(all.length + 1);
      pieces.push(all.slice(from, at));
      from = at + 1;
    }
    if (blanks) blanks[at] = count;
    if (blank) count += 1;
  }
  if (blanks) blanks[all.length] = count;
  pieces.push(all.slice(from));
  return { text: pieces.join(''), offsetOf: (offset) => offset - (blanks?.[offset] ?? 0) };
}
