import { isHan } from '../../text/characters';
import { codeAt, oneOf } from '../../text/characterSet';
import type { Approximation, ApproximationKind } from './amount';
import { measureWordAt, scaleAt } from '../units';

const BEFORE: readonly (readonly [string, ApproximationKind])[] = [
  ['不少于', 'atLeast'],
  ['不低于', 'atLeast'],
  ['不小于', 'atLeast'],
  ['不超过', 'atMost'],
  ['不高于', 'atMost'],
  ['不多于', 'atMost'],
  ['不大于', 'atMost'],
  ['将近', 'nearly'],
  ['接近', 'nearly'],
  ['大约', 'about'],
  ['大概', 'about'],
  ['约为', 'about'],
  ['约合', 'about'],
  ['超过', 'above'],
  ['突破', 'above'],
  ['大于', 'above'],
  ['高于', 'above'],
  ['多于', 'above'],
  ['不足', 'below'],
  ['不到', 'below'],
  ['不满', 'below'],
  ['不下', 'atLeast'],
  ['不止', 'above'],
  ['未满', 'below'],
  ['低于', 'below'],
  ['小于', 'below'],
  ['少于', 'below'],
  ['至少', 'atLeast'],
  ['最少', 'atLeast'],
  ['至多', 'atMost'],
  ['最多', 'atMost'],
  ['不超', 'atMost'],
  ['近', 'nearly'],
  ['约', 'about'],
  ['超', 'above'],
  ['逾', 'above'],
  ['破', 'above'],
  ['≥', 'atLeast'],
  ['≤', 'atMost'],
  ['＞', 'above'],
  ['＜', 'below'],
];

type Word = readonly [string, ApproximationKind];

const BEFORE_BY_LAST = byCharacter(BEFORE, -1);

/** The words by the code of their character at `at`, in their order. */
function byCharacter(words: readonly Word[], at: number): ReadonlyMap<number, readonly Word[]> {
  const map = new Map<number, Word[]>();
  for (const word of words) {
    const key = word[0].at(at)!.charCodeAt(0);
    map.set(key, [...(map.get(key) ?? []), word]);
  }
  return map;
}

/** What makes another word of the approximator: 节约20%, 签约30个, 附近3家, 赶超5个. */
const OTHER_WORD: Readonly<Record<string, string>> = {
  近: '附最邻临靠远就亲相',
  约: '节签合预制条契集婚违守履解续邀公隐俭简失盟赴践',
  超: '赶反高',
  破: '打侦攻爆撕识看揭击冲告',
  不下: '高持放',
  不到: '找做达想看得',
  不足: '在',
  接近: '直',
};

/** 近三年 is the last three years. */
const TIMES = new Set('年 个月 月 周 天 日 个季度 周年 届 期'.split(' '));

const NONE: readonly Approximation[] = [];
const BLANK = ' '.charCodeAt(0);
/** Most numbers stand behind another character. */
const endsBefore = oneOf(BEFORE.map(([word]) => word.charAt(word.length - 1)).join(''));

/** Words before a number with its unit, and where they begin; two in a row at most, one blank is allowed behind each. */
export function approximatorsBefore(
  text: string,
  at: number,
  unit: string,
): { start: number; found: readonly Approximation[] } {
  let found: Approximation[] | undefined;
  let start = at;
  while (found === undefined || found.length < 2) {
    const end = codeAt(text, start - 1) === BLANK ? start - 1 : start;
    if (!endsBefore(text, end - 1)) break;
    const word = BEFORE_BY_LAST.get(codeAt(text, end - 1))?.find(([candidate]) =>
      text.startsWith(candidate, end - candidate.length),
    );
    if (word === undefined || end < word[0].length) break;
    const [name, kind] = word;
    const guard = Object.hasOwn(OTHER_WORD, name) ? OTHER_WORD[name]! : '';
    const before = text.charAt(end - name.length - 1);
    if ((before !== '' && guard.includes(before)) || (name === '近' && TIMES.has(unit))) break;
    found = [{ kind, text: name }, ...(found ?? [])];
    start = end - name.length;
  }
  return { start, found: found ?? NONE };
}

const saysMore = oneOf('多余来几');

/** Whether 多, 余, 来 or 几 at `at` says that a number (round, or with a scale) is a little more. */
export function moreWordAt(text: string, at: number, digits: string, hasScale: boolean): Approximation | undefined {
  if (!saysMore(text, at)) return undefined;
  const word = text.charAt(at);
  if (!hasScale && !digits.endsWith('0')) return undefined;
  const counts = scaleAt(text, at + 1) !== undefined || measureWordAt(text, at + 1) !== undefined;
  if (word === '多') return counts || !isHan(text, at + 1) || hasScale ? { kind: 'more', text: word } : undefined;
  if (word === '余') return '额款下'.includes(text.charAt(at + 1) || '无') ? undefined : { kind: 'more', text: word };
  if (!counts || (word === '来' && hasScale)) return undefined;
  return { kind: word === '来' ? 'roughly' : 'more', text: word };
}

const BEHIND: readonly (readonly [string, ApproximationKind])[] = [
  ['（含）以上', 'atLeast'],
  ['(含)以上', 'atLeast'],
  ['（含）以下', 'atMost'],
  ['(含)以下', 'atMost'],
  ['及以上', 'atLeast'],
  ['及以下', 'atMost'],
  ['以上', 'atLeast'],
  ['以下', 'atMost'],
  ['以内', 'atMost'],
  ['之内', 'atMost'],
  ['左右', 'about'],
  ['上下', 'about'],
  ['有余', 'beyond'],
];

const BEHIND_BY_FIRST = byCharacter(BEHIND, 0);
/** What may begin there; most figures are followed by another character. */
const beginsBehind = oneOf(`${BEHIND.map(([word]) => word.charAt(0)).join('')}多余`);

/** Units that 多 may follow for a part of one more: 3年多, 2倍多. */
const DIVISIBLE = new Set('年 倍 岁 天 周 月 小时 个小时 个月 公里 里 米 亩 吨 元 世纪 个世纪 成 番'.split(' '));

/** The word behind a whole figure and where it ends. */
export function approximatorBehind(
  text: string,
  at: number,
  unit: string,
): { end: number; found: Approximation } | undefined {
  if (!beginsBehind(text, at)) return undefined;
  const word = BEHIND_BY_FIRST.get(codeAt(text, at))?.find(([candidate]) => text.startsWith(candidate, at));
  if (word !== undefined) {
    const [name, kind] = word;
    const end = at + name.length;
    // 市县两级上下联动, 以下简称: part of what follows.
    const isOther = (name === '上下' && isHan(text, end)) || (name === '以下' && /[简统]/.test(text.charAt(end)));
    return isOther ? undefined : { end, found: { kind, text: name } };
  }
  const next = text.charAt(at);
  if ((next !== '多' && next !== '余') || !DIVISIBLE.has(unit)) return undefined;
  const isOther = measureWordAt(text, at + 1) !== undefined || '功元样方层媒'.includes(text.charAt(at + 1) || '无');
  return isOther ? undefined : { end: at + 1, found: { kind: 'beyond', text: next } };
}
