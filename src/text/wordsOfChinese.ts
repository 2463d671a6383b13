let known: Intl.Segmenter | undefined;

/** None in some hosts: then all that is doubtful counts as a name, as a mask too many harms less than one too few. */
function segmenter(): Intl.Segmenter | undefined {
  const { Segmenter } = Intl as { readonly Segmenter?: typeof Intl.Segmenter };
  if (Segmenter === undefined) return undefined;
  known ??= new Segmenter('zh', { granularity: 'word' });
  return known;
}

/** Whole words stand within so many characters before and behind a place. */
const AROUND = 8;

/**
 * Whether the dictionary of the host has `text` (a few characters) as one word: 预计, 补助, not 青梧. Dictionaries differ
 * a little between hosts, so that this may only settle a doubtful case.
 */
export function isWord(text: string): boolean {
  return wordsIn(text).length === 1;
}

/** The words of the dictionary of which a few characters consist; what is none falls into single characters. */
export function wordsIn(text: string): readonly string[] {
  const words = segmenter();
  return words ? Array.from(words.segment(text), ({ segment }) => segment) : Array.from(text);
}

/** Whether no word of the host's dictionary goes over the beginning of a stretch: not 品出 in 农产品出村. */
export function startsWord(text: string, start: number, end: number): boolean {
  const words = segmenter();
  if (!words) return true;
  const from = Math.max(0, start - AROUND);
  for (const { index } of words.segment(text.slice(from, end + AROUND))) {
    if (from + index >= start) return from + index === start;
  }
  return false;
}

/** Whether no word of the host's dictionary goes over the beginning or the end of a stretch: not 应城市 in 适应城市发展. */
export function startsAndEndsWords(text: string, start: number, end: number): boolean {
  const words = segmenter();
  if (!words) return true;
  const from = Math.max(0, start - AROUND);
  let starts = false;
  for (const { index, segment } of words.segment(text.slice(from, end + AROUND))) {
    const at = from + index;
    if (at === start) starts = true;
    if (at + segment.length === end) return starts;
  }
  return false;
}

/** Where words begin or end in and around a stretch, by the host's dictionary; every place where it has none. */
export function wordBoundsAround(text: string, start: number, end: number): (at: number) => boolean {
  const words = segmenter();
  if (!words) return () => true;
  const from = Math.max(0, start - AROUND);
  const part = text.slice(from, end + AROUND);
  const bounds = new Set([from + part.length]);
  for (const { index } of words.segment(part)) bounds.add(from + index);
  return (at) => bounds.has(at);
}
