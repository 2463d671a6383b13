import { isBlank, isDigit } from '../../text/characters';
import { isSpace, oneOf } from '../../text/characterSet';
import type { Amount, PrintedNumber } from './amount';
import { before, next } from './around';

const isOrdinalMark = oneOf('第#@_\\&=№');
const isNumberOrLevel = oneOf('号级');
const closesBracket = oneOf('〕］]】）)');

/** 第3批, 2022〕14号, 3号线, 附件1, 表2, 前10名, 居全国5强: places in an order and names, not counts. */
export function isOrdinalOrLabel(text: string, amount: Amount): boolean {
  const { start } = amount.number;
  const leftEnd = endOfWords(text, start);
  if (leftEnd > start - NEAR && isOrdinalMark(text, leftEnd - 1)) return true;
  const behind = isBlank(text, amount.end) ? amount.end + 1 : amount.end;
  if (isNumberOrLevel(text, behind) || amount.unit === '级' || amount.unit === '环') return true;
  if (text.charAt(amount.end) === '后' && amount.unit === '' && amount.number.digits.length === 2) return true;
  if (closesBracket(text, start - 1) || closesBracket(text, start - 2)) {
    if (/[〔［[【（(]\s?(?:19|20)\d\d\s?[〕］\]】）)]\s?$/.test(before(text, start, 9)))
      return next(text, amount.end) === '号';
  }
  // Most amounts have a unit and no 前 before them: nothing is cut out for them.
  if (amount.unit !== '' && amount.unit !== '线' && !isRankUnit(text, amount, leftEnd)) return false;
  const left = text.slice(Math.max(0, start - NEAR), leftEnd);
  if (amount.unit === '线' && left.endsWith('道')) return true;
  if (isRank(text, amount, left)) return true;
  return (
    amount.unit === '' &&
    /(?:附件|附表|附图|专栏|专题|附录|图|表|热线|电话|邮编|编号|代码|编码|拨打|No\.?)[:：为是]?$/.test(left)
  );
}

/** Words before an amount are looked for this far back. */
const NEAR = 4;

/** Where the words before `at` end, blanks left out; not before those that are looked at. */
function endOfWords(text: string, at: number): number {
  const floor = Math.max(0, at - NEAR);
  let end = at;
  while (end > floor && isSpace(text, end - 1)) end--;
  return end;
}

function isRankUnit(text: string, { unit }: Amount, leftEnd: number): boolean {
  return unit === '位' || unit === '名' || text.charAt(leftEnd - 1) === '前';
}

const RANKED = new Set('名 位 个月 季度 个季度 年 天 周 日 个 家 项 条 期 批 轮'.split(' '));

function isRank(text: string, amount: Amount, left: string): boolean {
  if (amount.unit === '位' || amount.unit === '名') {
    // 居全省5位
    if (/(?:居|列|排名?)[^，。；、\d移升降进退提跃]{0,5}$/.test(before(text, amount.start, 8))) return true;
  }
  if (!left.endsWith('前') || !RANKED.has(amount.unit)) return false;
  return !/[目此当之日以年月会提]前$/.test(left);
}

/** 十四届四次全会: the ordinal of a congress, and that of its sessions. 召开3次会议 is a count. */
export function isMeeting(text: string, amount: Amount): boolean {
  if (amount.unit === '届') {
    return (
      amount.number.form === 'chinese' ||
      /^(?:全国|市委|省委|县委|区委)?[\d一二三四五六七八九十]{1,3}[次中]/.test(text.slice(amount.end, amount.end + 7))
    );
  }
  if (amount.unit !== '次') return false;
  const behind = text.slice(amount.end, amount.end + 8);
  if (isSession(text, amount, behind)) return true;
  if (/^(?:全会|全体(?:会议|\(|（)|中央全会|党代会|人代会)/.test(behind)) return true;
  return /届[^，。；\d]{0,8}$/.test(before(text, amount.number.start, 9)) && /^(?:[、和]|代表大会|会议)/.test(behind);
}

/** 四次会议文件, 五次会议审议, 第二十三次、二十五次会议; what was held (召开3次会议) is a count. */
function isSession(text: string, { number }: Amount, behind: string): boolean {
  if (!behind.startsWith('会议')) return false;
  const left = before(text, number.start, 12);
  return /第[^，。；]{1,8}次[、和]$/.test(left) || (/^会议(?:文件|[审批通精期])/.test(behind) && !/[开了]$/.test(left));
}

/** Whether only blanks stand before `at` in its line, as far as it takes to be an indent. */
export function opensLine(text: string, at: number): boolean {
  let start = at;
  while (at - start < 16 && isBlank(text, start - 1) && text.charAt(start - 1) !== '\n') start--;
  return start === 0 || text.charAt(start - 1) === '\n' || at - start === 16;
}

const opens = oneOf('（(');
const closes = oneOf('）)');
const endsSentence = oneOf('。；：;:');
const isLabelMark = oneOf('.．、');

/** Section labels: `1.`, `1、`, `（1）` and `1)`, at the line's beginning or behind the end of a sentence. */
export function isSectionLabel(text: string, number: PrintedNumber): boolean {
  if (number.decimals > 0 || number.digits.length > 2 || number.grouped) return false;
  const before = number.start - 1;
  if (closes(text, number.end)) return opens(text, before) || opensLine(text, number.start);
  if (isLabelMark(text, number.end)) {
    return !isDigit(text, number.end + 1) && (endsSentence(text, before) || opensLine(text, number.start));
  }
  return isBlank(text, number.end) && opensLine(text, number.start);
}

/** 1.3家企业 at the beginning of a line: a label and a count, as nobody counts a third of an enterprise. */
export function hasLabelAsWhole(text: string, amount: Amount): boolean {
  const { number, unit, power } = amount;
  return number.decimals > 0 && power === 0 && WHOLE.has(unit) && opensLine(text, number.start);
}

const WHOLE = new Set('件 个 项 名 位 家 户 人 次 条 所 座 支 批 场 类 种 部 套 份 起'.split(' '));
