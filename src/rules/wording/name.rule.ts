import { usedTerms, type UsedTerm } from '../../report/usedTerms';
import type { TextRange } from '../../text/range';
import type { Finding } from '../finding';
import type { ReportRule } from '../rule';
import { reportFinding } from '../reportFinding';

/** So often the usual form must stand for one that stands once to be a slip. */
const USUAL = 4;
/** Names of so many characters differ in one by nature. */
const SHORTEST = 4;
const SHORTEST_HALF = 2;
/** Each is looked for in the whole text: so many names are enough of a report, and spare a text of nothing but brackets. */
const MOST = 50;
/** Names that differ in these are names of a series. */
const SERIES =
  /[一二三四五六七八九十百千万亿零〇两\d甲乙丙丁上中下前后左右东西南北内外大小新旧老省市州盟县区旗镇乡村街正副首次]/;
const PAIRED = /^(.{2,8})（(.{2,8})）$/u;

const head = {
  id: 'wording/name',
  title: '同一名称写法不一',
  why: '同一个机构、口号、提法前后写法不同，读的人会以为是两回事，多半有一处是笔误。',
  advice: '统一成一种写法；确实是两个名称的，不必改。',
  source: '惯例',
  severity: 'information',
  moment: 'check',
} as const;

/** A name that stands once, beside a like one that stands many times: a character another, or its two halves the other way round. */
export const wordingName: ReportRule = {
  ...head,
  check: (report) => {
    // 财政局 and 民政局 are two offices: names by their endings are only for completion.
    const terms = usedTerms(report).filter(({ kind }) => kind !== 'office');
    const once = terms.filter(({ kind, places }) => kind === 'paired' && places.length === 1);
    return [...once.slice(0, MOST).flatMap((term) => turned(report.text, term)), ...misspelt(terms)];
  },
};

/** 党组（党委） where 党委（党组） is usual; words before it (各级党组（党委）) are no part of the name. */
function turned(text: string, { text: term, places }: UsedTerm): readonly Finding[] {
  const [, outer = '', inner = ''] = PAIRED.exec(term) ?? [];
  for (let length = outer.length; length >= SHORTEST_HALF; length--) {
    const half = outer.slice(-length);
    const usual = `${inner}（${half}）`;
    const times = text.split(usual).length - 1;
    if (times < USUAL || text.split(`${half}（${inner}）`).length > 2) continue;
    const { end } = places[0]!;
    const first = text.indexOf(usual);
    return [found({ start: end - `${half}（${inner}）`.length, end }, `${half}（${inner}）`, usual, times, first)];
  }
  return [];
}

function misspelt(terms: readonly UsedTerm[]): readonly Finding[] {
  const usual = terms.filter(({ places, text }) => places.length >= USUAL && text.length > SHORTEST).slice(0, MOST);
  return terms.flatMap(({ kind, text, places }) => {
    if (places.length > 1 || text.length <= SHORTEST) return [];
    const like = usual.find((other) => other.kind === kind && differsInOne(text, other.text));
    return like ? [found(places[0]!, text, like.text, like.places.length, like.places[0]!.start)] : [];
  });
}

function found(range: TextRange, text: string, usual: string, times: number, first: number): Finding {
  const message = `“${text}”只在这里这样写，别处${times}次写“${usual}”。如果是同一个名称，请统一。`;
  const fix = { title: `改为“${usual}”`, safe: false, edits: [{ range, text: usual }] };
  const related = [{ range: { start: first, end: first + usual.length }, message: `“${usual}”` }];
  return reportFinding(head, range, message, { related, fixes: [fix] });
}

/** Whether they differ in one character, which is none that makes a series. */
function differsInOne(one: string, other: string): boolean {
  if (one.length !== other.length) return false;
  let different = -1;
  for (let at = 0; at < one.length; at++) {
    if (one[at] === other[at]) continue;
    if (different >= 0) return false;
    different = at;
  }
  return different >= 0 && !SERIES.test(one[different]!) && !SERIES.test(other[different]!);
}
