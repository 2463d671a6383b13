/** Places of items by the item. */
export function placesOf<Thing>(items: readonly Thing[]): ReadonlyMap<Thing, number> {
  return new Map(items.map((item, at) => [item, at]));
}

/** Puts items behind those of a list, however many: a call can take only so many arguments. */
export function append<Thing>(list: Thing[], more: Iterable<Thing>): void {
  for (const one of more) list.push(one);
}
