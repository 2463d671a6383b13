/**
 * The longest row of places that rise: what stays where it is when the others are said to have moved. Gives the
 * indices of the members of the row, in order.
 */
export function longestRise(places: readonly number[]): readonly number[] {
  /** By the length of a row less one, the index at which the row that ends lowest ends. */
  const ends: number[] = [];
  const before: (number | undefined)[] = [];
  for (const [at, place] of places.entries()) {
    let low = 0;
    let high = ends.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (places[ends[middle]!]! < place) low = middle + 1;
      else high = middle;
    }
    before.push(ends[low - 1]);
    ends[low] = at;
  }
  const row: number[] = [];
  for (let at = ends.at(-1); at !== undefined; at = before[at]) row.push(at);
  return row.reverse();
}

/** Places of items by the item. */
export function placesOf<Thing>(items: readonly Thing[]): ReadonlyMap<Thing, number> {
  return new Map(items.map((item, at) => [item, at]));
}

/** Puts items behind those of a list, however many: a call can take only so many arguments. */
export function append<Thing>(list: Thing[], more: Iterable<Thing>): void {
  for (const one of more) list.push(one);
}
