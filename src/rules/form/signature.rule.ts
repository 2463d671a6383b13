import { genreOf } from '../../report/genre/genre';
import type { DocumentKind } from '../../report/genre/title';
import type { Report } from '../../report/model';
import { dateTail, isDate, isName } from '../../report/parts/words';
import type { Finding } from '../finding';
import { reportFinding } from '../reportFinding';
import type { ReportRule } from '../rule';

const HEAD = { id: 'form/signature', severity: 'warning' } as const;

const SIGNED: ReadonlySet<DocumentKind | undefined> = new Set<DocumentKind>([
  '请示',
  '报告',
  '批复',
  '通知',
  '通报',
  '意见',
  '决定',
  '函',
]);
/** Lines at the end in which a date may stand. */
const LAST = 8;
const LONGEST_LINE = 40;

export const formSignature: ReportRule = {
  ...HEAD,
  title: '落款次序或缺项',
  why: '公文末尾先写发文机关署名，下一行写成文日期。',
  advice: '署名写在成文日期上面；缺的补上。',
  source: 'GB/T 9704—2012 7.3.5',
  moment: 'check',
  check: (report) => [...turned(report), ...missing(report)],
};

/** The date above the name. */
function turned(report: Report): readonly Finding[] {
  const { main, kind, body } = genreOf(report);
  const lines = main.filter(({ range }) => range.start >= body).slice(-LAST);
  for (let at = lines.length - 1; kind !== undefined && at > 0; at--) {
    const [above, below] = [lines[at - 1]!, lines[at]!];
    const date = above.facts.text.trim();
    const name = below.facts.text.trim();
    if (!isDate(date) || !isSigner(name)) continue;
    // A name above it or a date below it: the two belong to others.
    if (isSigner(lines[at - 2]?.facts.text.trim() ?? '')) return [];
    if (lines.slice(at + 1).some(({ facts }) => isDate(facts.text.trim()))) return [];
    const range = { start: above.range.start + above.facts.outline.content, end: below.range.start + below.facts.text.trimEnd().length }; // prettier-ignore
    return [reportFinding(HEAD, range, '成文日期写到了署名上面，应先写署名，下一行写日期。')];
  }
  return [];
}

function isSigner(line: string): boolean {
  return isName(line) && line.length <= LONGEST_LINE && dateTail(line) < 0 && !/[：:，]/.test(line);
}

/** A statutory document that names its 主送机关 and is not signed. */
function missing(report: Report): readonly Finding[] {
  const { main, kind, addressed, date } = genreOf(report);
  const { salutation } = report.parts;
  if (!SIGNED.has(kind) || addressed !== 'bodies' || salutation === undefined || date !== undefined) return [];
  const dated = main.slice(-LAST).some(({ facts }) => {
    const line = facts.text.trim();
    return line.length <= LONGEST_LINE && (dateTail(line) >= 0 || isDate(line) || /日期|落款|\{\{/.test(line));
  });
  if (dated) return [];
  const message = `这份${kind!}有主送机关，却没有成文日期，请在末尾补上署名和日期。`;
  return [reportFinding(HEAD, salutation, message, { severity: 'information' })];
}
