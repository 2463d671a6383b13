let readers = 0;

/** Makes nothing: a class that extends it has what it is given for `this`, and so puts its private field on that. */
const Given = function (object: object): object {
  return object;
} as unknown as new (object: object) => object;

/**
 * What was read of an object, by reader, kept in a private field of the object itself: as long as it lives, seen by no
 * one, and neither copied nor compared. A full check of a long report asks a hundred thousand times; a weak map costs
 * several looks into distant memory each time, and the garbage collector goes through all of its entries.
 */
class Memo extends Given {
  // Nearly all readers are there when the first one reads: with room for them it does not grow.
  readonly #values = new Array<unknown>(readers);

  static of(object: object): unknown[] {
    return #values in object ? object.#values : new Memo(object).#values;
  }
}

/** A reader that reads each object once, and keeps what it read as long as the object lives. */
export function keptFor<Key extends object, Value extends object | null>(read: (of: Key) => Value): (of: Key) => Value {
  const reader = readers;
  readers += 1;
  return (of) => {
    const memo = Memo.of(of);
    // Only this reader writes here, and only what `read` gave.
    const known = memo[reader] as Value | undefined;
    if (known !== undefined) return known;
    const value = read(of);
    memo[reader] = value;
    return value;
  };
}

/**
 * The same for objects of which there are few at a time, as reports are: their readers make no room in the private field
 * of thousands of paragraphs.
 */
export function keptForFew<Key extends object, Value extends object>(read: (of: Key) => Value): (of: Key) => Value {
  const kept = new WeakMap<Key, Value>();
  return (of) => {
    let value = kept.get(of);
    if (value === undefined) kept.set(of, (value = read(of)));
    return value;
  };
}
