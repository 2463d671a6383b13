/**
 * How wide a character is printed: 1 for those of Chinese faces, quotation marks and × among them, a half for Western ones,
 * 0 for what combines with its neighbour or cannot be seen.
 */
export function widthOfCharacter(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (code >= 0x20 && code < 0x7f) return 0.5;
  if (code < 0xa0) return code === 0x09 ? 0.5 : 0;
  if (code < 0x100) return '¤§¨°±·×÷'.includes(text.charAt(at)) ? 1 : code === 0xad ? 0 : 0.5;
  if (code < 0x300) return 0.5;
  if (code < 0x370) return 0;
  if (code < 0x452) return 1;
  if (code < 0x1100) return 0.5;
  if ((code >= 0x200b && code <= 0x200f) || (code >= 0x2028 && code <= 0x202e)) return 0;
  if ((code >= 0x2060 && code <= 0x206f) || (code >= 0xfe00 && code <= 0xfe0f) || code === 0xfeff) return 0;
  return code >= 0xff61 && code <= 0xff9f ? 0.5 : 1;
}

/** How wide a text is printed on one line, in characters of its size. */
export function widthOf(text: string): number {
  let width = 0;
  for (let at = 0; at < text.length; at += text.codePointAt(at)! > 0xffff ? 2 : 1) width += widthOfCharacter(text, at);
  return width;
}
