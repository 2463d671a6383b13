/**
 * Which lists of words a text holds a word of, as a bit for each list, in one pass: a look at a table per character, and
 * a comparison only where a word may begin. Asking `includes` for each of a hundred words reads the text a hundred times.
 * @throws RangeError for more than 31 lists, or words that begin with more than 255 characters
 */
export function wordMask(lists: readonly (readonly string[])[]): (text: string) => number {
  if (lists.length > 31) throw new RangeError('a mask has 31 bits');
  /** By first character, the number of what begins with it, from 1 on. */
  const begins = new Uint8Array(0x10000);
  const beginnings: { readonly words: { readonly word: string; readonly bit: number }[]; bits: number }[] = [];
  lists.forEach((list, at) => {
    for (const word of list) {
      const code = word.charCodeAt(0);
      if (begins[code] === 0) begins[code] = beginnings.push({ words: [], bits: 0 });
      const beginning = beginnings[begins[code]! - 1]!;
      beginning.words.push({ word, bit: 1 << at });
      beginning.bits |= 1 << at;
    }
  });
  if (beginnings.length > 0xff) throw new RangeError('words begin with 255 characters at most');
  const all = lists.reduce((mask, list, at) => (list.length > 0 ? mask | (1 << at) : mask), 0);
  return (text) => {
    let mask = 0;
    for (let at = 0; at < text.length && mask !== all; at += 1) {
      const number = begins[text.charCodeAt(at)]!;
      if (number === 0) continue;
      const { words, bits } = beginnings[number - 1]!;
      if ((mask & bits) === bits) continue;
      for (const { word, bit } of words) {
        if ((mask & bit) === 0 && text.startsWith(word, at)) mask |= bit;
      }
    }
    return mask;
  };
}
