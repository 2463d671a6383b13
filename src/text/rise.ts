/**
 * Indexes of the longest row of the numbers that rises, in their order, by patience sorting; numbers between may be left
 * out, those that are undefined always are.
 */
export function longestRise(numbers: readonly (number | undefined)[]): readonly number[] {
  const tops: number[] = [];
  const before: (number | undefined)[] = [];
  for (const [at, number] of numbers.entries()) {
    if (number === undefined) continue;
    let low = 0;
    let high = tops.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (numbers[tops[middle]!]! < number) low = middle + 1;
      else high = middle;
    }
    before[at] = tops[low - 1];
    tops[low] = at;
  }
  const rise: number[] = [];
  for (let at = tops.at(-1); at !== undefined; at = before[at]) rise.push(at);
  return rise.reverse();
}
