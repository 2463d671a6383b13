import { isBlank, isDigit, isHan, isLatin } from '../../text/characters';
import { decimal, type Amount, type PrintedNumber } from './amount';
import { endsHere } from './number';

function before(text: string, at: number, length: number): string {
  return text.slice(Math.max(0, at - length), at);
}

/** The character behind a number or amount, one blank skipped. */
function next(text: string, at: number): string {
  return text.charAt(isBlank(text, at) ? at + 1 : at);
}

/** 1900 to 2099 as four plain digits: a year, whatever stands behind it but a true measure word. */
export function looksLikeYear(number: PrintedNumber): boolean {
  return (
    number.form === 'arabic' &&
    number.decimals === 0 &&
    !number.grouped &&
    number.digits.length === 4 &&
    /^(?:19|20)/.test(number.digits)
  );
}

/** Words that a year stands before as well as a count: 2022届, 2021市本级, 2022首批. */
const BEHIND_YEAR = new Set(
  '市 省 县 区 镇 村 国 校 院 园 车 首 本 届 级 期 库 桥 度 成 批 双 对 节 段 环 章 尾 回 面 门 路'.split(' '),
);

/** Years, months, days and clock times, school years and decades among them. */
export function isDateOrTime(text: string, amount: Amount): boolean {
  const { number, unit } = amount;
  const value = decimal(number.digits, -number.decimals);
  const isPlain = number.decimals === 0 && amount.power === 0;
  if (looksLikeYear(number) && isPlain && (unit.startsWith('年') || BEHIND_YEAR.has(unit))) return true;
  if (unit === '项' && looksLikeYear(number) && isPlain && text.charAt(amount.end) === '目') return true;
  if (unit === '年代' || unit === '世纪' || unit === '学年') return true;
  // 1.2026年 is a label and a year, 32025年 the same with its mark lost, 13年末 a short year, 三年级 a form.
  if (
    unit === '年' &&
    (/^\d{1,2}(?:19|20)\d\d$/.test(number.digits) || '级制末底初'.includes(text.charAt(amount.end) || '无'))
  ) {
    return true;
  }
  if (unit === '月') return true;
  if (unit === '日') return isPlain && value <= 31;
  if (unit === '季度') return value <= 4;
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

function isCircle(text: string, at: number): boolean {
  const end = text.indexOf('圈', at);
  return end >= 0 && end - at <= 8 && !/[，。；、\d]/.test(text.slice(at, end));
}

function isClock(text: string, amount: Amount): boolean {
  if (/(?:午|晚上?|晨|夜|早上?|日|至|到)$/.test(before(text, amount.start, 2))) return true;
  return /^(?:\d|[整半钟前后至到开—-])/.test(text.slice(amount.end, amount.end + 1));
}

/** 第3批, 2022〕14号, 3号线, 附件1, 表2, 前10名, 居全国5强: places in an order and names, not counts. */
export function isOrdinalOrLabel(text: string, amount: Amount): boolean {
  const { start } = amount.number;
  const left = before(text, start, 4).trimEnd();
  if (left.endsWith('第') || /[#@_\\&=№]$/.test(left)) return true;
  if (/[号级]/.test(next(text, amount.end)) || ['级', '环'].includes(amount.unit)) return true;
  if (text.charAt(amount.end) === '后' && amount.unit === '' && amount.number.digits.length === 2) return true;
  if (/[〔［[【（(]\s?(?:19|20)\d\d\s?[〕］\]】）)]\s?$/.test(before(text, start, 9)))
    return next(text, amount.end) === '号';
  if (amount.unit === '线' && left.endsWith('道')) return true;
  if (isRank(text, amount, left)) return true;
  return (
    amount.unit === '' &&
    /(?:附件|附表|附图|专栏|专题|附录|图|表|热线|电话|邮编|编号|代码|编码|拨打|No\.?)[:：为是]?$/.test(left)
  );
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
  if (/^(?:全会|全体(?:会议|\(|（)|中央全会|党代会|人代会)/.test(behind)) return true;
  return /届[^，。；\d]{0,8}$/.test(before(text, amount.number.start, 9)) && /^(?:[、和]|代表大会|会议)/.test(behind);
}

/** Whether only blanks stand before `at` in its line, as far as it takes to be an indent. */
export function opensLine(text: string, at: number): boolean {
  let start = at;
  while (at - start < 16 && isBlank(text, start - 1) && text.charAt(start - 1) !== '\n') start--;
  return start === 0 || text.charAt(start - 1) === '\n' || at - start === 16;
}

/** Section labels: `1.`, `1、`, `（1）` and `1)`, at the line's beginning or behind the end of a sentence. */
export function isSectionLabel(text: string, number: PrintedNumber): boolean {
  if (number.decimals > 0 || number.digits.length > 2 || number.grouped) return false;
  const opener = text.charAt(number.start - 1);
  const mark = text.charAt(number.end);
  if (/[）)]/.test(mark)) return /[（(]/.test(opener) || opensLine(text, number.start);
  const opens = opensLine(text, number.start) || /[。；：;:]/.test(opener);
  if (/[.．、]/.test(mark)) return opens && !isDigit(text, number.end + 1);
  return opensLine(text, number.start) && isBlank(text, number.end);
}

/** 1.3家企业 at the beginning of a line: a label and a count, as nobody counts a third of an enterprise. */
export function hasLabelAsWhole(text: string, amount: Amount): boolean {
  const { number, unit, power } = amount;
  return number.decimals > 0 && power === 0 && WHOLE.has(unit) && opensLine(text, number.start);
}

const WHOLE = new Set('件 个 项 名 位 家 户 人 次 条 所 座 支 批 场 类 种 部 套 份 起'.split(' '));

/** [2.4,2.7) is an interval of a scale, not two amounts. */
function isBound(text: string, { start, end }: Amount): boolean {
  const isLow = isDigit(text, end + 1) && /[,，]/.test(text.charAt(end)) && /[([（［]/.test(text.charAt(start - 1));
  const isHigh = isDigit(text, start - 2) && /[,，]/.test(text.charAt(start - 1)) && /[)\]）］]/.test(text.charAt(end));
  return isLow || isHigh;
}

/**
 * Whether a number without a unit states an amount: printed with decimals or separators, or behind 为, 达到, 共 and the
 * like, and followed by no word. All other bare integers are codes, years, pages, names.
 */
export function isBareAmount(text: string, amount: Amount): boolean {
  const { number } = amount;
  if (looksLikeYear(number) && amount.power === 0) return false;
  if (amount.power > 0) return !isLatin(text, amount.end);
  // 由2.42缩小至2.31, 由上年的2.42缩小至2.31
  if (number.decimals > 0 && isHan(text, amount.end) && /[从由][^，。；、\d]{0,6}$/.test(before(text, amount.start, 7)))
    return true;
  if (!endsHere(text, amount.end) || /[-—~～/+*×·:：#]/.test(text.charAt(amount.end) || '无')) return false;
  const left = before(text, amount.start, 3).trimEnd();
  if (/[A-Za-z-]$/.test(left) || /[-—~～/+*×·:：]$/.test(left)) return false;
  if (/(?:为|达|达到|至|到|是|共|计|增|减)$/.test(left)) return number.digits.length < 7;
  // 2022.05 is a month, 3.15 at the beginning of a line a label or a day.
  const isDated = number.decimals <= 2 && /^(?:19|20)\d\d$/.test(number.digits.slice(0, -number.decimals));
  if (number.grouped) return true;
  if (isBound(text, amount)) return false;
  return number.decimals > 0 && !isDated && !opensLine(text, number.start);
}
