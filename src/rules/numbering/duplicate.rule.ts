import { miscountsOf, type Miscount } from '../../editing/miscounts';
import type { Other } from '../../editing/otherLabels';
import type { Report, Section } from '../../report/model';
import type { Finding, Fix } from '../finding';
import { labelOf, labelRange, numberingFinding, placeOf, relabelling, renumberingFix } from './findings';
import type { ReportRule } from '../rule';

const ID = 'numbering/duplicate';
const SEVERITY = 'warning';

export const numberingDuplicate: ReportRule = {
  id: ID,
  title: '序号重号',
  why: '两项用了同一个序号，引用时分不清是哪一项。',
  advice: '逐处核对，给重复的一处改编号，或本组重新编号。',
  source: '惯例',
  severity: SEVERITY,
  moment: 'check',
  check: (report) => miscountsOf(report).flatMap((miscount) => finding(report, miscount)),
};

function finding(report: Report, { members, fault, instead }: Miscount): readonly Finding[] {
  if (fault.kind === 'gap') return instead.flatMap((other) => repeated(members[fault.at - 1]!, other, members.length));
  if (fault.kind !== 'duplicate') return [];
  const { at, twin, wanted: number } = fault;
  const section = members[at]!;
  const other = members[twin]!;
  const wanted = number === undefined ? undefined : labelOf(section, number, members.length);
  const advice = wanted === undefined ? '请重新编号' : `这一处应为“${wanted}”，请核对`;
  // Between two that are right it can be no other; at the end it may be a section that was pasted twice.
  const isBetween = at + 1 < members.length;
  const fixes = wanted === undefined ? renumberingFix(report, members) : [relabel(report, section, wanted, isBetween)];
  return [
    numberingFinding({ rule: ID, severity: SEVERITY }, section, `“${section.label}”用了两次。${advice}。`, {
      related: [{ range: labelRange(other), message: `${twin > at ? '后' : '前'}一处：${placeOf(other)}` }],
      fixes,
    }),
  ];
}

/** 一是、二是、二是、四是 inside a paragraph: the second 二是 is none of the sections. */
function repeated(before: Section, { number, label, text }: Other, count: number): readonly Finding[] {
  if (text !== before.label) return [];
  const wanted = labelOf(before, number, count + 1);
  return [
    {
      rule: ID,
      severity: SEVERITY,
      message: `“${text}”用了两次。这一处应为“${wanted}”，请核对。`,
      range: label,
      related: [{ range: labelRange(before), message: `前一处：${placeOf(before)}` }],
      fixes: [{ title: `改为“${wanted}”`, safe: true, edits: [{ range: label, text: wanted }] }],
    },
  ];
}

function relabel(report: Report, section: Section, label: string, safe: boolean): Fix {
  return { title: `改为“${label}”`, safe, edits: relabelling(report, new Map([[section, label]])) };
}
