/** The place that a number was first given with, or -1 where this is the first. */
export type FirstPlaces = (number: number, place: number) => number;

/**
 * Tells at which place each of many numbers stands first. Open addressing: a Map takes several times as long with numbers
 * that are no small integers.
 *
 * @param most so many numbers are given at most; they are whole, above 0, and their last 32 bits as good as random
 */
export function firstPlaces(most: number): FirstPlaces {
  const size = 2 ** Math.ceil(Math.log2(Math.max(16, most * 2)));
  const numbers = new Float64Array(size);
  const places = new Float64Array(size);
  return (number, place) => {
    let at = number & (size - 1);
    while (numbers[at] !== 0 && numbers[at] !== number) at = (at + 1) & (size - 1);
    if (numbers[at] === number) return places[at]!;
    numbers[at] = number;
    places[at] = place;
    return -1;
  };
}
