import { TextDecoder } from 'node:util';

/**
 * The way back into GB18030, which the platform does not offer: two tables, made from the platform's own decoder, so
 * that what was read is written with the same bytes.
 */

/** The first byte of each row of codes of two bytes; the second byte runs from 0x40 to 0xfe without 0x7f. */
const firstLead = 0x81;
const lastLead = 0xfe;
/** How many codes of four bytes there are for the basic plane, and where those of the other planes begin (GB 18030, 附录). */
const basicFourByteCodes = 39420;
const supplementaryStart = 189000;

/** The four bytes of the code with this number, counted from 0x81308130. */
function fourBytes(code: number): number[] {
  return [
    0x81 + Math.floor(code / 12600),
    0x30 + (Math.floor(code / 1260) % 10),
    0x81 + (Math.floor(code / 10) % 126),
    0x30 + (code % 10),
  ];
}

function note(table: Map<number, number[]>, decoder: TextDecoder, bytes: number[]): void {
  const text = decoder.decode(Uint8Array.from(bytes));
  const codePoint = text.codePointAt(0);
  // A code that is not assigned gives U+FFFD, or two characters for two bytes.
  if (codePoint === undefined || codePoint === 0xfffd || String.fromCodePoint(codePoint) !== text) return;
  if (!table.has(codePoint)) table.set(codePoint, bytes);
}

/** Two bytes first: where a character has both codes, the shorter is the usual one. */
function makeTable(): ReadonlyMap<number, number[]> {
  const table = new Map<number, number[]>();
  const decoder = new TextDecoder('gb18030', { ignoreBOM: true });
  for (let lead = firstLead; lead <= lastLead; lead++) {
    for (let trail = 0x40; trail <= 0xfe; trail++) {
      if (trail !== 0x7f) note(table, decoder, [lead, trail]);
    }
  }
  for (let code = 0; code < basicFourByteCodes; code++) note(table, decoder, fourBytes(code));
  return table;
}

let table: ReadonlyMap<number, number[]> | undefined;

/**
 * The text in GB18030, or undefined where a character has no code in it (half a surrogate pair, U+FFFD, a few of
 * private use).
 */
export function encodeGb18030(text: string): Uint8Array | undefined {
  table ??= makeTable();
  const bytes = new Uint8Array(text.length * 4);
  let length = 0;
  for (const character of text) {
    const codePoint = character.codePointAt(0) ?? 0;
    if (codePoint < 0x80) {
      bytes[length++] = codePoint;
      continue;
    }
    const code = codePoint > 0xffff ? fourBytes(supplementaryStart + codePoint - 0x10000) : table.get(codePoint);
    if (!code) return undefined;
    for (const byte of code) bytes[length++] = byte;
  }
  return bytes.subarray(0, length);
}
