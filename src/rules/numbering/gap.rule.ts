import { miscountsOf, type Miscount } from '../../editing/miscounts';
import type { Report } from '../../report/model';
import type { Finding } from '../finding';
import { labelOf, labelRange, numberingFinding, placeOf, quotedLabels, renumberingFix } from './findings';
import type { ReportRule } from '../rule';

const ID = 'numbering/gap';
const SEVERITY = 'warning';

export const numberingGap: ReportRule = {
  id: ID,
  title: '序号跳号',
  why: '序号中间缺号，读者会以为漏了一段；按序号引用的地方也会对不上。',
  advice: '核对是漏写了一条还是编号写错，补上或重新编号。',
  source: '惯例',
  severity: SEVERITY,
  moment: 'check',
  check: (report) => miscountsOf(report).flatMap((miscount) => finding(report, miscount)),
};

function finding(report: Report, { members, fault, instead }: Miscount): readonly Finding[] {
  if (fault.kind !== 'gap' || instead.length > 0) return [];
  const section = members[fault.at]!;
  const before = members[fault.at - 1];
  const missing = quotedLabels(fault.missing.map((number) => labelOf(section, number, members.length)));
  const what = before
    ? `“${before.label}”后面是“${section.label}”，缺${missing}`
    : `这一组序号从“${section.label}”开始，前面没有${missing}`;
  const related = before ? [{ range: labelRange(before), message: `前一项：${placeOf(before)}` }] : [];
  return [
    numberingFinding({ rule: ID, severity: SEVERITY }, section, `${what}。请补上缺的部分，或者重新编号。`, {
      related,
      fixes: renumberingFix(report, members),
    }),
  ];
}
