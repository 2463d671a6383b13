import { isInForce } from '../../terms/inForce';
import type { TermRow } from '../../terms/term';
import type { TermMatch } from '../../terms/terms';
import type { Days } from '../../text/day';
import type { Finding } from '../finding';
import { reportFinding } from '../reportFinding';
import type { ReportRule } from '../rule';
import { replacement } from '../slips';
import { type ParagraphTerms, termsIn, told } from './termsInReport';

const HEAD = { id: 'library/wording', severity: 'warning' } as const;

export const libraryWording: ReportRule = {
  ...HEAD,
  title: '与口径表不符的提法',
  why: '本单位的口径表写明这是误写。',
  advice: '改为口径表里的规范提法。',
  source: '本单位自己的口径表文件',
  moment: 'live',
  check(report, team) {
    const { paragraphs, days } = termsIn(report, team);
    return paragraphs.flatMap((paragraph) => findingsIn(paragraph, days));
  },
};

function findingsIn({ start, matches }: ParagraphTerms, days: Days | undefined): readonly Finding[] {
  let end = -1;
  return matches.flatMap((match) => {
    // Of two wrong forms that share characters the first is mended; then there may be no other.
    const row = match.start < end ? undefined : wrongIn(match, days);
    if (row === undefined) return [];
    end = match.end;
    const range = { start: start + match.start, end: start + match.end };
    const right = row.right.length > 0 ? row.right : [row.full ?? ''];
    const message = `“${match.word}”应为${right.map((word) => `“${word}”`).join('或')}${told(row)}。`;
    // Where several forms are right, which one is meant is the writer's to say.
    const fixes = right.map((word) => replacement(range, word, right.length === 1));
    return [reportFinding(HEAD, range, message, { fixes })];
  });
}

/** The row by which a word is wrong on some days. What a later table says of it counts. */
function wrongIn({ uses }: TermMatch, days: Days | undefined): TermRow | undefined {
  const says = uses.find(({ kind, row }) => kind !== 'order' && kind !== 'leader' && isInForce(row, days));
  return says?.kind === 'wrong' ? says.row : undefined;
}
