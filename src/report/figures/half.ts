import { printed } from './counted';
import { isHan } from '../../text/characters';
import type { Amount, Approximation, ApproximationKind } from './amount';
import { approximatorBehind, approximatorsBefore } from './approximators';
import { interval, type Interval } from '../interval';

/** What the halves of a phrase such as 近一半 and 半数以上 leave open, in percent. */
function halfInterval(kind: ApproximationKind | undefined): Interval {
  switch (kind) {
    case undefined:
      return interval(48, 52);
    case 'nearly':
      return interval(45, 50, false, true);
    case 'above':
    case 'more':
    case 'beyond':
      return interval(50, 100, true);
    case 'atLeast':
      return interval(50, 100);
    case 'below':
      return interval(0, 50, false, true);
    case 'atMost':
      return interval(0, 50);
    case 'about':
    case 'roughly':
      return interval(45, 55);
  }
}

function half(start: number, end: number, approximations: readonly Approximation[]): Amount {
  const number = printed(start, end, 50, 0);
  return {
    start,
    end,
    number,
    digits: number.digits,
    power: 0,
    unit: '%',
    approximations,
    interval: halfInterval(approximations[0]?.kind),
  };
}

/** Behind these 一半 is the half of something: 占一半, 减少了一半, 降到一半. */
const MEASURED = '占达到至了少减降短';
/** 另一半, 前一半, 每一半: one of two pieces. */
const PIECE = '另前后上下每这那';

/** 一半 at `at`, where the words make it a share: 占一半, 近一半, 一半以上, 一半的村. */
export function readOneHalf(text: string, at: number): Amount | undefined {
  if (PIECE.includes(text.charAt(at - 1) || '无')) return undefined;
  const { start, found } = approximatorsBefore(text, at, '%');
  const behind = approximatorBehind(text, at + 2, '%');
  const isMore = text.charAt(at + 2) === '多';
  const isMeasured = MEASURED.includes(text.charAt(at - 1) || '无') && (isMore || !isHan(text, at + 2));
  if (found.length === 0 && behind === undefined && !isMeasured && text.charAt(at + 2) !== '的') return undefined;
  if (isMore) return half(start, at + 3, [{ kind: 'more', text: '多' }]);
  return half(start, behind?.end ?? at + 2, behind === undefined ? found : [...found, behind.found]);
}

const BEFORE_HALF: Readonly<Record<string, ApproximationKind>> = { 过: 'above', 超: 'above', 近: 'nearly' };
/** 占比过半, 贡献率已过半; 时间过半、任务过半 is a manner of speaking. */
const SHARE = /(?:占|占?比|比[重例]|份额|[率额数量])(?:均|已|都|将){0,2}$/;
/** 近半年, 过半百. */
const OTHER_HALF = '年月天日个小周百世学场载';

/** 过半, 近半, 半数以上, 超过半数: the 半 at `at` where it states a share. */
export function readHalf(text: string, at: number): Amount | undefined {
  const before = text.charAt(at - 1);
  const kind = Object.hasOwn(BEFORE_HALF, before) ? BEFORE_HALF[before] : undefined;
  if (text.charAt(at + 1) === '数') {
    const { start, found } = approximatorsBefore(text, at, '%');
    const behind = approximatorBehind(text, at + 2, '%');
    const near = found.length > 0 || kind === undefined ? found : [{ kind, text: before }];
    if (near.length === 0 && behind === undefined) return undefined;
    const first = found.length > 0 || kind === undefined ? start : at - 1;
    return half(first, behind?.end ?? at + 2, behind === undefined ? near : [...near, behind.found]);
  }
  if (kind === undefined || OTHER_HALF.includes(text.charAt(at + 1) || '无')) return undefined;
  // 超过半年, 经过半天: the word before ends in 过.
  const left = text.slice(Math.max(0, at - 7), at - 1);
  const isShare = SHARE.test(left) || (kind === 'nearly' && text.charAt(at + 1) === '的');
  return isShare && !isPart(text, at + 1) ? half(at - 1, at + 1, [{ kind, text: before }]) : undefined;
}

/** Whether a word goes on behind 过半: only 的 and a mark end it. */
function isPart(text: string, at: number): boolean {
  return isHan(text, at) && text.charAt(at) !== '的';
}
