import { oneOf } from '../text/characterSet';
import { parseChineseNumeral } from '../text/numerals';
import type { TextRange } from '../text/range';

/** A number of points that the text announces: 三个方面, 四项措施, “六大行动”. Offsets are those of the text read. */
export interface Announced {
  /** The number with its measure word. */
  readonly range: TextRange;
  readonly value: number;
  readonly measure: string;
}

const NUMBER = '(?:[二两三四五六七八九]|十[一二三四五六]?|[2-9]|1[0-6])';
const MEASURE = '(?:个方面|方面|个|项|条|点|大|类|种|件|步)';
/** What stands before a number that is no count of points: 第三个, 十二个, 前三项, 近三年, 其中两项. */
const BEFORE = '第前后余近约超数几每这那各上另其多头0-9.．％%〇零一二三四五六七八九十百千万亿年月';
const AT_END = new RegExp(`(?<![${BEFORE}])(${NUMBER})(${MEASURE})$`);
// What stands before is looked at apart: an expression that begins with it costs several times as much.
const WITHIN = new RegExp(`(${NUMBER})(${MEASURE})(?!百分点|月|小时|工作日|季度|年|%|％)`, 'y');
const NO_COUNT = new RegExp(`[${BEFORE}]`);

/** The last number of points in `text` between `from` and `to`. */
export function lastAnnounced(text: string, from: number, to: number): Announced | undefined {
  const all = announcedIn(text, from, to);
  return all.at(-1);
}

/** Every number of points in `text` between `from` and `to`. */
export function announcedIn(text: string, from: number, to: number): readonly Announced[] {
  const printed = from === 0 && to === text.length ? text : text.slice(from, to);
  let found: Announced[] | undefined;
  for (let at = 0; at < printed.length; at += 1) {
    // Asked of all that has a list in it: an expression tries at each character.
    if (!mayNumber(printed, at) || !(mayMeasure(printed, at + 1) || mayMeasure(printed, at + 2))) continue;
    WITHIN.lastIndex = at;
    const match = WITHIN.exec(printed);
    if (match === null) continue;
    const [words, number = '', measure = ''] = match;
    const value = NO_COUNT.test(printed.charAt(at - 1)) ? undefined : valueOf(number);
    const range = { start: from + at, end: from + at + words.length };
    at += words.length - 1;
    if (value === undefined) continue;
    found ??= [];
    found.push({ range, value, measure });
  }
  return found ?? NONE;
}

const NONE: readonly Announced[] = [];
/** The first characters of a number and of a measure word. */
const mayNumber = oneOf('二两三四五六七八九十123456789');
const mayMeasure = oneOf('个方项条点大类种件步');

/** The number of points that ends at `end`, if one does. */
export function announcedAt(text: string, end: number): Announced | undefined {
  const match = AT_END.exec(text.slice(Math.max(0, end - 12), end));
  const value = valueOf(match?.[1] ?? '');
  if (match === null || value === undefined) return undefined;
  return { range: { start: end - match[0].length, end }, value, measure: match[2] ?? '' };
}

function valueOf(printed: string): number | undefined {
  if (printed === '') return undefined;
  if (printed === '两') return 2;
  return parseChineseNumeral(printed) ?? Number(printed);
}
