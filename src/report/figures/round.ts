import type { Amount, Approximation } from './amount';
import { printed, withTail } from './counted';
import { interval } from '../interval';

const ROUND: Readonly<Record<string, number>> = {
  百: 100,
  千: 1000,
  万: 1e4,
  亿: 1e8,
  百万: 1e6,
  千万: 1e7,
  百亿: 1e10,
  千亿: 1e11,
  万亿: 1e12,
};

/** 百余家, 上千人, 近万名, 过亿元: a bare order of magnitude counts only where a word makes it an amount. */
export function readRound(text: string, at: number, numeral: string): Amount | undefined {
  const value = Object.hasOwn(ROUND, numeral) ? ROUND[numeral] : undefined;
  if (value === undefined) return undefined;
  const amount = withTail(
    text,
    printed(at, at + numeral.length, value, value < 1e4 ? 0 : Math.round(Math.log10(value))),
  );
  if (amount === undefined || amount.approximations.some(({ kind }) => kind !== 'atLeast' && kind !== 'atMost'))
    return amount;
  const before = text.charAt(at - 1);
  const isUp = before === '上' && !/[以成百千]/.test(text.charAt(at - 2));
  if (!isUp && (before !== '过' || /[经通不度超]/.test(text.charAt(at - 2)))) return undefined;
  const word: Approximation = { kind: isUp ? 'atLeast' : 'above', text: before };
  return { ...amount, start: at - 1, approximations: [word, ...amount.approximations] };
}

const SOME = /([几数])([十百千])?([万亿])?/y;
/** What 数 belongs to instead: 人数, 总数. */
const NOT_SOME = /[人总件户个次系指基倍少多无单双负整参函岁位分]/;

/** 几十项, 数百家, 几十万人: from two of the order of magnitude to all but ten. */
export function readSome(text: string, at: number): Amount | undefined {
  SOME.lastIndex = at;
  const [whole, some, ten = '', myriad = ''] = SOME.exec(text) ?? [];
  if (whole === undefined || whole.length < 2) return undefined;
  if (some === '数' && NOT_SOME.test(text.charAt(at - 1))) return undefined;
  const unit = (ROUND[ten] ?? (ten === '十' ? 10 : 1)) * (ROUND[myriad] ?? 1);
  const amount = withTail(text, printed(at, at + whole.length, 2 * unit, 0));
  if (amount === undefined) return undefined;
  const factor = 10 ** amount.power;
  return {
    ...amount,
    approximations: [{ kind: 'about', text: whole.charAt(0) }, ...amount.approximations],
    interval: interval(2 * unit * factor, 10 * unit * factor, false, true),
  };
}
