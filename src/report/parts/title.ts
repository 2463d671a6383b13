import type { TextRange } from '../../text/range';
import * as words from './words';

const MOST_TITLE_LINES = 4;
const LONGEST_TITLE_LINE = 60;

/** What a line above the text is. */
export type Role = 'title' | 'other' | 'name' | 'date' | 'subtitle';

/** A line above the text, without what stands before its words. */
export interface HeadLine {
  readonly index: number;
  readonly words: string;
  readonly range: TextRange;
  readonly role: Role;
  /** A Markdown heading of the first level. */
  readonly level: number;
}

/** The line that is the title, or part of it: one with 关于, or that ends as documents' names do, or the first. */
export function titleCore(lines: readonly HeadLine[]): number {
  const fits = (line: HeadLine): boolean => line.role === 'title' && line.words.length <= LONGEST_TITLE_LINE;
  // What stands above the number of an issue is the masthead, if a title follows.
  const issue = lines.findIndex((line) => words.isIssue(line.words));
  const masthead = lines.slice(issue + 1).some(fits) ? issue : -1;
  const able = (line: HeadLine): boolean => fits(line) && lines.indexOf(line) > masthead;
  const about = lines.findIndex((line) => able(line) && ABOUT.test(line.words));
  if (about >= 0) return about;
  const genre = lines.findIndex((line) => able(line) && line.level <= 1 && words.endsAsTitle(line.words));
  const core = genre >= 0 ? genre : lines.findIndex((line) => able(line) && line.level <= 1);
  const again = lines.findIndex((line, at) => at > core && able(line) && repeats(lines, core, at));
  return core >= 0 && again >= 0 ? again : core;
}

const ABOUT = /^《?关于/;
const bare = (line: string): string => line.replace(/\s/g, '');

/** Whether the lines from `at` print the title at `core` once more, as a web page does. */
function repeats(lines: readonly HeadLine[], core: number, at: number): boolean {
  const title = bare(lines[core]!.words);
  const here = bare(lines[at]!.words);
  return (
    here.length >= 6 && title.startsWith(here) && (title === here || title === here + bare(lines[at + 1]?.words ?? ''))
  );
}

/** First and last line of the title around its core: lines that touch it and are nothing else. */
export function titleLines(lines: readonly HeadLine[], core: number): readonly [number, number] {
  let first = core;
  let last = core;
  const isAbout = ABOUT.test(lines[core]!.words);
  const joins = (at: number, to: number): boolean =>
    lines[at] !== undefined &&
    Math.abs(lines[at].index - lines[to]!.index) === 1 &&
    lines[at].level === 0 &&
    lines[core]!.level === 0 &&
    last - first < MOST_TITLE_LINES - 1;
  const isComplete = (at: number): boolean => {
    const line = lines[at]!.words;
    if (lines[at + 1] && words.goesOn(lines[at + 1]!.words)) return false;
    return isAbout ? words.endsAboutTitle(line) : words.endsAsTitle(line);
  };
  while (!isComplete(last) && joins(last + 1, last) && lines[last + 1]!.role === 'title') last += 1;
  const repeated = lines.some((_, at) => at < core && repeats(lines, at, core));
  if (repeated) return [first, last];
  // Above 关于… stands at most the body that writes; above any other title the line it is broken in.
  if (isAbout) return joins(first - 1, first) && isIssuer(lines[first - 1]!) ? [first - 1, last] : [first, last];
  while (joins(first - 1, first) && lines[first - 1]!.role === 'title') first -= 1;
  return [first, last];
}

function isIssuer({ role, words: line }: HeadLine): boolean {
  return role === 'name' || (role === 'title' && /(?:会议|委员会|政府|党组|党委)$/.test(line));
}
