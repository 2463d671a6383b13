import { isDigit } from '../../text/characters';
import { codeAt } from '../../text/characterSet';
import { decimal, type Approximation, type PrintedNumber, type Tail } from './amount';
import { approximatorBehind, moreWordAt } from './approximators';
import { readNumber } from './number';
import { unitAt } from './printedUnit';
import { measureWordAt, scaleAt } from '../units';

const PIECE = '个'.charCodeAt(0);

/** 多 or 半 within a unit: 5个多月, 3个半小时. */
function splitUnit(text: string, at: number): { unit: string; end: number; isHalf: boolean } | undefined {
  if (codeAt(text, at) !== PIECE) return undefined;
  const isHalf = text.startsWith('个半', at);
  if (!isHalf && !text.startsWith('个多', at)) return undefined;
  const unit = ['月', '小时', '百分点', '世纪', '季度', '星期'].find((word) => text.startsWith(word, at + 2));
  return unit === undefined ? undefined : { unit: `个${unit}`, end: at + 2 + unit.length, isHalf };
}

const HALF = '半'.charCodeAt(0);
/** Units whose half is printed behind them: 3年半, 两倍半. */
const HALVED = new Set('年 天 周年 岁 小时 倍 亩 斤 里 公里'.split(' '));

/** 3年半, but not 3年半年报. */
function isHalfBehind(text: string, end: number, unit: string): boolean {
  return codeAt(text, end) === HALF && HALVED.has(unit) && measureWordAt(text, end + 1) === undefined;
}

/** The second number of 3万5千, 1亿200万 and 1亿3千多万: its digits count below the first scale. */
function readBelow(text: string, at: number, number: PrintedNumber, power: number): Tail | undefined {
  if (!isDigit(text, at) || number.decimals > 0 || number.power > 0 || power < 3) return undefined;
  const second = readNumber(text, at).number;
  if (second === undefined || second.decimals > 0 || second.digits.length > 5) return undefined;
  const hundreds = power === 8 ? /^千(\d)百万/.exec(text.slice(second.end, second.end + 4)) : null;
  if (hundreds !== null) return readMillions(number, second, Number(hundreds[1]));
  const split = /^千([多余])万/.exec(text.slice(second.end, second.end + 3));
  const scale = split === null ? scaleAt(text, second.end) : { text: split[0], power: 7 };
  const lower = scale?.power ?? 0;
  // Without a scale of its own it has all digits that are left: 2万5000.
  const isWhole = scale !== undefined || second.digits.length === power;
  if (!isWhole || second.digits.length + lower > power) return undefined;
  const digits = String(decimal(number.digits, power - lower) + Number(second.digits));
  const end = second.end + (scale?.text.length ?? 0);
  const approximations: Approximation[] = split === null ? [] : [{ kind: 'beyond', text: split[1]! }];
  return digits.length > 15 ? undefined : { end, digits, power: lower, unit: '', approximations };
}

/** 4亿5千3百万: what stands before 百万 counts thousands and hundreds of 万. */
function readMillions(number: PrintedNumber, second: PrintedNumber, hundreds: number): Tail | undefined {
  const digits = String(decimal(number.digits, 2) + Number(second.digits) * 10 + hundreds);
  return second.digits.length > 1 || digits.length > 15
    ? undefined
    : { end: second.end + 4, digits, power: 6, unit: '', approximations: [] };
}

function isSpace(text: string, at: number): boolean {
  const code = codeAt(text, at);
  return code === 0x20 || code === 0xa0;
}

function behindBlank(text: string, at: number): number {
  return isSpace(text, at) ? at + 1 : at;
}

const NONE: readonly Approximation[] = [];

/** Reads what follows the number: `多万元以上`. One blank before the scale and one before the unit are tolerated. */
export function readTail(text: string, number: PrintedNumber): Tail {
  let approximations = NONE;
  let { digits, end } = number;
  let power = 0;
  let at = behindBlank(text, end);
  const more = moreWordAt(text, at, digits, number.power > 0);
  if (more !== undefined) {
    approximations = [more];
    end = at = at + 1;
  }
  const scale = scaleAt(text, at);
  if (scale !== undefined) {
    ({ power } = scale);
    end = at + scale.text.length;
    // 3万5千, 2万8千6百多
    for (let count = 0; count < 3 && isDigit(text, end) && approximations.length === 0; count++) {
      const below = readBelow(text, end, { ...number, digits }, power);
      if (below === undefined) break;
      ({ digits, power, end } = below);
      approximations = [...approximations, ...below.approximations];
    }
    const moreBehind = more === undefined ? moreWordAt(text, end, digits, true) : undefined;
    if (moreBehind !== undefined) {
      approximations = [...approximations, moreBehind];
      end++;
      // 3万多亿元, 5千多万人
      const outer = '万亿'.indexOf(text.charAt(end) || '无');
      if (outer >= 0 && power <= 4) {
        power += outer === 0 ? 4 : 8;
        end++;
      }
    }
    at = behindBlank(text, end);
  }
  if (scale === undefined && text.startsWith('个亿', at)) {
    power = 8;
    at = end = at + 2;
  }
  const split = splitUnit(text, at);
  if (split?.isHalf === false) approximations = [...approximations, { kind: 'beyond', text: '多' }];
  const unit = split?.unit ?? unitAt(text, at) ?? (power > 0 && /^人[口才员]/.test(text.slice(at, at + 2)) ? '人' : '');
  if (unit !== '') end = split?.end ?? at + unit.length;
  const isHalfMore = unit !== '' && (split?.isHalf ?? isHalfBehind(text, end, unit));
  if (isHalfMore && power === 0 && number.decimals === 0 && number.power === 0) {
    digits += '5';
    power = -1;
    if (split === undefined) end++;
  }
  for (let count = 0; count < 2; count++) {
    const behind = unit === '' && power === 0 ? undefined : approximatorBehind(text, end, unit);
    if (behind === undefined) break;
    approximations = [...approximations, behind.found];
    end = behind.end;
  }
  return { end, digits, power: power + number.power, unit, approximations };
}
