import type { Marker, Paragraph, SectionKind } from '../report/model';
import { memberOf, nextMembers, type Words } from './nextMember';

const SEMICOLONS = '；;';
const STOPS = '。';
/** Forms whose first member may open the paragraph in which the others follow. */
const SPOKEN: ReadonlySet<SectionKind> = new Set(['一是', '第一']);
const LONGEST_BLANKS = 8;

/**
 * How the next point inside a paragraph begins, where the caret stands at its end behind a semicolon, or behind the mark
 * that stands between the points before it. Several series may be open: the innermost comes first.
 */
export function nextInLine({ facts }: Paragraph, at: number): readonly Words[] {
  const { text, outline } = facts;
  const mark = text.charAt(at - 1);
  if (at < 1 || !(SEMICOLONS + STOPS).includes(mark) || text.slice(at).trim() !== '') return [];
  const { marker, inline } = outline;
  const series = openSeries(marker ? [marker, ...inline] : inline);
  return series.reverse().flatMap((members) => {
    const last = members.at(-1)!;
    if (last.heading.end <= last.label.end || !(last.sure || last.number === 1 || members.length > 1)) return [];
    const opensAlone = last === marker;
    if (opensAlone && !(SPOKEN.has(last.kind) && last.number === 1)) return [];
    const goesOn = SEMICOLONS.includes(mark) || (members.length > 1 && mark === markBefore(text, last));
    return goesOn ? nextMembers(text, members.map((one) => memberOf(text, one))) : []; // prettier-ignore
  });
}

/** The series that are open behind the last label, the innermost last: a label ends those that stand below its own. */
function openSeries(markers: readonly Marker[]): Marker[][] {
  const open: Marker[][] = [];
  for (const one of markers) {
    const depth = open.findIndex(([first]) => first!.style === one.style);
    const members = depth < 0 || one.number === 1 ? [] : open[depth]!;
    members.push(one);
    if (depth >= 0) open.length = depth;
    open.push(members);
  }
  return open;
}

function markBefore(text: string, { label }: Marker): string {
  return text
    .slice(Math.max(0, label.start - LONGEST_BLANKS), label.start)
    .trimEnd()
    .slice(-1);
}
