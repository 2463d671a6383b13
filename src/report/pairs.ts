import { oneOf } from '../text/characterSet';
import type { TextRange } from '../text/range';

const CLOSES: Readonly<Record<string, string>> = {
  '”': '“',
  '’': '‘',
  '）': '（',
  ')': '(',
  '】': '【',
  '》': '《',
  '〉': '〈',
  '」': '「',
  '』': '『',
  '〕': '〔',
  ']': '[',
  '］': '［',
};
const OPENERS = new Set(Object.values(CLOSES));
/** The marks that pair. */
const isMark = oneOf([...Object.keys(CLOSES), ...OPENERS, '"'].join(''));

/** A pair as long as this is a mark without its partner rather than a quotation. */
const LONGEST_PAIR = 2000;

/**
 * The stretches between paired quotation marks and brackets, marks included, outermost only and in order. A mark
 * without a partner is no pair: it must not swallow the rest of the paragraph. Straight quotes pair by turns.
 */
export function enclosures(text: string): readonly TextRange[] {
  const open = new Map<string, number[]>();
  const pairs: TextRange[] = [];
  let straight = -1;
  for (let at = 0; at < text.length; at++) {
    if (!isMark(text, at)) continue;
    const char = text.charAt(at);
    if (OPENERS.has(char)) {
      const starts = open.get(char);
      if (starts) starts.push(at);
      else open.set(char, [at]);
    } else if (char === '"') {
      if (straight >= 0) pairs.push({ start: straight, end: at + 1 });
      straight = straight >= 0 ? -1 : at;
    } else if (Object.hasOwn(CLOSES, char)) {
      const start = open.get(CLOSES[char]!)?.pop();
      if (start !== undefined) pairs.push({ start, end: at + 1 });
    }
  }
  return pairs.length === 0 ? pairs : outermost(pairs.filter((pair) => pair.end - pair.start <= LONGEST_PAIR));
}

function outermost(pairs: readonly TextRange[]): readonly TextRange[] {
  const sorted = [...pairs].sort((a, b) => a.start - b.start);
  const outer: { start: number; end: number }[] = [];
  for (const { start, end } of sorted) {
    const last = outer[outer.length - 1];
    if (last === undefined || start >= last.end) outer.push({ start, end });
    else if (end > last.end) last.end = end;
  }
  return outer;
}

/**
 * Whether a paragraph leaves a quotation open that it introduced (…：“一、… or “… at its beginning, `from`), or closes one
 * that another paragraph opened.
 */
export function openQuotation(text: string, from: number): 'opens' | 'closes' | undefined {
  const open: number[] = [];
  for (let at = text.indexOf('“'), close = text.indexOf('”'); at >= 0 || close >= 0;) {
    if (close < 0 || (at >= 0 && at < close)) {
      open.push(at);
      at = text.indexOf('“', at + 1);
    } else {
      if (open.pop() === undefined) return 'closes';
      close = text.indexOf('”', close + 1);
    }
  }
  const [first] = open;
  return first !== undefined && (first === from || '：:'.includes(text.charAt(first - 1) || ' ')) ? 'opens' : undefined;
}

/** Answers, for offsets that only grow, which of the ordered ranges an offset lies in. */
export function follower(ranges: readonly TextRange[]): (offset: number) => TextRange | undefined {
  let at = 0;
  return (offset) => {
    while (at < ranges.length && ranges[at]!.end <= offset) at += 1;
    const range = ranges[at];
    return range !== undefined && range.start <= offset ? range : undefined;
  };
}
