/**
 * Which lists of words a text holds a word of, as a bit for each list, in one pass: a look at a table per character, and
 * a comparison only where a word may begin. Asking `includes` for each of a hundred words reads the text a hundred times.
 * @throws RangeError for more than 31 lists
 */
export function wordMask(lists: readonly (readonly string[])[]): (text: string) => number {
  if (lists.length > 31) throw new RangeError('a mask has 31 bits');
  const begins = new Uint8Array(0x10000);
  const words = new Map<number, { readonly word: string; readonly bit: number }[]>();
  lists.forEach((list, at) => {
    for (const word of list) {
      const code = word.charCodeAt(0);
      begins[code] = 1;
      words.set(code, [...(words.get(code) ?? []), { word, bit: 1 << at }]);
    }
  });
  const all = lists.reduce((mask, list, at) => (list.length > 0 ? mask | (1 << at) : mask), 0);
  return (text) => {
    let mask = 0;
    for (let at = 0; at < text.length && mask !== all; at += 1) {
      const code = text.charCodeAt(at);
      if (begins[code] === 0) continue;
      for (const { word, bit } of words.get(code) ?? []) {
        if ((mask & bit) === 0 && text.startsWith(word, at)) mask |= bit;
      }
    }
    return mask;
  };
}
