import type { TextRange } from '../../src/text/range';

/** The same text with every line break as a single LF. */
export function toLf(text: string): string {
  return text.replace(/\r\n?/gu, '\n');
}

/** The same text with every line break as CRLF; `text` must have LF only. */
export function toCrlf(text: string): string {
  return text.replace(/\n/gu, '\r\n');
}

/** Maps offsets of a text with LF to those of its CRLF twin. */
export function crlfOffsets(text: string): (offset: number) => number {
  const breaks = new Int32Array(text.length + 1);
  for (let at = 0; at < text.length; at += 1) breaks[at + 1] = breaks[at]! + (text[at] === '\n' ? 1 : 0);
  return (offset) => offset + breaks[offset]!;
}

/**
 * A copy of a plain value in which every range is mapped and every text has LF, so that what was computed from the one
 * twin can be compared with what was computed from the other.
 */
export function mapRanges(value: unknown, map: (offset: number) => number): unknown {
  if (typeof value === 'string') return toLf(value);
  if (Array.isArray(value)) return value.map((item) => mapRanges(item, map));
  if (value === null || typeof value !== 'object') return value;
  if (isRange(value)) return { start: map(value.start), end: map(value.end) };
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, mapRanges(item, map)]));
}

function isRange(value: object): value is TextRange {
  const { start, end, ...rest } = value as Record<string, unknown>;
  return typeof start === 'number' && typeof end === 'number' && Object.keys(rest).length === 0;
}
