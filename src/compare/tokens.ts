import { isDigit, isHan, isLatin } from '../text/characters';
import type { Figure, Placeholder } from '../report/model';
import type { TextRange } from '../text/range';
import { figureEnd, figureKey } from './words';

/** The smallest piece that stays or changes as a whole: a Chinese character, a mark, a run of letters or digits, a figure. */
export interface Token extends TextRange {
  /** Equal for tokens that are the same. */
  readonly key: string;
  /** What it is worth to keep it: words and figures are looked for, marks only go along. */
  readonly weight: number;
  readonly figure?: Figure | Placeholder;
}

const MARK = 1;
const WORD = 3;
const FIGURE = 8;

/** The tokens of a range, blanks left out. `figures` are those of the range, in order. */
export function tokensOf(text: string, range: TextRange, figures: readonly (Figure | Placeholder)[]): Token[] {
  const tokens: Token[] = [];
  let next = 0;
  let at = range.start;
  while (at < range.end) {
    while (next < figures.length && figures[next]!.range.start < at) next += 1;
    const figure = figures[next];
    const end =
      figure?.range.start === at ? Math.min(figureEnd(text, figure), range.end) : tokenEnd(text, at, range.end);
    if (figure?.range.start === at) {
      tokens.push({ start: at, end, key: `\u0000${figureKey(figure)}`, weight: FIGURE, figure });
    } else if (text.slice(at, end).trim() !== '') {
      const weight = isHan(text, at) || isAlphanumeric(text, at) ? WORD : MARK;
      tokens.push({ start: at, end, key: text.slice(at, end), weight });
    }
    at = end;
  }
  return tokens;
}

/** The end of a run of letters or digits, or of one character; a surrogate pair is one. */
function tokenEnd(text: string, at: number, limit: number): number {
  let end = at + ((text.charCodeAt(at) & 0xfc00) === 0xd800 ? 2 : 1);
  if (isAlphanumeric(text, at)) while (end < limit && isAlphanumeric(text, end)) end += 1;
  return Math.min(end, limit);
}

function isAlphanumeric(text: string, at: number): boolean {
  return isDigit(text, at) || isLatin(text, at);
}
