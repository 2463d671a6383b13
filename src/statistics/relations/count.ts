import type { ParagraphFacts } from '../../report/model';
import { announcementsOf, type Announcement } from '../announcements';
import { inlineCountsOf } from '../inlineCounts';
import { formula } from '../formula';
import { counted, shiftedStatement } from '../items';
import type { Reading } from '../reading';
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
  findAcross: (reading) => [
    ...announcementsOf(reading.report).flatMap((each) => statementOf(reading.report.text, each)),
    ...inlineStatements(reading),
  ],
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
      ...(certain ? {} : { tentative: true }),
    },
  ];
}

/** The lists of each paragraph, read once as long as its facts are kept. */
const kept = new WeakMap<ParagraphFacts, readonly Statement[]>();

function inlineStatements({ report }: Reading): readonly Statement[] {
  const found: Statement[] = [];
  for (const { range, facts } of report.paragraphs) {
    let own = kept.get(facts);
    if (own === undefined) kept.set(facts, (own = inlineCountsOf(facts, FORMULA)));
    for (const statement of own) found.push(shiftedStatement(statement, range.start));
  }
  return found;
}
