/** The middle one of some times. */
export function median(times: readonly number[]): number {
  const sorted = [...times].sort((a, b) => a - b);
  return sorted[sorted.length >> 1] ?? 0;
}

/** Milliseconds that one call takes, the heap cleared before where Node allows it (`--expose-gc`). */
export function timeOnce(run: () => unknown): number {
  globalThis.gc?.();
  const start = performance.now();
  run();
  return performance.now() - start;
}

/**
 * The median time of a call in milliseconds: at least three runs, and as many as fit into `budget` milliseconds, up to
 * 60, after one that is not counted. What takes longer than the budget is run once.
 */
export function timeMany(run: () => unknown, budget: number): number {
  const first = timeOnce(run);
  if (first > budget) return first;
  const times: number[] = [];
  const end = performance.now() + budget;
  while (times.length < 3 || (times.length < 60 && performance.now() < end)) times.push(timeOnce(run));
  return median(times);
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
