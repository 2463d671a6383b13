import type { Report, Section } from '../report/model';
import { parse } from '../report/parse';
import type { TextEdit } from '../text/range';
import { printedSlice } from './assemble';
import type { Outcome } from './structure';

/** From which end several sections are changed: a change must leave the place of those that wait in the order of sections. */
export type Turn = 'fromFirst' | 'fromLast';

/**
 * Changes several sections one after the other, as one change. A section within another one goes along with it. Refused
 * as a whole where one of them is refused.
 */
export function inTurn(
  report: Report,
  sections: readonly Section[],
  turn: Turn,
  step: (report: Report, section: Section) => Outcome,
): Outcome {
  const [first, ...more] = outermost(sections);
  if (first === undefined) return { refused: 'noSection' };
  if (more.length === 0) return step(report, first);
  const order = inOrder(report.sections);
  const places = [first, ...more].map((section) => ({ at: order.indexOf(section), section }));
  let changed = report;
  let at = 0;
  for (const place of turn === 'fromFirst' ? places : places.reverse()) {
    const section = inOrder(changed.sections)[place.at];
    // What is read of the changed text may be another outline: a single lead sentence left over is no heading.
    if (section?.title !== place.section.title || section.kind === 'title') return { refused: 'noSection' };
    const outcome = step(changed, section);
    if ('refused' in outcome) return outcome;
    const text = printedSlice(changed.text, { start: 0, end: changed.text.length }, outcome.edits);
    changed = parse(text, { format: report.format, someone: report.someone, previous: changed });
    at = outcome.at;
  }
  const edit = changedLines(report.text, changed.text);
  return edit === undefined ? { refused: 'inOrder' } : { edits: [edit], at };
}

/** Each before those below it. */
function inOrder(sections: readonly Section[]): readonly Section[] {
  return sections.flatMap((section) => [section, ...inOrder(section.children)]);
}

/** Without those that stand within another one, in the order of the text. */
function outermost(sections: readonly Section[]): readonly Section[] {
  const sorted = [...sections].sort((a, b) => a.range.start - b.range.start || b.range.end - a.range.end);
  const result: Section[] = [];
  for (const section of sorted) {
    const last = result.at(-1);
    if (last === undefined || section.range.start >= last.range.end) result.push(section);
  }
  return result;
}

/** The one edit, of whole lines, that makes `before` into `after`; undefined where they are the same. */
function changedLines(before: string, after: string): TextEdit | undefined {
  if (before === after) return undefined;
  const most = Math.min(before.length, after.length);
  let head = 0;
  while (head < most && before[head] === after[head]) head++;
  const start = head === 0 ? 0 : before.lastIndexOf('\n', head - 1) + 1;
  let tail = 0;
  while (tail < most - start && before[before.length - 1 - tail] === after[after.length - 1 - tail]) tail++;
  // A line break that both share is left to the end, but no half of one.
  const shared = before.slice(before.length - tail);
  const line = shared.search(/\r?\n/);
  const keep = line < 0 ? 0 : shared.length - line;
  const cut = keep > 0 && before[before.length - keep - 1] === '\r' ? keep - 1 : keep;
  return { range: { start, end: before.length - cut }, text: after.slice(start, after.length - cut) };
}
