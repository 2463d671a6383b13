import { miscountsOf, type Miscount } from '../../editing/miscounts';
import type { Report } from '../../report/model';
import type { Finding } from '../finding';
import { labelRange, numberingFinding, placeOf, renumberingFix } from './findings';
import type { ReportRule } from '../rule';

const ID = 'numbering/order';
const SEVERITY = 'warning';

export const numberingOrder: ReportRule = {
  id: ID,
  title: '序号颠倒',
  why: '段落移动以后序号没有跟着改，前后次序不对。',
  advice: '核对顺序，移动段落或重新编号。',
  source: '惯例',
  severity: SEVERITY,
  moment: 'check',
  check: (report) => miscountsOf(report).flatMap((miscount) => finding(report, miscount)),
};

function finding(report: Report, { members, fault }: Miscount): readonly Finding[] {
  if (fault.kind !== 'order') return [];
  const [at, ...others] = fault.at;
  const section = members[at!]!;
  const [before, behind] = [members[at! - 1], members[at! + 1]];
  const isLate = before !== undefined && before.number! > section.number!;
  const beside = isLate ? before : behind;
  const what = beside
    ? `“${section.label}”排在“${beside.label}”${isLate ? '后' : '前'}面`
    : `“${section.label}”的位置不对`;
  return [
    numberingFinding(
      { rule: ID, severity: SEVERITY },
      section,
      `${what}，次序颠倒。请调整先后，或者按现在的先后重新编号。`,
      {
        related: others.map((one) => ({
          range: labelRange(members[one]!),
          message: `也不在次序上：${placeOf(members[one]!)}`,
        })),
        fixes: renumberingFix(report, members),
      },
    ),
  ];
}
