import type { TextRange } from '../../text/range';

/** A quotation this short is a name or a slogan (“1+13”, “四个意识”), a longer one may state figures. */
const LONGEST_SLOGAN = 12;
const LONGEST_TITLE = 120;

const CLOSING: Readonly<Record<string, string>> = {
  '“': '”',
  '‘': '’',
  '「': '」',
  '『': '』',
  '《': '》',
  '〈': '〉',
};
/** By code unit, of a mark that opens a name its number from 2 on, of the one that closes it the same below 0. */
const KIND = new Int8Array(0x10000);
Object.entries(CLOSING).forEach(([open, close], at) => {
  KIND[open.charCodeAt(0)] = at + 2;
  KIND[close.charCodeAt(0)] = -at - 2;
});
/** The straight quotation mark opens and closes; a line break ends all names. */
const STRAIGHT = 1;
const BREAK = 127;
KIND['"'.charCodeAt(0)] = STRAIGHT;
KIND['\n'.charCodeAt(0)] = BREAK;

/** What a name stands in: its content without the marks. */
export interface NamedRange extends TextRange {
  readonly kind: 'slogan' | 'title';
}

/** Short quotations and titles of documents, in order of their starts. One pass; unpaired marks count for nothing. */
export function namedRanges(text: string): readonly NamedRange[] {
  const found: NamedRange[] = [];
  /** By kind, where the name begins. */
  let opened: (number | undefined)[] = [];
  let isSorted = true;
  for (let at = 0; at < text.length; at++) {
    const kind = KIND[text.charCodeAt(at)]!;
    if (kind === 0) continue;
    if (kind === BREAK) opened = [];
    else if (kind > STRAIGHT || (kind === STRAIGHT && opened[kind] === undefined)) opened[kind] = at + 1;
    else {
      const start = opened[Math.abs(kind)];
      opened[Math.abs(kind)] = undefined;
      const isTitle = text.charAt(at) === '》' || text.charAt(at) === '〉';
      if (start !== undefined && at > start && at - start <= (isTitle ? LONGEST_TITLE : LONGEST_SLOGAN)) {
        isSorted &&= start >= (found.at(-1)?.start ?? 0);
        found.push({ start, end: at, kind: isTitle ? 'title' : 'slogan' });
      }
    }
  }
  return isSorted ? found : found.sort((a, b) => a.start - b.start);
}

/** Finds the range that a place lies in, for places asked for in ascending order. */
export function nameFinder(ranges: readonly NamedRange[]): (at: number) => NamedRange | undefined {
  let first = 0;
  return (at) => {
    while (first < ranges.length && ranges[first]!.end <= at) first++;
    for (let index = first; index < ranges.length && ranges[index]!.start <= at; index++) {
      if (at < ranges[index]!.end) return ranges[index];
    }
    return undefined;
  };
}
