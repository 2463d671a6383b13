import { printed } from './counted';
import type { Amount } from './amount';
import { interval } from '../interval';

/** 翻番 whose 番 stands at `at`: at least doubled. 翻番计划 and 双翻番 are names. */
export function readTurn(text: string, at: number): Amount | undefined {
  if (text.charAt(at - 1) !== '翻' || text.charAt(at - 2) === '双') return undefined;
  if (/^(?:[计规]划|行动|工程|方案)/.test(text.slice(at + 1, at + 3))) return undefined;
  const start = at - 1;
  const end = at + 1;
  const number = printed(start, end, 1, 0);
  return {
    start,
    end,
    number,
    digits: number.digits,
    power: 0,
    unit: '番',
    approximations: [],
    interval: interval(0.926, Infinity),
  };
}
