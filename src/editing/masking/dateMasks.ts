import type { Candidate } from './proposal';
import { inCrosses, SPOKEN } from './spokenMasks';

const YEAR = '(?:19|20)\\d\\d';
const DAY = ' ?\\d{1,2} ?[日号]';
const HOUR = '(?: ?(?:上午|下午|晚上?|凌晨)? ?\\d{1,2} ?[时点:：](?: ?\\d{1,2} ?分?)?)?';
const MONTH = `\\d{1,2} ?月(?:${DAY}${HOUR})?`;
const CHINESE_YEAR = '(?:一九|二[〇○0零])[〇○零一二三四五六七八九]{2}';
const CHINESE_DAY = '[一二三四五六七八九十]{1,3}';

/** In digits, in Chinese, by points; a range of years; then what has no year before it. */
const DATE = new RegExp(
  [
    `(?<!\\d)${YEAR} ?[—–\\-~～至到] ?(?:${YEAR}|\\d\\d) ?年`,
    `(?<!\\d)${YEAR} ?年(?: ?${MONTH})?`,
    `(?<!\\d)${YEAR}([.．\\-/])\\d{1,2}\\1\\d{1,2}(?!\\d)`,
    `(?<![.．\\d])${MONTH}`,
    `${CHINESE_YEAR}年(?:${CHINESE_DAY}月(?:${CHINESE_DAY}日)?)?`,
  ].join('|'),
  'g',
);
/** 2021实施, 2022—2024, 2024版, 2022届. A number of four digits with a measure word is a figure: those come first. */
const BARE_YEAR = /(?<![\d.．〔﹝【[（(])20[0-3]\d(?=[\u4e00-\u9fff—）)“”《》，、])(?!年)/g;
/** What everyone's report names alike gives nothing away. */
const COMMON = /^年(?:远景|(?:前(?:实现)?)?碳(?:达峰|中和))/;

/** `2025年3月6日` → `20**年*月*日`: of a year the century stays. */
function stars(date: string): string {
  return date
    .replace(/(?<!\d)(19|20)\d\d/g, '$1##')
    .replace(new RegExp(CHINESE_YEAR, 'g'), '20##')
    .replace(/(?<=[^\d#])\d{1,2}(?![\d#])|^\d{1,2}(?![\d#])/g, (digits) => '#'.repeat(digits.length))
    .replace(new RegExp(`${CHINESE_DAY}(?=[月日])`, 'g'), '#')
    .replace(/#/g, '*');
}

function candidates(text: string, pattern: RegExp): readonly Candidate[] {
  const found: Candidate[] = [];
  for (const { 0: date, index } of text.matchAll(pattern)) {
    const end = index + date.length;
    if (COMMON.test(text.slice(end - 1, end + 8))) continue;
    const masked = stars(date);
    const doubled = masked.replace(/(?<!\*)\*(?!\*)/g, '**');
    const masks = [masked, doubled, inCrosses(masked), inCrosses(doubled), SPOKEN.date];
    found.push({ range: { start: index, end }, kind: 'date', masks: [...new Set(masks)] });
  }
  return found;
}

/** All dates, years, months and days that are printed with their words. */
export function dateCandidates(text: string): readonly Candidate[] {
  return candidates(text, DATE);
}

/** Years in digits alone, where no figure is meant. */
export function bareYearCandidates(text: string): readonly Candidate[] {
  return candidates(text, BARE_YEAR);
}
