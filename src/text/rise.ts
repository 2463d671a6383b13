import { countLeading } from './halving';

/**
 * Indexes of the longest row of the numbers that rises, in their order, by patience sorting; numbers between may be left
 * out, those that are undefined always are.
 */
export function longestRise(numbers: readonly (number | undefined)[]): readonly number[] {
  const tops: number[] = [];
  const before: (number | undefined)[] = [];
  for (const [at, number] of numbers.entries()) {
    if (number === undefined) continue;
    const lower = countLeading(tops.length, (length) => numbers[tops[length]!]! < number);
    before[at] = tops[lower - 1];
    tops[lower] = at;
  }
  const rise: number[] = [];
  for (let at = tops.at(-1); at !== undefined; at = before[at]) rise.push(at);
  return rise.reverse();
}
