import type { Reference } from '../../report/references/reference';
import { referencesOf } from '../../report/references/references';
import type { Finding } from '../finding';
import { placeOf } from './findings';
import type { ReportRule } from '../rule';

const ID = 'numbering/reference';
const SEVERITY = 'warning';

export const numberingReference: ReportRule = {
  id: ID,
  title: '引用的序号不存在',
  why: '“见第七部分”“附件3”这样的话，文中却没有那一部分、那个附件：增删或移动章节后，引用没有跟着改。',
  advice: '核对文中提到的章节，改成现在的序号。',
  source: '惯例',
  severity: SEVERITY,
  moment: 'check',
  check: (report) => referencesOf(report).flatMap(finding),
};

/** What names nothing in a series that the report has; where it has no such series, another text is meant. */
function finding({ text, range, place, last }: Reference): readonly Finding[] {
  if (place !== undefined || last === undefined) return [];
  const message = `文中没有“${text}”：这一组到“${placeOf(last)}”为止。序号可能已经变了，请核对引用。`;
  return [{ rule: ID, severity: SEVERITY, message, range, related: [], fixes: [] }];
}
