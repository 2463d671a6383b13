import type { Report, Section } from '../report/model';
import { numberedSections } from '../report/references/numbered';
import type { Reference, ReferenceStep } from '../report/references/reference';
import { referencesOf } from '../report/references/references';
import type { TextEdit } from '../text/range';
import { labelled, namesItself, namingWords, numeralLike } from './namingWords';

/** The outline before and after a change. */
interface Change {
  readonly report: Report;
  readonly labels: ReadonlyMap<Section, string>;
  /** The sections above one, the nearest first, without the title. */
  readonly above: (section: Section | undefined, when: 'before' | 'after') => readonly Section[];
}

/**
 * How the words of references change when labels change: 第三部分 becomes 第四部分, 附件1 becomes 附件2; （二） becomes
 * 第三部分（一） where its section now stands in another part. `labels` holds the new label of each section whose label
 * changes, `parents` the new parent of each that gets another (undefined: the first level). Edits are apart and in the
 * order of the text; a reference in what is removed is in them too.
 */
export function referenceEdits(
  report: Report,
  labels: ReadonlyMap<Section, string>,
  parents: ReadonlyMap<Section, Section | undefined> = new Map(),
): readonly TextEdit[] {
  if (labels.size === 0 && parents.size === 0) return [];
  const references = referencesOf(report).filter(({ target, listed }) => target !== undefined && listed !== true);
  if (references.length === 0) return [];
  const { parent } = numberedSections(report);
  const above: Change['above'] = (section, when) => {
    const found: Section[] = [];
    for (let next = section; next !== undefined && next.kind !== 'title';) {
      found.push(next);
      next = when === 'after' && parents.has(next) ? parents.get(next) : parent(next);
      // A section that a faulty change puts below itself.
      if (next !== undefined && found.includes(next)) break;
    }
    return found.slice(1);
  };
  const change: Change = { report, labels, above };
  return references.flatMap((reference) => editsOf(reference, change));
}

function editsOf(reference: Reference, change: Change): readonly TextEdit[] {
  const { steps } = reference;
  if (steps.every((step) => keepsForm(step, change)) && leadsThere(reference, change)) {
    return steps.flatMap((step) => numeralEdit(step, change));
  }
  const text = words(reference, change);
  return text === undefined || text === reference.text ? [] : [{ range: reference.range, text }];
}

function labelAfter(section: Section, { labels }: Change): ReturnType<typeof labelled> {
  return labelled(labels.get(section) ?? section.label);
}

/** Whether only the number of what a step names changes. 第二点 is a point in any form. */
function keepsForm({ form, target }: ReferenceStep, change: Change): boolean {
  if (target === undefined || !change.labels.has(target)) return true;
  const after = labelAfter(target, change);
  if (after === undefined) return false;
  return form === 'point' || (after.kind === target.kind && after.style === labelled(target.label)?.style);
}

function numeralEdit({ target, numeral }: ReferenceStep, change: Change): readonly TextEdit[] {
  const number = target && change.labels.has(target) ? labelAfter(target, change)?.number : undefined;
  if (number === undefined || number === target?.number || numeral.start === numeral.end) return [];
  const written = change.report.text.slice(numeral.start, numeral.end);
  return [{ range: numeral, text: numeralLike(written, number) }];
}

/** Whether the words lead from where they stand to what they name after the change, as they did before. */
function leadsThere({ steps, range }: Reference, change: Change): boolean {
  const { above, report } = change;
  for (const [at, { target }] of steps.entries()) {
    const outer = steps[at - 1]?.target;
    if (target && outer && !above(target, 'after').includes(outer)) return false;
  }
  const [{ target, form } = {}] = steps;
  if (target === undefined || (form !== 'bracket' && form !== 'arabic')) return true;
  const here = numberedSections(report).around(range.start).at(-1);
  const seen = (when: 'before' | 'after'): boolean => {
    const [scope] = above(target, when);
    return scope === undefined || scope === here || above(here, when).includes(scope);
  };
  return seen('after') || (!seen('before') && above(target, 'before')[0] === above(target, 'after')[0]);
}

/** The whole way to what a reference names, from the nearest heading that it shares with the words. */
function words({ steps, range, target }: Reference, change: Change): string | undefined {
  const { report, above } = change;
  const after = target && labelAfter(target, change);
  if (after === undefined || sharesWord(steps[0], report)) return undefined;
  const here = numberedSections(report).around(range.start).at(-1);
  const around = here === undefined ? [] : [here, ...above(here, 'after')];
  const way: Section[] = [];
  // A point needs its heading to be understood; a bracket only where the words stand below another.
  const isPoint =
    !namesItself(after.kind) && after.kind !== '（一）' && after.kind !== '（1）' && after.kind !== '第一节';
  if (!namesItself(after.kind)) {
    for (const one of above(target, 'after')) {
      if (around.includes(one) && !(isPoint && way.length === 0)) break;
      way.unshift(one);
      if (namesItself(one.kind)) break;
    }
  }
  const named = [...way.map((one) => labelAfter(one, change)), after].filter((one) => one !== undefined);
  return named.map((one, at) => namingWords(one, named[at - 1]?.kind === '（一）')).join('');
}

/** 第一 and 二部分 of 第一、二部分 cannot be written otherwise one without the other. */
function sharesWord(step: ReferenceStep | undefined, { text }: Report): boolean {
  if (step?.form !== 'division') return false;
  return step.range.end === step.numeral.end || !text.startsWith('第', step.range.start);
}
