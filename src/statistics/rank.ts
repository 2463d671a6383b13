import { parseChineseNumeral } from '../text/numerals';
import type { TextRange } from '../text/range';

/** 由第9位上升至第5位，前移4位: what a clause says of a place in an order. Offsets are those of the text that was read. */
export interface RankMove {
  readonly from: Rank;
  readonly to: Rank;
  /** 1 where the verb says that it moved to the front; 0 where it does not say. */
  readonly direction: 1 | 0 | -1;
  readonly verb: TextRange;
  /** Where the clause ends behind the second rank. */
  readonly end: number;
}

export interface Rank {
  readonly range: TextRange;
  readonly value: number;
}

const UP_WORDS = '上升|跃升|提升|提高|前移|前进|进位|晋升|攀升|跃|升|进|晋|提';
const DOWN_WORDS = '下降|下滑|后移|后退|退后|退步|滑落|跌落|回落|跌|降|退|落|滑';
const NUMBER = '[0-9]{1,3}|[一二三四五六七八九十百]{1,5}';
const MOVE = new RegExp(
  `(?:由|从)([^，。；;、由从第]{0,14})第\\s?(${NUMBER})\\s?[位名]?(?:[（(][^（()）]{0,10}[）)])?[，,]?([^，。；;、第0-9]{0,6}?)((${UP_WORDS})|(${DOWN_WORDS})|变|调整)了?[至到为入]([^，。；;、第]{0,14})第\\s?(${NUMBER})\\s?([位名]?)`,
  'g',
);
/** 并列 shares a place, 倒数 counts from the end: neither is reckoned with. */
const UNCOUNTED = /并列|倒数|末位|各|分别|双双|均/;

/** Every move of a rank, in order. Linear: each repetition is bounded. */
export function rankMoves(text: string): readonly RankMove[] {
  if (!text.includes('第')) return [];
  return [...text.matchAll(MOVE)].flatMap((match) => {
    const [all, fromLabel = '', first = '', lead = '', verb = '', up, down, toLabel = '', second = '', unit] = match;
    if (UNCOUNTED.test(all) || /并列/.test(text.slice(match.index + all.length, match.index + all.length + 3)))
      return [];
    if (!areOfOneOrder(fromLabel, toLabel)) return [];
    if (unit === '' && !/^(?:[，。；、,;）)]|$)/.test(text.slice(match.index + all.length))) return [];
    const from = rankAt(text, match.index + 1 + fromLabel.length, first);
    const to = rankAt(text, match.index + all.lastIndexOf('第'), second);
    const at = all.indexOf(lead + verb, fromLabel.length + first.length) + match.index;
    const range = { start: at, end: at + lead.length + verb.length };
    if (from === undefined || to === undefined) return [];
    const direction = up !== undefined ? 1 : down !== undefined ? -1 : 0;
    return [{ from, to, direction, verb: range, end: match.index + all.length }];
  });
}

const ORDERS = /全国|全省|全市|全区|全县|世界|全球|全州|中部|西部|东部|东北|国内/;

/** Ranks in different fields are not compared: 由全省第9位升至全国第12位 is no fall. */
function areOfOneOrder(fromLabel: string, toLabel: string): boolean {
  const order = ORDERS.exec(toLabel)?.[0];
  return order === undefined || fromLabel.includes(order);
}

/** The rank printed at `at`: 第, a number, 位 or 名. */
function rankAt(text: string, at: number, digits: string): Rank | undefined {
  const value = /^[0-9]/.test(digits) ? Number(digits) : parseChineseNumeral(digits);
  if (value === undefined || value < 1) return undefined;
  const match = /^第\s?[0-9一二三四五六七八九十百]{1,5}\s?[位名]?/.exec(text.slice(at, at + 12));
  return match ? { range: { start: at, end: at + match[0].length }, value } : undefined;
}
