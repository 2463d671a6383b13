import { isBlank, isDigit, isLatin } from '../../text/characters';
import type { PrintedNumber, Tail } from './amount';
import { oneOf } from '../../text/characterSet';
import { endOfCode, readNumber } from './number';
import { readTail } from './tail';

/** How two numbers hang together: 3—5家, 120、80和60件; `composite` is 1:3, 1+13, 3×5, 7·9, which is no amount at all. */
export type Separator = 'range' | 'list' | 'composite';

export interface Link {
  readonly number: PrintedNumber;
  readonly tail: Tail;
  /** What joins it to the next one; absent for the last. */
  readonly separator?: Separator;
  /** The separator as printed. */
  readonly mark?: string;
}

/** Numbers that are joined directly. `isCode`: a token among them is none (5G, 1.2.3), so that none of them counts. */
export interface Chain {
  readonly links: readonly Link[];
  readonly end: number;
  readonly isCode: boolean;
}

const SEPARATOR = /([-—–－―~～〜]{1,2}|至|到)|([、和与及或])|([:：+＋/／·•×*xX＊∶=])/y;

/** The first character of each; most numbers stand before another one. */
const beginsSeparator = oneOf('-—–－―~～〜至到、和与及或:：+＋/／·•×*xX＊∶=');

function separatorAt(text: string, at: number): { kind: Separator; mark: string; end: number } | undefined {
  const from = text.charAt(at) === ' ' ? at + 1 : at;
  if (!beginsSeparator(text, from)) return undefined;
  SEPARATOR.lastIndex = from;
  const match = SEPARATOR.exec(text);
  if (match === null) return undefined;
  const [mark, range, list] = match;
  const end = text.charAt(from + mark.length) === ' ' ? from + mark.length + 1 : from + mark.length;
  return { kind: range !== undefined ? 'range' : list !== undefined ? 'list' : 'composite', mark, end };
}

const NONE: readonly Link[] = [];

/**
 * Reads the numbers that begin at the digit at `at` and hang together. A number with its unit ends a list (5件、3件 are
 * two); a range goes on where the next number has the same unit (30%～40%). Linear in what it consumes, but for one
 * number that may be looked at twice.
 */
export function readChain(text: string, at: number): Chain {
  /** What goes on; nearly every number stands alone. */
  let links: Link[] | undefined;
  let start = at;
  for (;;) {
    const token = readNumber(text, start);
    if (token.number === undefined) return { links: links ?? NONE, end: endOfCode(text, token.end), isCode: true };
    const { number } = token;
    const tail = readTail(text, number);
    if (tail.end === number.end && isLatin(text, number.end)) {
      return { links: links ?? NONE, end: endOfCode(text, number.end), isCode: true };
    }
    const separator = separatorAt(text, tail.end);
    const goesOn = separator !== undefined && isDigit(text, separator.end) && joins(text, tail, separator);
    if (!goesOn) {
      const last = { number, tail };
      const isOpen =
        tail.unit === '' && tail.power === 0 && separator?.kind === 'composite' && !/[:：/／=·•]/.test(separator.mark);
      return {
        links: links === undefined ? [last] : [...links, last],
        end: tail.end,
        isCode: isOpen && !isBlank(text, tail.end),
      };
    }
    links ??= [];
    links.push({ number, tail, separator: separator.kind, mark: separator.mark });
    start = separator.end;
  }
}

function joins(text: string, tail: Tail, separator: { readonly kind: Separator; readonly end: number }): boolean {
  if (tail.unit === '') return separator.kind !== 'list' || tail.approximations.length === 0;
  if (separator.kind !== 'range') return false;
  const next = readNumber(text, separator.end).number;
  return next !== undefined && readTail(text, next).unit === tail.unit;
}
