import type { Section } from '../report/model';

/** The lines that a section takes, heading included. */
export interface Fold {
  readonly first: number;
  readonly last: number;
  /** 1 for the sections of the first level; the title is none. */
  readonly level: number;
  /** Whether a section below it folds too. */
  readonly hasBelow: boolean;
}

/**
 * The sections that fold, in the order of the text: below the heading's line, to their last line. What stands on one
 * line cannot fold.
 */
export function foldsOf(sections: readonly Section[], lineOf: (offset: number) => number, level = 1): readonly Fold[] {
  return sections.flatMap(({ kind, heading, range, runIn, children }): readonly Fold[] => {
    const own = kind === 'title' ? level - 1 : level;
    const below = foldsOf(children, lineOf, own + 1);
    const first = lineOf(heading.start);
    const last = lineOf(range.end);
    // A run-in point shares its line with the section around it: only one of the two can fold there.
    if (last <= first || runIn) return below;
    return [{ first, last, level: own, hasBelow: below.length > 0 }, ...below];
  });
}

/** The sections to fold so that headings of the first `level` levels are to be seen, and no text below the last of them. */
export function foldsAtLevel(folds: readonly Fold[], level: number): readonly Fold[] {
  return folds.filter((fold) => fold.level > 0 && (fold.level === level || (fold.level < level && !fold.hasBelow)));
}

/** How many levels of headings fold. */
export function foldLevels(folds: readonly Fold[]): number {
  return folds.reduce((levels, fold) => Math.max(levels, fold.level), 0);
}
