/** How many of `count` items hold, of which all that hold come first; asked of the fewest, by their indexes. */
export function countLeading(count: number, holds: (index: number) => boolean): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(middle)) low = middle + 1;
    else high = middle;
  }
  return low;
}
