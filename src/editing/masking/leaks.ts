import type { Placeholder, Report } from '../../report/model';
import { placeAt } from '../../report/placeholders/nameSuffixes';
import { firstOverlapping } from '../../text/overlap';
import type { TextRange } from '../../text/range';
import { placeLetterBefore } from './documentNumberMasks';
import { mentionsOf } from './names';
import { PROVINCE_LETTERS } from './provinces';

/** What a text with masked names still tells of whose it is. */
export interface Leak {
  readonly range: TextRange;
  readonly text: string;
  /** `name`: of a person, place or enterprise; `letter`: of a place (驻冀, 青政发); `contact`: telephone, address, number. */
  readonly kind: 'name' | 'letter' | 'contact';
  /** What would have to be masked. */
  readonly telling: TextRange;
  /** A masked name of the same kind in the same paragraph: only one of a list was forgotten. */
  readonly beside?: TextRange;
}

/** With fewer masked names a text is not one that hides whose it is. */
const FEWEST_MASKS = 3;

const LETTER = new RegExp(
  `(?<=[驻在入赴援来离])[${PROVINCE_LETTERS}](?=单位|企业|高校|央企|部队|官兵|机构|院校|投资|招商|创业|就业|务工|考察|中央|全国|各)` +
    `|[${PROVINCE_LETTERS}](?=[A-Z][·•]?[A-Z\\d]{5}|籍)`,
  'g',
);
const NUMBER_BRACKET = /[〔﹝【[［（(] ?(?:19|20)[\d*×Xx]{2} ?[〕﹞】\]］）)] ?(?:第 ?)?[\d*×Xx]{1,6} ?号/g;
const CONTACT =
  /(?<![\d.])1[3-9]\d{9}(?!\d)|(?<!\d)0\d{2,3}[-—－ ]\d{7,8}(?!\d)|(?<=(?:电话|传真|热线|座机)[：: ]{0,2})\d{7,8}(?!\d)|(?<!\d)\d{17}[\dXx](?![\dA-Za-z])|[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4}/g;

/** The first masked name before each kind of place in each paragraph: where 百安村 stands beside it, it was forgotten. */
function maskedPlaces(report: Report, masks: readonly Placeholder[]): ReadonlyMap<string, TextRange> {
  const places = new Map<string, TextRange>();
  let line = 0;
  for (const { range } of masks) {
    while (line < report.paragraphs.length - 1 && report.paragraphs[line]!.range.end <= range.start) line++;
    const kind = placeAt(report.text, range.end);
    if (kind === undefined) continue;
    const key = `${line} ${kind}`;
    if (!places.has(key)) places.set(key, range);
  }
  return places;
}

function names(report: Report, masks: readonly Placeholder[]): Leak[] {
  const { text } = report;
  const places = maskedPlaces(report, masks);
  let line = 0;
  return mentionsOf(text).map(({ start, end }) => {
    while (line < report.paragraphs.length - 1 && report.paragraphs[line]!.range.end <= start) line++;
    const kind = placeAt(text, end) ?? '';
    const range = { start, end: end + kind.length };
    const beside = places.get(`${line} ${kind}`);
    const leak = { range, text: text.slice(range.start, range.end), kind: 'name', telling: { start, end } } as const;
    return beside === undefined ? leak : { ...leak, beside };
  });
}

function letters(text: string): Leak[] {
  const leak = (start: number, range: TextRange): Leak => {
    const telling = { start, end: start + 1 };
    return { range, text: text.slice(range.start, range.end), kind: 'letter', telling };
  };
  const set = [...text.matchAll(LETTER)].map(({ index }) =>
    leak(index, { start: index - (/[驻在入赴援来离]/.test(text.charAt(index - 1)) ? 1 : 0), end: index + 1 }),
  );
  const numbered = [...text.matchAll(NUMBER_BRACKET)].flatMap(({ index }) => {
    const start = placeLetterBefore(text, index);
    return start === undefined ? [] : [leak(start, { start, end: index })];
  });
  return [...set, ...numbered];
}

function contacts(text: string): Leak[] {
  return [...text.matchAll(CONTACT)].map(({ 0: printed, index }) => {
    const range = { start: index, end: index + printed.length };
    return { range, text: printed, kind: 'contact', telling: range };
  });
}

/**
 * What a masked text still gives away, in order and apart: a name in clear beside masked ones, a place's letter in a set
 * form, a telephone number. Nothing for a text with hardly a masked name: there nothing was to be hidden.
 */
export function leaksOf(report: Report): readonly Leak[] {
  const masks = report.placeholders.filter(({ kind }) => kind === 'name');
  if (masks.length < FEWEST_MASKS) return [];
  const all = [...names(report, masks), ...letters(report.text), ...contacts(report.text)];
  all.sort((a, b) => a.range.start - b.range.start || b.range.end - a.range.end);
  const kept: Leak[] = [];
  for (const leak of all) {
    if (leak.range.start < (kept.at(-1)?.range.end ?? 0)) continue;
    // The words of a blank (【单位名称】) and what is in it are the blank's.
    if (firstOverlapping(report.placeholders, leak.range) === undefined) kept.push(leak);
  }
  return kept;
}
