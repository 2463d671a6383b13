import type { Report, Section } from '../report/model';
import { beforeLabel, headingHashes, headingParagraph, linesOf, sharesLine, usualBreaks } from './extent';
import { finish } from './finish';
import { outlineOf, type Item } from './items';
import { formBelow } from './ladder';
import { extentOf, markBehind } from './points';
import type { Outcome } from './structure';

/** A new section behind `section` at its level, with a label and no words. */
export function insertSibling(report: Report, section: Section): Outcome {
  const outline = outlineOf(report);
  const item = outline.itemOf(section);
  if (item === undefined) return { refused: 'noSection' };
  const extent = extentOf(report, section);
  if (extent === undefined) return { refused: 'sharedLine' };
  const made: Item = { section: undefined, form: item.form, count: item.count, children: [] };
  const { list, index } = outline.placeOf(item);
  const isPoint = sharesLine(report, section);
  const before = isPoint
    ? markBetween(report, list, index)
    : usualBreaks(report, section) + beforeLabel(report, section);
  list.splice(index + 1, 0, made);
  const inserts = [{ at: extent.end, pieces: [before, { made }] }];
  return finish(report, outline, new Set([item.count]), { inserts }, made);
}

/** The mark between the points of a paragraph: that behind one which is not the last. */
function markBetween(report: Report, list: readonly Item[], index: number): string {
  const inner = list[index + 1]?.section?.runIn === true ? list[index] : list[index - 1];
  return (inner?.section && markBehind(report, inner.section)) || '；';
}

/** A new section below `section`, behind those that it has. */
export function insertChild(report: Report, section: Section): Outcome {
  const last = section.children.at(-1);
  if (last) return insertSibling(report, last);
  if (sharesLine(report, section)) return { refused: 'sharedLine' };
  const outline = outlineOf(report);
  const item = outline.itemOf(section);
  if (item === undefined) return { refused: 'noSection' };
  const form = formBelow(outline, item.form);
  if (form === undefined) return { refused: 'lowest' };
  const made: Item = { section: undefined, form, count: { first: 1 }, children: [] };
  item.children.push(made);
  const hashes = headingHashes(report, section);
  const { range } = headingParagraph(report, section);
  const indent = /^[ \t\u3000]*/.exec(report.text.slice(range.start, section.range.start))?.[0] ?? '';
  const marks = hashes > 0 && section.kind !== '#' ? `${'#'.repeat(Math.min(6, hashes + 1))} ` : '';
  const pieces = [usualBreaks(report, section) + indent + marks, { made }];
  const inserts = [{ at: linesOf(report, section).end, pieces }];
  return finish(report, outline, new Set([made.count]), { inserts }, made);
}
