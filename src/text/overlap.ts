import type { TextRange } from './range';

/** The first of some ranges, apart and in order, that shares text with `range`; by halving. */
export function firstOverlapping<Place extends { readonly range: TextRange }>(
  places: readonly Place[],
  range: TextRange,
): Place | undefined {
  let low = 0;
  let high = places.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (places[middle]!.range.end <= range.start) low = middle + 1;
    else high = middle;
  }
  const found = places[low];
  return found && found.range.start < range.end ? found : undefined;
}
