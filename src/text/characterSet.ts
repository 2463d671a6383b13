/** Whether the character at an offset is one of a set; false outside the text. */
export type CharacterTest = (text: string, at: number) => boolean;

/** By code unit, one bit for each of eight sets. */
let table = new Uint8Array(0x10000);
let free = 1;

/**
 * A test for some characters of one code unit, made once for a module. It looks into a table; `includes` with a
 * character that is not Latin is a call out of compiled code, which a scanner feels that asks at every mark of a text.
 */
export function oneOf(characters: string): CharacterTest {
  if (free > 0x80) {
    table = new Uint8Array(0x10000);
    free = 1;
  }
  const own = table;
  const bit = free;
  free <<= 1;
  for (let at = 0; at < characters.length; at++) own[characters.charCodeAt(at)]! |= bit;
  return (text, at) => (own[codeAt(text, at)]! & bit) !== 0;
}

/** Whether one of a text's characters is of a set; a regular expression costs more than it on a few words. */
export function hasOne(text: string, isOne: CharacterTest): boolean {
  for (let at = 0; at < text.length; at++) if (isOne(text, at)) return true;
  return false;
}

/** The code unit at an offset, 0 outside the text: asking a text for what it has not spoils compiled code. */
export function codeAt(text: string, at: number): number {
  return at >= 0 && at < text.length ? text.charCodeAt(at) : 0;
}

/** Whether `trim` would take the character away. */
export const isSpace = oneOf(
  ' \t\n\v\f\r\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000\ufeff',
);
