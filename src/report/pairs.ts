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
/** By code unit, of a mark that opens a pair its number from 1 on, of the one that closes it the same below 0. */
const KIND = new Int8Array(0x10000);
Object.entries(CLOSES).forEach(([close, open], at) => {
  KIND[open.charCodeAt(0)] = at + 1;
  KIND[close.charCodeAt(0)] = -at - 1;
});
const STRAIGHT = '"'.charCodeAt(0);

/** A pair as long as this is a mark without its partner rather than a quotation. */
const LONGEST_PAIR = 2000;

/**
 * The stretches between paired quotation marks and brackets, marks included, outermost only and in order. A mark
 * without a partner is no pair: it must not swallow the rest of the paragraph. Straight quotes pair by turns.
 */
export function enclosures(text: string): readonly TextRange[] {
  let open: (number[] | undefined)[] | undefined;
  let pairs: TextRange[] | undefined;
  let straight = -1;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const kind = KIND[code]!;
    let start: number | undefined;
    if (kind > 0) {
      open ??= [];
      const starts = open[kind];
      if (starts) starts.push(at);
      else open[kind] = [at];
    } else if (kind < 0) start = open?.[-kind]?.pop();
    else if (code === STRAIGHT) {
      if (straight >= 0) start = straight;
      straight = straight >= 0 ? -1 : at;
    }
    if (start === undefined || at + 1 - start > LONGEST_PAIR) continue;
    pairs ??= [];
    pairs.push({ start, end: at + 1 });
  }
  return pairs === undefined ? NONE : outermost(pairs);
}

const NONE: readonly TextRange[] = [];

function outermost(pairs: readonly TextRange[]): readonly TextRange[] {
  // Pairs come in the order in which they close: nearly always none stands in another.
  if (pairs.every(({ start }, at) => at === 0 || start >= pairs[at - 1]!.end)) return pairs;
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
