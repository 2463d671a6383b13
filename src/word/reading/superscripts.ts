const RAISED: Readonly<Record<string, string>> = {
  0: '⁰', 1: '¹', 2: '²', 3: '³', 4: '⁴', 5: '⁵', 6: '⁶', 7: '⁷', 8: '⁸', 9: '⁹', '+': '⁺', '-': '⁻', '−': '⁻', '–': '⁻',
}; // prettier-ignore

/**
 * Raised words as text: a power or the number of a note by hand, which would run into the figure before it (5%¹ would be
 * 5%1, m² m2), in Unicode's own characters. Numbers in brackets and all else stay as they are.
 */
export function raisedText(text: string): string {
  if (!/^[\d+\-−–,，、;；\s]+$/.test(text)) return text;
  return text.replace(/[\d+\-−–]/g, (char) => RAISED[char] ?? char);
}
