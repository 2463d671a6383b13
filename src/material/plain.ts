/** A paragraph as it is compared: what must not tell two texts apart is gone or made equal. */
export interface PlainParagraph {
  /** Half-open range in the text, without the blanks around it. */
  readonly start: number;
  readonly end: number;
  /** UTF-16 units without blanks and marks; a run of digits, also with a point, a comma or masks, is one `0`. */
  readonly units: Uint16Array;
  /** Where each of them stands in the text. */
  readonly places: Uint32Array;
}

const DIGIT = 0x30;
/** Blanks, and the marks of both widths. Hyphens and %, ℃ and the like go too: they stand by figures. */
const SKIPPED = /[\s\p{P}\p{S}]/u;
/** Answers of `SKIPPED` by code: 1 for skipped, 2 for a digit or a mask, 0 not yet known, 3 for all else. */
const kinds = new Uint8Array(0x10000);

function kindOf(code: number): number {
  const known = kinds[code]!;
  if (known !== 0) return known;
  return (kinds[code] = kindOfNew(code));
}

function kindOfNew(code: number): number {
  const isDigit = (code >= 0x30 && code <= 0x39) || (code >= 0xff10 && code <= 0xff19);
  // What a figure has not yet been filled in with reads as a figure: * × ○.
  if (isDigit || code === 0x2a || code === 0xd7 || code === 0x25cb) return 2;
  return SKIPPED.test(String.fromCharCode(code)) ? 1 : 3;
}

/**
 * The paragraphs of a text, line by line, as they are compared. Linear.
 *
 * @param shortest paragraphs of fewer units are left out: headings, salutations, dates
 */
export function plainParagraphs(text: string, shortest: number): readonly PlainParagraph[] {
  const found: PlainParagraph[] = [];
  let start = 0;
  while (start < text.length) {
    let end = start;
    while (end < text.length && !isBreak(text.charCodeAt(end))) end++;
    if (end - start >= shortest) {
      const paragraph = plainParagraph(text, start, end);
      if (paragraph.units.length >= shortest) found.push(paragraph);
    }
    start = end + 1;
  }
  return found;
}

function isBreak(code: number): boolean {
  return code === 10 || code === 13;
}

/** One stretch of a text as it is compared. */
export function plainParagraph(text: string, from: number, to: number): PlainParagraph {
  const [start, end] = trimmed(text, from, to);
  const units = new Uint16Array(end - start);
  const places = new Uint32Array(end - start);
  let length = 0;
  let inFigure = false;
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    const kind = kindOf(code);
    // 1,234.5 is one figure, and so are ****.** and 12．5.
    if (kind === 1) {
      if (inFigure && !isJoint(code)) inFigure = false;
      continue;
    }
    if (kind === 2) {
      if (inFigure) continue;
      inFigure = true;
    } else inFigure = false;
    units[length] = kind === 2 ? DIGIT : code;
    places[length++] = at;
  }
  return { start, end, units: units.subarray(0, length), places: places.subarray(0, length) };
}

function isJoint(code: number): boolean {
  return code === 0x2e || code === 0x2c || code === 0xff0c || code === 0xff0e;
}

function trimmed(text: string, from: number, to: number): readonly [number, number] {
  let [start, end] = [from, to];
  while (start < end && kindOf(text.charCodeAt(start)) === 1 && isBlank(text.charCodeAt(start))) start++;
  while (end > start && kindOf(text.charCodeAt(end - 1)) === 1 && isBlank(text.charCodeAt(end - 1))) end--;
  return [start, end];
}

function isBlank(code: number): boolean {
  return /\s/.test(String.fromCharCode(code));
}
