import { oneOf } from '../../text/characterSet';
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
const OPENING = new Map(Object.entries(CLOSING).map(([open, close]) => [close, open]));

const isNameMark = oneOf('"“”‘’「」『』《》〈〉\n');

/** What a name stands in: its content without the marks. */
export interface NamedRange extends TextRange {
  readonly kind: 'slogan' | 'title';
}

/** Short quotations and titles of documents, in order of their starts. One pass; unpaired marks count for nothing. */
export function namedRanges(text: string): readonly NamedRange[] {
  const found: NamedRange[] = [];
  const opened = new Map<string, number>();
  for (let at = 0; at < text.length; at++) {
    if (!isNameMark(text, at)) continue;
    const mark = text.charAt(at);
    const open = mark === '"' && opened.has(mark) ? mark : OPENING.get(mark);
    if (mark === '\n') {
      opened.clear();
    } else if (open === undefined) {
      opened.set(mark, at + 1);
    } else {
      const start = opened.get(open);
      opened.delete(open);
      const isTitle = mark === '》' || mark === '〉';
      if (start !== undefined && at > start && at - start <= (isTitle ? LONGEST_TITLE : LONGEST_SLOGAN)) {
        found.push({ start, end: at, kind: isTitle ? 'title' : 'slogan' });
      }
    }
  }
  return found.sort((a, b) => a.start - b.start);
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
