import type { Section } from '../report/model';

/** Says which section an offset stands in, the innermost one; the title of the report is none. */
export function innermostSections(sections: readonly Section[]): (offset: number) => Section | undefined {
  const within = (list: readonly Section[], offset: number): Section | undefined => {
    const next = firstBehind(list, offset);
    const section = list[next - 1];
    if (!section || offset >= section.range.end) return undefined;
    return within(section.children, offset) ?? (section.kind === 'title' ? undefined : section);
  };
  return (offset) => within(sections, offset);
}

/** How many of the sections, which are in the order of the text, begin at or before `offset`. */
function firstBehind(sections: readonly Section[], offset: number): number {
  let low = 0;
  let high = sections.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sections[middle]!.range.start <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
