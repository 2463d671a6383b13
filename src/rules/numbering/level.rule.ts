import { labelForm } from '../../editing/labelForm';
import { opensWholeParagraph } from '../../editing/wholeParagraphs';
import type { Report, Section } from '../../report/model';
import type { Finding } from '../finding';
import { labelOf, labelRange, numberingFinding, placeOf, relabelling } from './findings';
import type { ReportRule } from '../rule';

const ID = 'numbering/level';
const SEVERITY = 'information';

/** The levels of GB/T 9704—2012, 7.3.3, by the styles of labels. */
const LEVELS = ['一、', '（一）', '1.', '（1）'];

/** Sections of one level that stand directly below a section of another. */
interface Step {
  readonly parent: Section;
  readonly children: readonly [Section, ...Section[]];
  readonly upper: number;
  readonly lower: number;
}

export const numberingLevel: ReportRule = {
  id: ID,
  title: '层次序数跳级',
  why: '层次序数依次用“一、”“（一）”“1.”“（1）”；全文有的地方跳过一级，读者会把不同的层次当成一样的。',
  advice: '核对层次，按“一、”“（一）”“1.”“（1）”的次序改。',
  source: 'GB/T 9704—2012 7.3.3；GB/T 15834—2011 B.3.8',
  severity: SEVERITY,
  moment: 'check',
  check: (report) => {
    const steps = stepsOf(report.sections);
    return [...LEVELS.keys()].flatMap((upper) => {
      const below = steps.filter((step) => step.upper === upper);
      return [...skipped(report, steps, below), ...reversed(below)];
    });
  },
};

/** One finding for all places of a kind, where most sections of the upper level do have the level between. */
function skipped(report: Report, steps: readonly Step[], below: readonly Step[]): readonly Finding[] {
  const upper = below[0]?.upper ?? LEVELS.length;
  const between = below.filter(({ lower }) => lower === upper + 1);
  const skipping = below.filter(({ lower, children: [one] }) => {
    return lower === upper + 2 && one.number === 1 && opensWholeParagraph(report, one);
  });
  const isUsed = steps.some((step) => step.upper === upper + 1 && step.lower === upper + 2);
  const [first, ...others] = skipping;
  const model = between[0]?.children[0];
  if (first === undefined || model === undefined || !isUsed || skipping.length >= between.length) return [];
  const [child] = first.children;
  const label = (section: Section): string => labelOf(model, section.number ?? 1, section.number ?? 1);
  const places = others.length > 0 ? `，共${skipping.length}处` : '';
  const sections = skipping.flatMap(({ children }) => children);
  // What stands below would be one level too low.
  const isLast = sections.every((section) => stepsOf([section]).length === 0);
  const edits = isLast ? relabelling(report, new Map(sections.map((section) => [section, label(section)]))) : [];
  const message = `“${first.parent.label}”下面直接是“${child.label}”，而别处的“${between[0]!.parent.label}”下面是“${model.label}”，跳过了一级。请核对是否应为“${label(child)}”${places}。`; // prettier-ignore
  return [
    numberingFinding({ rule: ID, severity: SEVERITY }, child, message, {
      related: [
        { range: labelRange(model), message: `别处：${placeOf(model)}` },
        ...others.map(({ children: [one] }) => ({ range: labelRange(one), message: `也跳级：${placeOf(one)}` })),
      ],
      fixes: isLast ? [{ title: `改为“${label(child)}”${places}`, safe: false, edits }] : [],
    }),
  ];
}

/** （一） below 1.: the order of the levels the other way round. */
function reversed(below: readonly Step[]): readonly Finding[] {
  const first = below.find(({ upper, lower }) => lower < upper);
  if (first === undefined) return [];
  const { parent, children } = first;
  const message = `“${children[0].label}”排在“${parent.label}”下面，与通常的层次相反。层次序数依次是“一、”“（一）”“1.”“（1）”，请核对。`;
  return [
    numberingFinding({ rule: ID, severity: SEVERITY }, children[0], message, {
      related: [{ range: labelRange(parent), message: `上一级：${placeOf(parent)}` }],
    }),
  ];
}

function stepsOf(sections: readonly Section[]): readonly Step[] {
  const steps: Step[] = [];
  const walk = (parent: Section): void => {
    const { children } = parent;
    if (children.length === 0) return;
    const upper = levelOf(parent);
    const levels = upper < 0 ? [] : children.map((one) => (one.runIn ? -1 : levelOf(one)));
    for (let lower = 0; lower < LEVELS.length; lower += 1) {
      if (lower === upper || !levels.includes(lower)) continue;
      const [first, ...others] = children.filter((_, at) => levels[at] === lower);
      if (first) steps.push({ parent, children: [first, ...others], upper, lower });
    }
    children.forEach(walk);
  };
  sections.forEach(walk);
  return steps;
}

function levelOf(section: Section): number {
  return LEVELS.indexOf(labelForm(section).style);
}
