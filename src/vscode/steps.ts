import type { TextRange } from '../text/range';

/**
 * The next of the sorted `places` as seen from a selection, the first again behind the last. A place that is selected
 * is where we are; a caret just before one goes to it.
 */
export function nextPlace<T extends TextRange>(places: readonly T[], selection: TextRange): T | undefined {
  return places.find((place) => place.start >= selection.end) ?? places[0];
}

/** The place before a selection, the last again before the first. */
export function previousPlace<T extends TextRange>(places: readonly T[], selection: TextRange): T | undefined {
  for (let index = places.length - 1; index >= 0; index--) {
    if (places[index]!.end <= selection.start) return places[index];
  }
  return places[places.length - 1];
}
