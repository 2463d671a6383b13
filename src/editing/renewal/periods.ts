import type { Report } from '../../report/model';
import type { TextRange } from '../../text/range';
import type { Period } from './renewal';

interface Wording {
  readonly words: RegExp;
  /** How it is written. */
  readonly name: string;
  readonly lastMonth: number;
  /** What comes behind it. */
  readonly next: string;
}

const WORDINGS: Readonly<Record<Period, Wording>> = {
  firstQuarter: { words: /(?<!第)第?一季度/g, name: '一季度', lastMonth: 3, next: '二季度' },
  firstHalf: { words: /上半年/g, name: '上半年', lastMonth: 6, next: '下半年' },
  threeQuarters: { words: /前三季度|前三个季度/g, name: '前三季度', lastMonth: 9, next: '四季度' },
  wholeYear: { words: /全年/g, name: '全年', lastMonth: 12, next: '明年' },
};
const CHINESE: Readonly<Record<number, string>> = { 3: '三', 6: '六', 9: '九', 12: '十二' };
/** Titles and openings say of what time a report tells. */
const OPENING = 400;

/** Words that name the time of which a report tells, and what they become. */
export interface PeriodWords {
  readonly range: TextRange;
  readonly to: string;
  readonly why: string;
}

/** The part of the year of which a report tells, by its title and opening; 全年 where they name none. */
export function periodOf(report: Report): Period {
  const [first] = report.sections;
  const title = first?.kind === 'title' ? first.title : '';
  const parts: readonly Period[] = ['threeQuarters', 'firstHalf', 'firstQuarter'];
  const named = (words: string): Period | undefined =>
    parts.find((part) => words.search(WORDINGS[part].words) >= 0 || words.search(monthsOf(part)) >= 0);
  return named(title) ?? named(report.text.slice(0, OPENING)) ?? 'wholeYear';
}

function monthsOf(period: Period): RegExp {
  const { lastMonth } = WORDINGS[period];
  return new RegExp(
    `(?<!\\d)1(月?(?:—{1,2}|[–\\-－~～至到]))${lastMonth}月|一(月?[至到—])${CHINESE[lastMonth]}月`,
    'g',
  );
}

/** What names one period in a line, and the same of another one; in the order of the line. */
export function periodWords(line: string, from: Period, to: Period): readonly PeriodWords[] {
  if (from === to) return [];
  const [old, other] = [WORDINGS[from], WORDINGS[to]];
  const why = `${old.name}改为${other.name}`;
  const found: PeriodWords[] = [];
  const take = (pattern: RegExp, print: (match: RegExpMatchArray) => string): void => {
    for (const match of line.matchAll(pattern)) {
      const start = match.index;
      found.push({ range: { start, end: start + match[0].length }, to: print(match), why });
    }
  };
  take(old.words, () => other.name);
  take(monthsOf(from), ([, digits, words]) =>
    digits === undefined ? `一${words}${CHINESE[other.lastMonth]}月` : `1${digits}${other.lastMonth}月`,
  );
  take(new RegExp(`(?<=截[至止]?到?)${old.lastMonth}月(?=[底末份])`, 'g'), () => `${other.lastMonth}月`);
  if (from !== 'wholeYear') take(new RegExp(old.next, 'g'), () => other.next);
  return found.sort((one, two) => one.range.start - two.range.start);
}
