import type { Section, SectionKind } from '../report/model';

/** Sections of one form under one heading that count on from 1. */
export interface Run {
  readonly kind: SectionKind;
  readonly members: readonly [Section, ...Section[]];
  /** A section of the same form goes on with another number than the next: a slip in the numbers, or another list. */
  readonly broken: boolean;
  /** The heading above, if there is one. */
  readonly parent: Section | undefined;
}

/** Every run of two sections and more, in the order of the text. */
export function runsOf(sections: readonly Section[]): readonly Run[] {
  const found: Run[] = [];
  collect(sections, undefined, found);
  return found;
}

function collect(sections: readonly Section[], parent: Section | undefined, found: Run[]): void {
  let members: Section[] = [];
  const finish = (next: Section | undefined): void => {
    const [first, ...rest] = members;
    members = [];
    if (first === undefined || rest.length === 0) return;
    const broken = next?.kind === first.kind && next.number !== 1;
    found.push({ kind: first.kind, members: [first, ...rest], broken, parent });
  };
  for (const section of sections) {
    const last = members.at(-1);
    if (last !== undefined && (section.kind !== last.kind || section.number !== members.length + 1)) finish(section);
    if (members.length > 0 || section.number === 1) members.push(section);
  }
  finish(undefined);
  for (const section of sections) if (section.children.length > 0) collect(section.children, section, found);
}
