import type { TextRange } from './range';
import { countLeading } from './halving';

interface Placed {
  readonly range: TextRange;
}

/** The first of some ranges, apart and in order, that shares text with `range`; by halving. */
export function firstOverlapping<Place extends Placed>(places: readonly Place[], range: TextRange): Place | undefined {
  const found = places[firstEndingBehind(places, range.start)];
  return found && found.range.start < range.end ? found : undefined;
}

/** All of some ranges, apart and in order, that share text with `range`. */
export function overlapping<Place extends Placed>(places: readonly Place[], range: TextRange): readonly Place[] {
  const from = firstEndingBehind(places, range.start);
  let to = from;
  while (to < places.length && places[to]!.range.start < range.end) to += 1;
  return places.slice(from, to);
}

function firstEndingBehind(places: readonly Placed[], offset: number): number {
  return countLeading(places.length, (index) => places[index]!.range.end <= offset);
}
