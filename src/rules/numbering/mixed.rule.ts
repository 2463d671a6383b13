import { labelForm, type LabelForm } from '../../editing/labelForm';
import { miscountsOf, numberedSeries, type Miscount } from '../../editing/miscounts';
import type { Report, Section } from '../../report/model';
import type { Finding } from '../finding';
import { labelOf, labelRange, numberingFinding, placeOf, relabelling } from './findings';
import { hasPauseMark, wrongMark } from './marks';
import type { ReportRule } from '../rule';

const ID = 'numbering/mixed';

export const numberingMixed: ReportRule = {
  id: ID,
  title: '同组序号写法不一',
  why: '同一层次的序号应当用同一种写法，否则看不出哪些是并列的。',
  advice: '同一组只用一种序号，按提示统一。',
  source: 'GB/T 9704—2012 7.3.3；GB/T 15834—2011 B.3',
  severity: 'warning',
  moment: 'check',
  check: (report) => [
    ...miscountsOf(report).flatMap(otherStyle),
    ...numberedSeries(report).flatMap((members) => otherMarks(report, members)),
  ],
};

/** 一、2．三、: what the series misses stands there in another style. */
function otherStyle({ members, fault, instead }: Miscount): readonly Finding[] {
  const [first] = instead;
  if (fault.kind !== 'gap' || first === undefined) return [];
  const before = members[fault.at - 1]!;
  if (first.text === before.label) return [];
  const right = (number: number): string => labelOf(before, number, members.length + instead.length);
  const label = right(first.number);
  const message = `同一组序号，前面是“${before.label}”，这里是“${first.text}”，写法不一。请统一写成“${label}”。`;
  const edits = instead.map((other) => ({ range: other.label, text: right(other.number) }));
  return [
    {
      rule: ID,
      severity: 'warning',
      message,
      range: first.label,
      related: [{ range: labelRange(before), message: `前一项：${placeOf(before)}` }],
      fixes: [{ title: `改为“${label}”`, safe: false, edits }],
    },
  ];
}

/** （一）(二)（三）: the same style with other brackets, dots or digits. Wrong marks are told by their own rule. */
function otherMarks(report: Report, members: readonly Section[]): readonly Finding[] {
  const firstForm = members[0] && labelForm(members[0]);
  if (members.every((section) => isAlike(labelForm(section), firstForm))) return [];
  const known = members.filter((section) => !hasPauseMark(section) && !wrongMark(report.text, section));
  const forms = new Map<string, Section[]>();
  for (const section of known) {
    const key = keyOf(labelForm(section));
    const alike = forms.get(key);
    if (alike) alike.push(section);
    else forms.set(key, [section]);
  }
  const [usual, ...others] = [...forms.values()].sort((a, b) => b.length - a.length);
  const odd = others.flat().sort((a, b) => a.range.start - b.range.start);
  const [first] = odd;
  const [model] = usual ?? [];
  if (first === undefined || model === undefined) return [];
  const label = (section: Section): string => labelOf(model, section.number ?? 0, members.length);
  const places = odd.length > 1 ? `，共${odd.length}处` : '';
  return [
    numberingFinding(
      { rule: ID, severity: 'information' },
      first,
      `同一组序号有“${model.label}”也有“${first.label}”，写法不一。请统一写成“${label(first)}”${places}。`,
      {
        related: [{ range: labelRange(model), message: `同组：${placeOf(model)}` }],
        fixes: [
          {
            title: `改为“${label(first)}”${places}`,
            safe: false,
            edits: relabelling(report, new Map(odd.map((section) => [section, label(section)]))),
          },
        ],
      },
    ),
  ];
}

/** Spares nearly every series the comparison of keys. */
function isAlike({ before, ordinal, after }: LabelForm, other: LabelForm | undefined): boolean {
  return other?.before === before && other.ordinal === ordinal && other.after === after;
}

function keyOf({ before, ordinal, after }: LabelForm): string {
  return `${before}|${ordinal}|${after.trim()}`;
}
