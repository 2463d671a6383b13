import { keptForFew } from '../../text/kept';
import type { Placeholder, Report } from '../model';
import { sectionWalk } from '../walks';
import { blankInLine, type BlankInLine, type BlankKey } from './linkedContext';
import { figureKey, periodOf, periods, quotedName, reportYear } from './linkedFigures';
import { ownPlaces, placeKey, postKey } from './linkedPlaces';
import { wordsKey } from './linkedWords';

/**
 * The blanks that stand for the same thing, in groups of two or more, each in the order of the text: the writer's own place
 * (`*市委`, 结合*实际), the holder of a post, a variable, a figure whose whole phrase recurs for the same time. Where the
 * words leave a doubt, blanks are not grouped. Made when first asked for, and kept.
 */
export const linkedPlaceholders: (report: Report) => readonly (readonly Placeholder[])[] = keptForFew(groupsOf);

function groupsOf(report: Report): readonly (readonly Placeholder[])[] {
  if (report.placeholders.length < 2) return [];
  const blanks = inLines(report);
  const keys = keysOf(report, blanks);
  const groups = new Map<string, number[]>();
  const doubtful = new Set<string>();
  const pathAt = sectionWalk(report);
  const paths = blanks.map(({ blank }) => pathAt(blank.range.start));
  keys.forEach((found, index) => {
    if (found === undefined) return;
    const group = groups.get(found.key) ?? [];
    const last = group.at(-1);
    if (found.once && last !== undefined && areParallel(blanks, paths, last, index)) doubtful.add(found.key);
    group.push(index);
    groups.set(found.key, group);
  });
  return [...groups]
    .filter(([key, group]) => group.length > 1 && !doubtful.has(key))
    .map(([, group]) => group.map((index) => blanks[index]!.blank));
}

/** In one paragraph, or in sections side by side, the same phrase is said of different things. */
function areParallel(
  blanks: readonly BlankInLine[],
  paths: readonly (readonly string[])[],
  one: number,
  other: number,
): boolean {
  if (blanks[one]!.paragraph === blanks[other]!.paragraph) return true;
  const [first, second] = [paths[one]!, paths[other]!];
  if (first.length < 2 || first.length !== second.length || first.at(-1) === second.at(-1)) return false;
  return first.every((label, level) => level === first.length - 1 || label === second[level]);
}

function inLines({ paragraphs, placeholders }: Report): readonly BlankInLine[] {
  let next = 0;
  return paragraphs.flatMap(({ facts }, paragraph) =>
    facts.placeholders.map(({ range }) => blankInLine(placeholders[next++]!, facts.text, range.start, paragraph)),
  );
}

function keysOf(report: Report, blanks: readonly BlankInLine[]): readonly (BlankKey | undefined)[] {
  const own = ownPlaces(report.text, blanks);
  const named = new Set(blanks.flatMap((place) => quotedName(place) ?? []));
  const periodAt = blankPeriods(report);
  const keys = blanks.map((place) => {
    const { kind } = place.blank;
    if (kind === 'figure') return wordsKey(place) ?? figureKey(place, periodAt(place), named);
    return wordsKey(place) ?? placeKey(place, own) ?? postKey(place);
  });
  return withoutLevel(keys);
}

/** 结合*实际 is of the one place whose level the text tells; of two levels it may be either. */
function withoutLevel(keys: readonly (BlankKey | undefined)[]): readonly (BlankKey | undefined)[] {
  const levels = new Map<string, Set<string>>();
  for (const { key } of keys.filter((each) => each !== undefined)) {
    const [what, level, mask] = key.split(' ');
    if (what === 'place' && mask !== undefined) levels.set(mask, (levels.get(mask) ?? new Set()).add(level!));
  }
  return keys.map((found) => {
    const [what, mask, more] = found?.key.split(' ') ?? [];
    const all = what === 'place' && more === undefined ? levels.get(mask!) : undefined;
    return all?.size === 1 ? { key: `place ${[...all].join('')} ${mask!}` } : found;
  });
}

/** Says of blanks in the order of the text which time they are of: as named before in the paragraph, else above it. */
function blankPeriods(report: Report): (place: BlankInLine) => string {
  const year = reportYear(report.text);
  const pathAt = sectionWalk(report);
  // Read once, however many paragraphs stand below one heading.
  const named = new Map<string, string | undefined>();
  const periodIn = (heading: string): string | undefined => {
    if (!named.has(heading)) named.set(heading, periodOf(heading, year));
    return named.get(heading);
  };
  let line: { readonly paragraph: number; readonly at: (offset: number) => string } | undefined;
  return ({ paragraph, line: text, start, blank }) => {
    if (line?.paragraph !== paragraph) {
      const headings = [...pathAt(blank.range.start)].reverse();
      const above = headings.map(periodIn).find((found) => found !== undefined);
      line = { paragraph, at: periods(text, above ?? '今年', year) };
    }
    return line.at(start);
  };
}
