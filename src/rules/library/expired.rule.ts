import { isInForce } from '../../terms/inForce';
import type { TermRow } from '../../terms/term';
import { dayText, type Days } from '../../text/day';
import type { Finding } from '../finding';
import { reportFinding } from '../reportFinding';
import type { ReportRule } from '../rule';
import { type ParagraphTerms, termsIn, told } from './termsInReport';

const HEAD = { id: 'library/expired', severity: 'warning' } as const;
const FORMS: ReadonlySet<string> = new Set(['right', 'full', 'short']);

export const libraryExpired: ReportRule = {
  ...HEAD,
  title: '提法已失效或未生效',
  why: '口径表写明了提法从哪天用到哪天；文稿的日期（没有的，当天）不在其中。',
  advice: '改用现行的提法；讲过去的事，可以不改。',
  source: '本单位自己的口径表文件',
  moment: 'check',
  check(report, team) {
    const { paragraphs, days } = termsIn(report, team);
    return days === undefined ? [] : paragraphs.flatMap((paragraph) => findingsIn(paragraph, days));
  },
};

function findingsIn({ start, matches }: ParagraphTerms, days: Days): readonly Finding[] {
  return matches.flatMap(({ word, uses, start: from, end }) => {
    if (uses.some(({ kind, row }) => kind === 'wrong' || (FORMS.has(kind) && isInForce(row, days)))) return [];
    const use = uses.find(({ kind }) => FORMS.has(kind));
    if (!use) return [];
    const range = { start: start + from, end: start + end };
    return [reportFinding(HEAD, range, `“${word}”${reason(use.row, days)}${told(use.row)}，请改用现行的提法。`)];
  });
}

function reason({ from, until }: TermRow, { first }: Days): string {
  if (until !== undefined && until < first) return `只用到${dayText(until)}`;
  return `从${dayText(from ?? first)}起才用`;
}
