import type { Lengths, LongPiece } from './model';

const LONGEST = 5;

/** @param step how many characters one class spans */
export function lengthsOf(pieces: readonly LongPiece[], step: number, classes: number): Lengths {
  const counts = Array.from({ length: classes }, () => 0);
  let sum = 0;
  for (const { characters } of pieces) {
    sum += characters;
    counts[Math.min(Math.floor((Math.max(characters, 1) - 1) / step), classes - 1)]!++;
  }
  const sorted = [...pieces].sort((a, b) => b.characters - a.characters || a.range.start - b.range.start);
  return {
    count: pieces.length,
    mean: pieces.length === 0 ? 0 : Math.round(sum / pieces.length),
    median: medianOf(sorted),
    classes: counts.map((count, at) => ({
      from: at * step + 1,
      to: at === classes - 1 ? undefined : (at + 1) * step,
      count,
    })),
    longest: sorted.slice(0, LONGEST),
  };
}

/** The one in the middle of sorted pieces; of two in the middle their mean. */
function medianOf(sorted: readonly LongPiece[]): number {
  if (sorted.length === 0) return 0;
  const upper = sorted[Math.floor((sorted.length - 1) / 2)]!.characters;
  const lower = sorted[Math.floor(sorted.length / 2)]!.characters;
  return Math.round((upper + lower) / 2);
}
