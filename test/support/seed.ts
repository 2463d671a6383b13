import { randomInt } from 'node:crypto';

const FIXED = 20240607;

function chosenSeed(): number {
  const wish = process.env['GONGWEN_SEED'] ?? '';
  if (wish === 'random') return randomInt(0x7fffffff);
  return /^\d+$/u.test(wish) ? Number(wish) : FIXED;
}

const seed = chosenSeed();
const factor = Number(process.env['GONGWEN_RUNS_FACTOR'] ?? '1');
console.log(`  property tests: seed ${seed} (GONGWEN_SEED=random or a number), runs × ${factor} (GONGWEN_RUNS_FACTOR)`);

/**
 * Parameters of every property test: the same seed on every machine unless the environment asks for another one, and
 * as many cases as named, times GONGWEN_RUNS_FACTOR for a long search.
 */
export function runs(numRuns: number): { readonly seed: number; readonly numRuns: number } {
  return { seed, numRuns: Math.ceil(numRuns * factor) };
}
