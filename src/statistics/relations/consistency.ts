import { formula } from '../formula';
import { meets } from '../../report/interval';
import type { Section } from '../../report/model';
import { mentionsOf, type Mention } from '../mentions';
import type { Quantity } from '../passage';
import type { Reading } from '../reading';
import type { Relation, Statement } from '../relation';

/** What is printed elsewhere of the same thing. */
const FORMULA = formula('other');

/**
 * 前后一致: the same quantity, by its whole name, period and unit, with two values that no rounding reconciles. More than
 * two different values are a series of things that only bear one name.
 */
export const consistency: Relation = {
  id: 'consistency',
  title: '前后一致',
  rule: {
    title: '同一数据前后不一致',
    why: '同一个指标（名称、时期、单位都相同）在文中出现两次，数值按印出精度对不上。',
    source: '惯例',
    head: '前后不一致',
    severity: 'information',
    moment: 'check',
  },
  formulas: [FORMULA],
  findAcross: statementsOf,
};

function statementsOf(reading: Reading): readonly Statement[] {
  const { paragraphs, sections } = reading.report;
  const phases = plansFrom(sections);
  let phase = 0;
  let first = new Map<string, Place>();
  const repeated = new Map<Place, Place[]>();
  for (let paragraph = 0; paragraph < paragraphs.length; paragraph += 1) {
    const { range, facts } = paragraphs[paragraph]!;
    if (facts.figures.length === 0 || facts.outline.apart) continue;
    for (; (phases[phase] ?? Infinity) <= range.start; phase += 1) first = new Map<string, Place>();
    for (const mention of mentionsOf(facts)) {
      const known = first.get(mention.key);
      if (known === undefined) first.set(mention.key, { paragraph, mention });
      else repeated.set(known, [...(repeated.get(known) ?? [known]), { paragraph, mention }].slice(0, MOST_PLACES));
    }
  }
  return [...repeated.values()].flatMap((places) =>
    statement(places.flatMap(({ paragraph, mention }) => reading.quantities(paragraph)[mention.index] ?? [])),
  );
}

interface Place {
  readonly paragraph: number;
  readonly mention: Mention;
}

/** What bears one name so often is a series of things. */
const MOST_PLACES = 12;

const PLAN = /今年|明年|来年|下一?[步年阶]|今后|未来|打算|安排|计划|规划|目标|任务|草案|20\d\d年|“?十[三四五六]五”?/;

/** Where sections of the upper two levels begin that speak of another time: what is planned is not what was done. */
function plansFrom(sections: readonly Section[]): readonly number[] {
  const upper = sections.flatMap((section) => [section, ...section.children, ...section.children.flatMap(({ children }) => children)]); // prettier-ignore
  return upper.filter(({ kind, title }) => kind !== 'title' && PLAN.test(title)).map(({ range }) => range.start);
}

function statement(all: readonly Quantity[]): readonly Statement[] {
  const [first] = all;
  if (first?.figure === undefined) return [];
  const { interval } = first.figure;
  const others = all.filter((each) => each.figure && !meets(each.figure.interval, interval));
  const [other] = others;
  const printed = other ?? all[1];
  if (
    printed?.figure === undefined ||
    !isNear(first.figure.value, printed.figure.value) ||
    new Set(all.map((each) => each.figure?.value)).size > MOST_VALUES
  )
    return [];
  const told = `同一数据前面写“${first.text}”，此处写“${printed.text}”`;
  return [{ relation: 'consistency', formula: FORMULA, operands: { other: first }, printed, told }];
}

const MOST_VALUES = 2;

/** Two values of one thing differ by a slip or a later count; what is twice as much is something else. */
function isNear(one: number, other: number): boolean {
  return one * other > 0 && Math.max(one / other, other / one) <= FURTHEST;
}

const FURTHEST = 1.5;
