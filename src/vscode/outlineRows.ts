import type { Report, Section } from '../report/model';
import type { TextRange } from '../text/range';
import type { Entry } from './lastingTree';
import { charactersIn, countIn, placeholdersIn } from './measure';
import { limitedRows } from './rows';

/** What is told of a section with all below it. */
export interface SectionCounts {
  readonly characters: number;
  readonly blanks: number;
  readonly problems: number;
  /** Its share of the characters that the report has too many (below 0: too few), in tens; 0 for all of it. */
  readonly over: number;
}

/** A row of the 大纲 view that stands for a section. */
export interface SectionEntry extends Entry {
  readonly section: Section;
  readonly counts: SectionCounts;
}

/** The words of the rows, which are the editor's to translate. */
export interface OutlineWords {
  heading(section: Section): string;
  description(counts: SectionCounts, section: Section): string;
  tooltip(heading: string, description: string, counts: SectionCounts): string;
  rest(count: number): string;
}

/**
 * The rows of a report's outline. `problems` are in the order of the text; `target` is how many characters the report is
 * meant to have. No vscode here: the benchmark calls it.
 */
export function outlineRows(
  report: Report,
  problems: readonly { readonly range: TextRange }[],
  target: number | undefined,
  words: OutlineWords,
): readonly Entry[] {
  // In hundredths: with the letter all rows would change at each keystroke.
  const excess = target === undefined || report.characters === 0 ? 0 : 1 - target / report.characters;
  const share = Math.round(100 * excess) / 100;

  function entryOf(section: Section): SectionEntry {
    const { kind, title, heading, range } = section;
    const characters = charactersIn(report, range);
    const counts = {
      characters,
      blanks: placeholdersIn(report, range),
      problems: countIn(problems, range),
      over: kind === 'title' ? 0 : 10 * Math.round((characters * share) / 10),
    };
    const label = words.heading(section);
    const description = words.description(counts, section);
    return {
      key: `${kind} ${title}`,
      sort: kind,
      context: kind === 'title' ? 'title' : 'section',
      label,
      description,
      tooltip: words.tooltip(label, description, counts),
      collapsed: false,
      target: heading,
      range,
      children: rowsOf(section.children),
      section,
      counts,
    };
  }

  const rowsOf = (sections: readonly Section[]): readonly Entry[] =>
    limitedRows(sections, entryOf, (count) => words.rest(count));
  return rowsOf(report.sections);
}

/** Whether the row stands for a section. */
export function isSectionEntry(entry: Entry): entry is SectionEntry {
  return 'counts' in entry;
}
