import type { ParagraphFacts } from '../../report/model';
import { announcementsOf, type Announcement } from '../announcements';
import { inlineCountsOf } from '../inlineCounts';
import { formula } from '../formula';
import { counted } from '../items';
import type { Relation, Statement } from '../relation';

/** Each item counts one. */
const FORMULA = formula('sum(items)', '{items}');

/**
 * An announced number of points against what is listed: sections that follow at once (`抓好以下三项工作：一是…二是…三是…`), and
 * a list before the number (`甲县、乙县、丙县等3个县`, `从甲、乙、丙三个方面`).
 */
export const count: Relation = {
  id: 'count',
  title: '列举个数',
  rule: {
    title: '列举的个数与所说的不符',
    why: '文中说有几个方面、几项措施，或者“等几个”，紧接着列出的却多了或者少了。',
    source: '惯例',
    head: '个数不符',
    advice: '请核对个数，或者补上、并入所列内容。',
    moment: 'check',
  },
  formulas: [FORMULA],
  words: ['、'],
  mayState,
  figureless: true,
  find: (passage) => inlineCountsOf(passage, FORMULA),
  findAcross: ({ report }) => announcementsOf(report).flatMap((each) => statementOf(report.text, each)),
};

/** More sections than this are named by their first and last. */
const MOST_NAMED = 6;

function statementOf(text: string, { announced, run, certain }: Announcement): readonly Statement[] {
  if (announced === undefined || run.broken) return [];
  const labels = run.members.map(({ label, heading }) => counted(label, { start: heading.start, end: heading.start + label.length }, 1)); // prettier-ignore
  const printed = counted(text.slice(announced.range.start, announced.range.end), announced.range, announced.value);
  const names = run.members.map(({ label }) => label.replace(/[、.．，,：:]$/, ''));
  const shown = names.length > MOST_NAMED ? `${names[0] ?? ''}至${names.at(-1) ?? ''}` : names.join('、');
  return [
    {
      relation: 'count',
      formula: FORMULA,
      operands: { items: labels },
      printed,
      told: `后文列出${names.length}项（${shown}），文中为“${printed.text}”`,
      tentative: !certain,
    },
  ];
}

/** A number with a measure word of points; the exact reading costs more. */
const NUMBER = /[二两三四五六七八九十2-90-6](?:个|项|条|点|大|类|种|件|步|方面)/;

function mayState({ text }: ParagraphFacts): boolean {
  return NUMBER.test(text);
}
