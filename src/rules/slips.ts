import type { TextRange } from '../text/range';
import type { Fix } from './finding';

/** Where a match stands. */
export function rangeOf({ 0: words, index }: RegExpExecArray): TextRange {
  return { start: index, end: index + words.length };
}

/** One change of one place; `safe` where no one could want the text otherwise. */
export function replacement(range: TextRange, text: string, safe: boolean): Fix {
  const title = text === '' ? '删去' : `改为“${text.replaceAll('“', '‘').replaceAll('”', '’')}”`;
  return { title, safe, edits: [{ range, text }] };
}
