import type { Report } from '../../report/model';
import type { Finding } from '../finding';
import type { ReportRule } from '../rule';
import { oddMarks, type OddMark } from './oddMarks';

const ID = 'punctuation/pair';
const CLOSING: Readonly<Record<string, string>> = {
  '“': '”',
  '‘': '’',
  '（': '）',
  '《': '》',
  '【': '】',
  '〔': '〕',
};
const NAMES: Readonly<Record<string, readonly [string, string]>> = {
  '“': ['左双引号', '右双引号'],
  '‘': ['左单引号', '右单引号'],
  '（': ['左括号', '右括号'],
  '《': ['左书名号', '右书名号'],
  '【': ['左方头括号', '右方头括号'],
  '〔': ['左六角括号', '右六角括号'],
};

export const punctuationPair: ReportRule = {
  id: ID,
  title: '标点不成对',
  why: '引号、括号、书名号前后成对，少了一半就不知道引到哪里、括到哪里。',
  advice: '补上缺的一半，或删去多的一半。',
  source: 'GB/T 15834—2011 4.8、4.9、4.15',
  severity: 'error',
  moment: 'check',
  check: (report) => {
    const odd = oddMarks(report);
    const findings: Finding[] = [];
    for (let at = 0; at < odd.length; at++) {
      const [mark, next] = [odd[at]!, odd[at + 1]];
      if (next !== undefined && areTurned(mark, next)) {
        findings.push(turned(mark, next));
        at++;
      } else findings.push(alone(report, mark));
    }
    return findings;
  },
};

/** The other half is looked for in so many units. */
const FARTHEST = 200;

/** ”甲“, “甲“, ”甲”: two odd ones about a few words, of which one or both are turned. */
function areTurned(one: OddMark, other: OddMark): boolean {
  if (one.paragraph !== other.paragraph || one.kind !== other.kind || one.kind === '（') return false;
  const between = one.paragraph.facts.text.slice(one.at + 1, other.at);
  // ”甲“ may be the end of one quotation and the beginning of the next.
  return between.length <= 30 && between.length > 0 && !/[，。；：！？]/.test(between) && !(one.opens && !other.opens);
}

function turned(one: OddMark, other: OddMark): Finding {
  const start = one.paragraph.range.start;
  const [left, right] = NAMES[one.kind]!;
  const edits = [
    ...(one.opens ? [] : [{ range: place(one), text: one.kind }]),
    ...(other.opens ? [{ range: place(other), text: CLOSING[one.kind]! }] : []),
  ];
  return {
    rule: ID,
    severity: 'error',
    message: `这里的引号方向反了，前面应是${left}，后面应是${right}。`.replace(
      '引号',
      one.kind === '《' ? '书名号' : '引号',
    ),
    range: { start: start + one.at, end: start + other.at + 1 },
    related: [],
    fixes: [{ title: '把方向改正', safe: false, edits }],
  };
}

function alone(report: Report, mark: OddMark): Finding {
  const [left, right] = NAMES[mark.kind]!;
  const range = place(mark);
  const at = candidate(mark) + mark.paragraph.range.start;
  const missing = mark.opens ? CLOSING[mark.kind]! : mark.kind;
  const insert = {
    title: mark.opens
      ? `在“${wordsBefore(report, mark, at)}”后面补上${right}`
      : `在“${report.text.slice(at, Math.min(at + 6, range.start))}”前面补上${left}`,
    safe: false,
    edits: [{ range: { start: at, end: at }, text: missing }],
  };
  return {
    rule: ID,
    severity: 'error',
    message: `这里的${mark.opens ? left : right}没有相配的${mark.opens ? right : left}，请补上或者删去。`,
    range,
    related: [],
    fixes: [insert, { title: `删去这个${mark.opens ? left : right}`, safe: false, edits: [{ range, text: '' }] }],
  };
}

function place({ paragraph, at }: OddMark): { readonly start: number; readonly end: number } {
  const start = paragraph.range.start + at;
  return { start, end: start + 1 };
}

/** Where the other half most likely belongs: at the nearest pause on its side. */
function candidate({ paragraph: { facts }, opens, at, kind }: OddMark): number {
  const { text } = facts;
  if (!opens) {
    const clause = /[^，。；：、！？“”《》（）]{1,200}$/.exec(text.slice(Math.max(0, at - 200), at));
    return clause === null ? at : at - clause[0].trimStart().length;
  }
  const stops = kind === '（' ? /[。；！？]/ : kind === '【' ? /[，。；！？）]/ : /[，。；：、！？）]/;
  const found = text.slice(at + 1, at + 1 + FARTHEST).search(stops);
  if (found > 0) return at + 1 + found;
  // No pause near it: the end of a short paragraph, or of the mark itself.
  return text.length - at <= FARTHEST ? Math.max(at + 1, text.trimEnd().length) : at + 1;
}

function wordsBefore({ text }: Report, mark: OddMark, at: number): string {
  return text.slice(Math.max(place(mark).end, at - 6), at);
}
