/** The middle one of some times. */
export function median(times: readonly number[]): number {
  const sorted = [...times].sort((a, b) => a - b);
  return sorted[sorted.length >> 1] ?? 0;
}

/**
 * Milliseconds that one call takes. The heap is not cleared before: that shrinks it, and the call would pay for room
 * that a running editor has.
 */
export function timeOnce(run: () => unknown): number {
  const start = performance.now();
  run();
  return performance.now() - start;
}

/**
 * The median times of some calls in milliseconds, turn and turn about, so that all see the same machine: at least three
 * rounds, and as many as fit into `budget` milliseconds, up to 60, after one that is not counted. Where a single round
 * takes longer than the budget, it is the result.
 */
export function timeTogether(calls: readonly (() => unknown)[], budget: number): readonly number[] {
  const start = performance.now();
  const first = calls.map(timeOnce);
  if (performance.now() - start > budget) return first;
  const rounds: number[][] = [];
  const end = performance.now() + budget;
  while (rounds.length < 3 || (rounds.length < 60 && performance.now() < end)) rounds.push(calls.map(timeOnce));
  return calls.map((_, at) => median(rounds.map((times) => times[at]!)));
}

/**
 * How much more a text of ten times the length costs: one big text against ten small ones, turn and turn about, so that
 * both see the same machine. Per character, times ten: 10 is linear.
 */
export function growthOf(
  run: (text: string) => unknown,
  small: readonly string[],
  big: string,
  rounds: number,
): number {
  const smallLength = small.reduce((sum, text) => sum + text.length, 0);
  const all = (): void => {
    for (const text of small) run(text);
  };
  all();
  run(big);
  const ratios: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const few = timeOnce(all) / smallLength;
    const many = timeOnce(() => run(big)) / big.length;
    ratios.push((10 * many) / few);
  }
  return median(ratios);
}
