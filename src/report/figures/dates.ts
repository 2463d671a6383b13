import { decimal, type Amount, type PrintedNumber } from './amount';
import { before, next } from './around';

/** 1900 to 2099 as four plain digits: a year, whatever stands behind it but a true measure word. */
export function looksLikeYear(number: PrintedNumber): boolean {
  return (
    number.form === 'arabic' &&
    number.decimals === 0 &&
    !number.grouped &&
    number.digits.length === 4 &&
    (number.digits.startsWith('19') || number.digits.startsWith('20'))
  );
}

/** Words that a year stands before as well as a count: 2022届, 2021市本级, 2022首批. */
const BEHIND_YEAR = new Set(
  '市 省 县 区 镇 村 国 校 院 园 车 首 本 届 级 期 库 桥 度 成 批 双 对 节 段 环 章 尾 回 面 门 路'.split(' '),
);

/** Years, months, days and clock times, school years and decades among them. */
export function isDateOrTime(text: string, amount: Amount): boolean {
  const { number, unit } = amount;
  const isPlain = number.decimals === 0 && amount.power === 0;
  if (looksLikeYear(number) && isPlain && (unit.startsWith('年') || BEHIND_YEAR.has(unit))) return true;
  if (unit === '项' && looksLikeYear(number) && isPlain && text.charAt(amount.end) === '目') return true;
  if (unit === '年代' || unit === '世纪' || unit === '学年') return true;
  // 1.2026年 is a label and a year, 32025年 the same with its mark lost, 13年末 a short year, 三年级 a form.
  if (unit === '年' && (/^\d{1,2}(?:19|20)\d\d$/.test(number.digits) || isTerm(text, amount.end))) {
    return true;
  }
  if (unit === '月') return true;
  if (unit === '日') return isPlain && valueOfDigits(number) <= 31;
  if (unit === '季度') return valueOfDigits(number) <= 4;
  if (unit === '分' || unit === '秒') return /[时点]$|\d分$/.test(before(text, number.start, 2));
  if (unit === '点') return isClock(text, amount);
  // 1小时通勤圈, 15分钟生活圈
  if (unit === '分钟' || unit === '小时') {
    return (number.digits === '24' && unit === '小时' && isPlain) || isCircle(text, amount.end);
  }
  if (unit !== '') return false;
  if (number.decimals === 0 && next(text, amount.end) === '时') return true;
  // 5月, 5月份; with a scale in between it is none.
  return isPlain && next(text, amount.end) === '月';
}

function valueOfDigits({ digits, decimals }: PrintedNumber): number {
  return decimal(digits, -decimals);
}

/** 三年级, 五年制, 13年末, 5年期贷款; 3年期间 is a time. */
function isTerm(text: string, at: number): boolean {
  const next = text.charAt(at);
  if (next === '期') return text.charAt(at + 1) !== '间';
  return next !== '' && '级制末底初'.includes(next);
}

function isCircle(text: string, at: number): boolean {
  const behind = text.slice(at, at + 9);
  const end = behind.indexOf('圈');
  return end >= 0 && !/[，。；、\d]/.test(behind.slice(0, end));
}

function isClock(text: string, amount: Amount): boolean {
  if (/(?:午|晚上?|晨|夜|早上?|日|至|到)$/.test(before(text, amount.start, 2))) return true;
  return /^(?:\d|[整半钟前后至到开—-])/.test(text.slice(amount.end, amount.end + 1));
}
