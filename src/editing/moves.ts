import type { Report, Section } from '../report/model';
import type { TextRange } from '../text/range';
import { breaksBefore, headingHashes, sharesLine, usualBreaks } from './extent';
import { finish } from './finish';
import { hashEdits } from './hashes';
import { outlineOf, type Count, type Item, type Outline } from './items';
import { reform } from './ladder';
import { areAlike, extentOf } from './points';
import type { Outcome } from './structure';

/** Changes places with the section before (`by` -1) or behind (`by` 1) under the same heading. */
export function moveBy(report: Report, section: Section, by: -1 | 1): Outcome {
  const outline = outlineOf(report);
  const item = outline.itemOf(section);
  if (item === undefined) return { refused: 'noSection' };
  const { list, index } = outline.placeOf(item);
  const other = list[index + by];
  // Past the end of its series it would stand in the middle of another.
  if (other?.section === undefined || other.count !== item.count) return { refused: by < 0 ? 'first' : 'last' };
  const [own, its] = [extentOf(report, section), extentOf(report, other.section)];
  if (own === undefined || its === undefined || !areAlike(report, section, other.section))
    return { refused: 'sharedLine' };
  list[index] = other;
  list[index + by] = item;
  const inserts = [
    { at: own.start, pieces: [its] },
    { at: its.start, pieces: [own] },
  ];
  return finish(report, outline, new Set([item.count]), { cuts: [own, its], inserts }, section);
}

/** Puts sections behind `target` and at its level. */
export function moveBehind(report: Report, sections: readonly Section[], target: Section): Outcome {
  const outline = outlineOf(report);
  const goal = outline.itemOf(target);
  const items = outermost(outline, sections);
  if (goal === undefined || items.length === 0) return { refused: 'noSection' };
  if (items.some((item) => item === goal || isBelow(goal, item))) return { refused: 'insideItself' };
  const moved = items.flatMap(({ section }) => (section ? [section] : []));
  if (moved.some((section) => (section.kind === '附件') !== (target.kind === '附件') || (section.kind === '#') !== (target.kind === '#'))) return { refused: 'noLabel' }; // prettier-ignore
  const isPoint = sharesLine(report, target);
  if (isPoint) return reorderPoints(report, outline, items, goal, target);
  const extents = moved.map((section) => (sharesLine(report, section) ? undefined : extentOf(report, section)));
  const end = extentOf(report, target)?.end;
  if (end === undefined || extents.includes(undefined)) return { refused: 'sharedLine' };
  const slices = extents.filter((extent) => extent !== undefined);
  const touched = new Set<Count>();
  if (!rehang(outline, items, goal, touched)) return { refused: 'lowest' };
  const breaks = usualBreaks(report, target);
  const level = headingHashes(report, target);
  const replacements = moved.flatMap((section) => {
    const hashes = headingHashes(report, section);
    return level > 0 && hashes > 0 ? hashEdits(report, section, level - hashes) : [];
  });
  const cuts = slices.map((slice) => withBreaks(report, slice));
  const inserts = [{ at: end, pieces: slices.flatMap((slice) => [breaks, slice]) }];
  return finish(report, outline, touched, { cuts, inserts, replacements }, moved[0]!);
}

/** The points of one paragraph in another order; the marks between them stay where they are. */
function reorderPoints(report: Report, outline: Outline, items: readonly Item[], goal: Item, target: Section): Outcome {
  const { list } = outline.placeOf(goal);
  const before = list.flatMap(({ section }) => (section ? [section] : []));
  if (
    items.some((item) => !list.includes(item) || item.section === undefined || !areAlike(report, item.section, target))
  )
    return { refused: 'sharedLine' };
  const touched = new Set<Count>();
  rehang(outline, items, goal, touched);
  const after = list.flatMap(({ section }) => (section ? [section] : []));
  const changed = before.flatMap((section, at) => (section === after[at] ? [] : [at]));
  const extents = new Map(changed.map((at) => [before[at]!, extentOf(report, before[at]!)] as const));
  const alike = changed.every((at) => areAlike(report, before[at]!, target));
  if (!alike || [...extents.values()].includes(undefined)) return { refused: 'sharedLine' };
  if (changed.length === 0) return { refused: 'already' };
  const inserts = changed.map((at) => ({ at: extents.get(before[at]!)!.start, pieces: [extents.get(after[at]!)!] }));
  const cuts = [...extents.values()].filter((extent) => extent !== undefined);
  return finish(report, outline, touched, { cuts, inserts }, items[0]!.section!);
}

/** Takes items out of their lists and hangs them behind `goal`, in its form and count. */
function rehang(outline: Outline, items: readonly Item[], goal: Item, touched: Set<Count>): boolean {
  for (const item of items) {
    const { list, index } = outline.placeOf(item);
    list.splice(index, 1);
  }
  const { list, index } = outline.placeOf(goal);
  list.splice(index + 1, 0, ...items);
  return items.every((item) => reform(outline, item, goal.form, goal.count, touched));
}

/** The items of some sections without those that stand below another of them, in the order of the text. */
function outermost(outline: Outline, sections: readonly Section[]): readonly Item[] {
  const items = sections.flatMap((section) => outline.itemOf(section) ?? []);
  return [...new Set(items)]
    .filter((item) => !items.some((other) => other !== item && isBelow(item, other)))
    .sort((a, b) => (a.section?.range.start ?? 0) - (b.section?.range.start ?? 0));
}

function isBelow(item: Item, above: Item): boolean {
  return above.children.some((child) => child === item || isBelow(item, child));
}

/** Lines with the breaks before them, so that none are left over; the first lines of a text take those behind. */
export function withBreaks(report: Report, lines: TextRange): TextRange {
  const { start } = breaksBefore(report, lines.start);
  if (start < lines.start && report.text.slice(0, start).trim() !== '') return { start, end: lines.end };
  const next = report.paragraphs.find(({ range }) => range.start >= lines.end);
  return { start: lines.start, end: next?.range.start ?? lines.end };
}
