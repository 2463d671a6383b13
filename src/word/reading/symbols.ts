/**
 * Characters of fonts whose letters are signs, by their codes: those that Chinese offices' documents use. In a text of
 * another font they stand in the private area from U+F000 on.
 */
const WINGDINGS: Readonly<Record<number, string>> = {
  0x28: '☎', 0x2a: '✉', 0x3f: '✍', 0x46: '☞', 0x6c: '●', 0x6d: '❍', 0x6e: '■', 0x6f: '□', 0x70: '❐', 0x71: '❑', 0x72: '❒', 0x73: '⬧',
  0x74: '⧫', 0x75: '◆', 0x76: '❖', 0x77: '⬥', 0x9e: '·', 0x9f: '•', 0xa1: '○', 0xa2: '○', 0xa4: '◉', 0xa5: '◎', 0xa7: '▪', 0xa8: '□', 0xab: '★',
  0xd8: '➢', 0xdf: '←', 0xe0: '→', 0xe1: '↑', 0xe2: '↓', 0xe8: '➔', 0xef: '⇦', 0xf0: '⇨', 0xf1: '⇧', 0xf2: '⇩',
  0xfb: '✗', 0xfc: '✓', 0xfd: '☒', 0xfe: '☑',
}; // prettier-ignore
const WINGDINGS_2: Readonly<Record<number, string>> = {
  0x4f: '✗', 0x50: '✓', 0x51: '☒', 0x52: '☑', 0x53: '☒', 0x54: '☒', 0x97: '●', 0x98: '●', 0x99: '●', 0x9e: '⊙', 0xa2: '■', 0xa3: '□', 0xae: '◆', 0xeb: '★', 0xf1: '★',
}; // prettier-ignore
const SYMBOL: Readonly<Record<number, string>> = {
  0x61: 'α', 0x62: 'β', 0x64: 'δ', 0x67: 'γ', 0x6c: 'λ', 0x6d: 'μ', 0x70: 'π', 0x73: 'σ', 0x44: 'Δ', 0x53: 'Σ', 0x57: 'Ω', 0xa3: '≤', 0xa5: '∞', 0xab: '↔', 0xac: '←',
  0xad: '↑', 0xae: '→', 0xaf: '↓', 0xb0: '°', 0xb1: '±', 0xb3: '≥', 0xb4: '×', 0xb7: '•', 0xb8: '÷', 0xb9: '≠', 0xba: '≡', 0xbb: '≈', 0xd6: '√', 0xd7: '·', 0xe5: '∑',
}; // prettier-ignore

/** A character of a font of signs; undefined where it is not known, or the font is one of letters. */
function signOf(code: number, font: string): string | undefined {
  if (/^wingdings 2$/i.test(font)) return WINGDINGS_2[code] ?? circledDigit(code, 0x69, 0x74);
  if (/^wingdings$/i.test(font)) return WINGDINGS[code] ?? circledDigit(code, 0x80, 0x8b);
  return /^symbol$/i.test(font) ? SYMBOL[code] : undefined;
}

/** ⓪ to ⑩ and ⓿ to ❿ begin at these codes. */
function circledDigit(code: number, open: number, filled: number): string | undefined {
  if (code >= open && code <= open + 10) return code === open ? '⓪' : String.fromCharCode(0x2460 + code - open - 1);
  if (code < filled || code > filled + 10) return undefined;
  return code === filled ? '⓿' : String.fromCharCode(0x2776 + code - filled - 1);
}

/** In the private area, or plain where the font has no letters at all. */
const SIGNS = /[\u0021-\u00ff\uf000-\uf0ff]/g;

/** A text with the signs of its font; what is not known stays as it is. */
export function symbolText(text: string, font: string | undefined): string {
  if (font === undefined || !/^(?:wingdings(?: 2)?|symbol)$/i.test(font)) return text;
  return text.replace(SIGNS, (char) => signOf(char.charCodeAt(0) & 0xff, font) ?? char);
}

/** The character of a `w:sym` or SYMBOL field; undefined where it cannot be told. */
export function symbolOf(code: number, font: string): string | undefined {
  const low = code >= 0xf000 && code <= 0xf0ff ? code & 0xff : code;
  const sign = low <= 0xff ? signOf(low, font) : undefined;
  if (sign !== undefined) return sign;
  const isPrivate = (code >= 0xe000 && code <= 0xf8ff) || /^(?:wingdings|webdings|symbol)/i.test(font);
  return isPrivate || code < 0x20 || code > 0x10ffff ? undefined : String.fromCodePoint(code);
}
