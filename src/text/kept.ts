/** What was read of one object, by reader. */
const memos = new WeakMap<object, unknown[]>();
let readers = 0;

/**
 * A reader that reads each object once, and keeps what it read as long as the object lives. All readers share one weak
 * map: the garbage collector pays for each entry of each map, and a long report has thousands of paragraphs.
 */
export function keptFor<Key extends object, Value extends object | null>(read: (of: Key) => Value): (of: Key) => Value {
  const reader = readers;
  readers += 1;
  return (of) => {
    let memo = memos.get(of);
    if (memo === undefined) {
      // Nearly all readers are there when the first one reads: with room for them it does not grow.
      memo = new Array<unknown>(readers);
      memos.set(of, memo);
    }
    // Only this reader writes here, and only what `read` gave.
    const known = memo[reader] as Value | undefined;
    if (known !== undefined) return known;
    const value = read(of);
    memo[reader] = value;
    return value;
  };
}
