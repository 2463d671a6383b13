/** The digits, for `joined`. */
export const DIGITS = '0 1 2 3 4 5 6 7 8 9';

/** Every word of the first list with every word of the second behind it; words are parted by spaces. */
export function joined(befores: string, behinds: string): readonly string[] {
  return befores.split(' ').flatMap((before) => behinds.split(' ').map((behind) => before + behind));
}
