import type { Report } from '../../report/model';
import { isInForce } from '../../terms/inForce';
import type { TermRow } from '../../terms/term';
import type { TextRange } from '../../text/range';
import type { Finding } from '../finding';
import { reportFinding } from '../reportFinding';
import type { ReportRule } from '../rule';
import { replacement } from '../slips';
import type { Team } from '../team';
import { termsIn, told } from './termsInReport';

const HEAD = { id: 'library/abbreviation', severity: 'information' } as const;

export const libraryAbbreviation: ReportRule = {
  ...HEAD,
  title: '简称前没有全称',
  why: '简称第一次出现前应有全称，并注明简称。',
  advice: '第一次写全称，后面加“（以下简称……）”。',
  source: '惯例；本单位自己的口径表文件',
  moment: 'check',
  check: findingsIn,
};

/** One for each row: where its short form comes first, if its full form did not come before. */
function findingsIn(report: Report, team: Team): readonly Finding[] {
  const { paragraphs, days } = termsIn(report, team);
  const introduced = new Set<TermRow>();
  const found: Finding[] = [];
  for (const { start, matches } of paragraphs) {
    for (const { word, uses, ...place } of matches) {
      const range = { start: start + place.start, end: start + place.end };
      for (const { kind, row } of uses) {
        if (introduced.has(row) || (kind !== 'full' && kind !== 'short') || !isInForce(row, days)) continue;
        if (kind === 'short' && isOutsideBody(report, range)) continue;
        introduced.add(row);
        if (kind === 'short' && row.full !== undefined) found.push(findingOf(word, row.full, row, range));
      }
    }
  }
  return found;
}

function findingOf(word: string, full: string, row: TermRow, range: TextRange): Finding {
  const message = `“${word}”第一次出现，前面没有全称“${full}”${told(row)}；宜先写全称并注明简称。`;
  return reportFinding(HEAD, range, message, { fixes: [replacement(range, `${full}（以下简称“${word}”）`, false)] });
}

/** In a title, an address and a signature a short form stands by itself. */
function isOutsideBody({ sections: [first], parts }: Report, { start }: TextRange): boolean {
  const title = first?.kind === 'title' ? first.heading : undefined;
  return [title, parts.salutation, parts.signature].some((part) => part && part.start <= start && start < part.end);
}
