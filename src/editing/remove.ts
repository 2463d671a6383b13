import type { Report, Section } from '../report/model';
import type { TextRange } from '../text/range';
import { sharesLine } from './extent';
import { finish } from './finish';
import { outlineOf, type Item } from './items';
import { withBreaks } from './moves';
import { areAlike, extentOf } from './points';
import type { Outcome } from './structure';

/** Takes a section away with all below it, and closes the gap in the labels. */
export function remove(report: Report, section: Section): Outcome {
  const outline = outlineOf(report);
  const item = outline.itemOf(section);
  if (item === undefined) return { refused: 'noSection' };
  const extent = extentOf(report, section);
  if (extent === undefined) return { refused: 'sharedLine' };
  const { list, index } = outline.placeOf(item);
  const cut = sharesLine(report, section) ? pointCut(report, section, extent, list, index) : withBreaks(report, extent);
  list.splice(index, 1);
  return finish(report, outline, new Set([item.count]), { cuts: [cut] }, cut.start);
}

/** With the mark behind it; the last point leaves its own to the one before, which becomes the last. */
function pointCut(
  report: Report,
  section: Section,
  extent: TextRange,
  list: readonly Item[],
  index: number,
): TextRange {
  const [before, next] = [list[index - 1]?.section, list[index + 1]?.section];
  if (next && areAlike(report, section, next)) return { start: extent.start, end: next.range.start };
  const left = before && areAlike(report, section, before) ? extentOf(report, before) : undefined;
  return left ? { start: left.end, end: extent.end } : { start: extent.start, end: section.range.end };
}
