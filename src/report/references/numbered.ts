import type { Report, Section } from '../model';
import { countLeading } from '../../text/halving';
import { keptForFew } from '../../text/kept';

/** The sections of one series below one heading by their number; a number may come twice by mistake. */
export type Series = ReadonlyMap<number, readonly Section[]>;

/** The sections of an outline by what references name them by. */
export interface NumberedSections {
  /** The sections that `offset` stands in, from the outermost. */
  readonly around: (offset: number) => readonly Section[];
  readonly parent: (section: Section) => Section | undefined;
  /** Those of one kind of label directly below a heading, or of the first level. */
  readonly below: (section: Section | undefined, series: string) => Series;
  /** Those of one kind of label in the whole report. */
  readonly all: (series: string) => Series;
  /** The one section of a kind with a number somewhere below a heading. */
  readonly within: (section: Section, series: string, number: number) => Section | undefined;
  /** The one section with a number directly below a heading, whatever its label. */
  readonly child: (section: Section, number: number) => Section | undefined;
  /** The last section with a number that begins before `offset`. */
  readonly before: (offset: number) => Section | undefined;
}

const EMPTY: Series = new Map();
/** 第三部分 and 第三章 are of one kind and counted apart. */
const CHAPTERS = ['部分', '章', '编', '篇'];

/** What counts together: the kind, or for a division its word. */
export function seriesName({ kind, label }: Section): string {
  if (kind === '第一节') return '节';
  if (kind === '第一条') return '条';
  return kind === '第一章' ? (CHAPTERS.find((word) => label.includes(word)) ?? kind) : kind;
}

/** How many of the sections, which are in the order of the text, begin before `offset`. */
function countBefore(sections: readonly Section[], offset: number): number {
  return countLeading(sections.length, (index) => sections[index]!.range.start < offset);
}

/** The sections of a report by what names them, kept with it. */
export const numberedSections: (report: Report) => NumberedSections = keptForFew(takeApart);

function takeApart({ sections }: Report): NumberedSections {
  const parents = new Map<Section, Section | undefined>();
  const below = new Map<Section | undefined, Map<string, Map<number, Section[]>>>();
  const all = new Map<string, Map<number, Section[]>>();
  const numbered: Section[] = [];
  const walk = (list: readonly Section[], parent: Section | undefined): void => {
    const own = new Map<string, Map<number, Section[]>>();
    below.set(parent, own);
    for (const section of list) {
      parents.set(section, parent);
      if (section.number !== undefined) {
        numbered.push(section);
        for (const place of [own, all]) put(place, section, section.number);
      }
      walk(section.children, section);
    }
  };
  walk(sections, undefined);
  return {
    around: (offset) => {
      const found: Section[] = [];
      for (let list = sections; ;) {
        const section = list[countBefore(list, offset + 1) - 1];
        if (section === undefined || offset >= section.range.end) return found;
        found.push(section);
        list = section.children;
      }
    },
    parent: (section) => parents.get(section),
    below: (section, series) => below.get(section)?.get(series) ?? EMPTY,
    all: (series) => all.get(series) ?? EMPTY,
    within: ({ range }, series, number) => {
      const named = all.get(series)?.get(number) ?? [];
      const first = countBefore(named, range.start);
      return only(named.slice(first, first + 2).filter((one) => one.range.end <= range.end));
    },
    child: (section, number) =>
      only([...(below.get(section)?.values() ?? [])].flatMap((series) => series.get(number) ?? [])),
    before: (offset) => numbered[countBefore(numbered, offset) - 1],
  };
}

function only(sections: readonly Section[]): Section | undefined {
  return sections.length === 1 ? sections[0] : undefined;
}

function put(place: Map<string, Map<number, Section[]>>, section: Section, number: number): void {
  const name = seriesName(section);
  const series = place.get(name) ?? new Map<number, Section[]>();
  place.set(name, series);
  const members = series.get(number);
  if (members) members.push(section);
  else series.set(number, [section]);
}
