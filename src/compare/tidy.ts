import { unitOf, type Aligned } from './align';
import { append } from '../text/lists';
import type { Token } from './tokens';

/** Longer runs of shared tokens are kept however much changes around them. */
const SHORT = 3;
/** How far from a figure the words may stand that show it to be the same one. */
const NEAR = 3;

/**
 * Takes away what two texts share by chance, so that a reader sees one change instead of many: a few shared characters
 * between longer changes, and figures that stand for each other without a shared word beside them.
 */
export function tidy(
  aligned: readonly Aligned[],
  before: readonly Token[],
  after: readonly Token[],
): readonly Aligned[] {
  const sound = aligned.filter((pair, at) => {
    const [one, other] = [before[pair.before]!, after[pair.after]!];
    if (one.key === other.key) return true;
    return unitOf(one) === unitOf(other) ? hasNeighbour(aligned, at, before) : isBetween(aligned, at, before, after);
  });
  const kept: Aligned[] = [];
  let run: Aligned[] = [];
  /** How many tokens change before the run. */
  let changed = 0;
  const close = (next: number): void => {
    const [first] = run;
    if (first && run.length <= SHORT && run.length <= Math.min(changed, next) && !run.some(isFigure)) {
      changed += run.length + next;
    } else {
      append(kept, run);
      changed = next;
    }
    run = [];
  };
  const isFigure = (pair: Aligned): boolean => before[pair.before]!.figure !== undefined;
  let last: Aligned = { before: -1, after: -1 };
  for (const pair of sound) {
    const gap = Math.max(pair.before - last.before, pair.after - last.after) - 1;
    if (gap > 0) close(gap);
    run.push(pair);
    last = pair;
  }
  close(Math.max(before.length - last.before, after.length - last.after) - 1);
  return kept;
}

/** Whether a word, or a figure, is shared close by, on the same side in both texts. */
function hasNeighbour(aligned: readonly Aligned[], at: number, before: readonly Token[]): boolean {
  const pair = aligned[at]!;
  return [-1, 1].some((step) => {
    for (let next = at + step; next >= 0 && next < aligned.length; next += step) {
      const other = aligned[next]!;
      if (Math.abs(other.before - pair.before) > NEAR || Math.abs(other.after - pair.after) > NEAR) return false;
      if (before[other.before]!.weight > 1) return true;
    }
    return false;
  });
}

/** Whether what stands right before and right behind is shared: only so can a figure have changed into another measure. */
function isBetween(
  aligned: readonly Aligned[],
  at: number,
  before: readonly Token[],
  after: readonly Token[],
): boolean {
  const pair = aligned[at]!;
  return [-1, 1].every((step) => {
    const next = aligned[at + step];
    const isEnd = (place: number, length: number): boolean => place < 0 || place >= length;
    if (isEnd(pair.before + step, before.length) && isEnd(pair.after + step, after.length)) return true;
    return next?.before === pair.before + step && next.after === pair.after + step;
  });
}
