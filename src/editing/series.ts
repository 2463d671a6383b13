import type { Section, SectionKind } from '../report/model';
import { keptFor } from '../text/kept';
import { labelForm } from './labelForm';

/** Sections that count on from each other: 一、二、三、 of a report, 一是二是三是 of a section, in the order of the text. */
export interface Series {
  /** As in `LabelForm`. */
  readonly style: string;
  readonly members: readonly Section[];
  /** What the first is numbered; undefined where the form has no number (——, a lead sentence, #). */
  readonly first: number | undefined;
}

/** Counted through the whole document, whatever chapter they stand in. */
const COUNTED_THROUGH: ReadonlySet<SectionKind> = new Set(['第一条']);

/** Every series of an outline, by where its first member stands; kept with it. A title is no member of any. */
export const seriesOf: (sections: readonly Section[]) => readonly Series[] = keptFor(readSeries);

function readSeries(sections: readonly Section[]): readonly Series[] {
  const found: { readonly style: string; readonly members: Section[] }[] = [];
  const through = new Map<string, Section[]>();
  const walk = (list: readonly Section[]): void => {
    // Nearly all sections have none below them.
    if (list.length === 0) return;
    const open = new Map<string, Section[]>();
    for (let at = 0; at < list.length; at += 1) {
      const section = list[at]!;
      if (section.kind !== 'title') {
        const lists = COUNTED_THROUGH.has(section.kind) ? through : open;
        const { style } = labelForm(section);
        const members = lists.get(style);
        if (members && !beginsAnew(section, members, list, at)) members.push(section);
        else {
          const begun = [section];
          lists.set(style, begun);
          found.push({ style, members: begun });
        }
      }
      walk(section.children);
    }
  };
  walk(sections);
  return found.map(({ style, members }) => ({ style, members, first: firstOf(members) }));
}

/** 一、 behind 二、 begins a new series, unless what follows it counts on from the old one: there it stands for 三、 */
function beginsAnew(section: Section, members: readonly Section[], list: readonly Section[], at: number): boolean {
  const last = members[members.length - 1]!.number ?? 0;
  if (section.number !== 1 || last < 2) return false;
  const { style } = labelForm(section);
  let next = at + 1;
  while (next < list.length && labelForm(list[next]!).style !== style) next += 1;
  return list[next]?.number !== last + 2;
}

/** The lowest number, so that a series that was put into disorder begins where it did. */
function firstOf(members: readonly Section[]): number | undefined {
  let lowest: number | undefined;
  for (const { number } of members) {
    if (number !== undefined && (lowest === undefined || number < lowest)) lowest = number;
  }
  return lowest;
}
