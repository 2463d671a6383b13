import { keptForFew } from '../../text/kept';
import type { Report } from '../model';
import { attachmentsOf } from './attachments';
import { mentionsOf, placed, type Mention } from './mentions';
import { numberedSections, type NumberedSections } from './numbered';
import type { Reference, ReferenceStep } from './reference';
import { resolveFirst, resolveInner, resolveNext, type Named } from './resolve';
import type { Step } from './steps';

const NONE: readonly Reference[] = [];

/**
 * The references of a report to its own sections, in the order of the text: what names one section, and what names
 * nothing in a series that the report has. Words of which no one can tell what they name are left out.
 */
export const referencesOf: (report: Report) => readonly Reference[] = keptForFew(read);

function read(report: Report): readonly Reference[] {
  const { text, paragraphs } = report;
  const mentions: Placed[] = [];
  for (const { range, facts } of paragraphs) {
    for (const { steps, ...mention } of mentionsOf(facts)) {
      mentions.push({ ...mention, steps: steps.map((step) => placed(step, range.start)) });
    }
  }
  const attachments = attachmentsOf(report);
  if (mentions.length === 0) return attachments.listed.length === 0 ? NONE : attachments.listed;
  const sections = numberedSections(report);
  const found: Reference[] = [...attachments.listed];
  let last: Named | undefined;
  for (const mention of mentions) {
    const first = mention.steps[0]!;
    if (first.form === 'attachment') {
      const reference = attachments.named(first);
      if (reference) found.push(reference);
      continue;
    }
    const { reference, named } = resolve(mention, sections, last);
    last = named;
    if (reference) found.push({ ...reference, text: text.slice(reference.range.start, reference.range.end) });
  }
  return found.sort((one, other) => one.range.start - other.range.start);
}

/** A mention whose offsets are the report's. */
type Placed = Pick<Mention, 'goesOn' | 'direction'> & { readonly steps: readonly Step[] };

/** What the steps name one below the other; the last named series also where there is no reference. */
function resolve(
  { goesOn, direction, steps }: Placed,
  sections: NumberedSections,
  before: Named | undefined,
): { readonly reference?: Omit<Reference, 'text'>; readonly named?: Named } {
  const at = steps[0]!.range.start;
  const found: ReferenceStep[] = [];
  let named: Named | undefined;
  for (const step of steps) {
    const outer = named?.section;
    named = outer ? resolveInner(sections, step, outer) : first(step);
    if (named === undefined) return {};
    const target = named.section;
    const { form, range, numeral } = step;
    found.push({ form, range, numeral, ...(target && { target }) });
    if (target === undefined) break;
  }
  const target = named?.section;
  const range = { start: at, end: found.at(-1)!.range.end };
  if (target === undefined) {
    const last = named?.last;
    return { reference: { range, steps: found, ...(last && { last }) }, ...(named && { named }) };
  }
  if (target.range.start === at) return {};
  const stands = target.range.start < at ? 'before' : 'behind';
  // 上述（三） with a （三） further down only: another is meant; 上述第三部分 is clear, though the part was moved.
  if (direction !== undefined && direction !== stands && steps[0]!.form === 'bracket') return {};
  return { reference: { range, steps: found, target, place: target.heading }, ...(named && { named }) };

  function first(step: Step): Named | undefined {
    return (goesOn && before && resolveNext(sections, step, before)) || resolveFirst(sections, step, at);
  }
}
