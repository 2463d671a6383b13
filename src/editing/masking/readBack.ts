import { isEmpty } from '../../report/facts';
import type { Placeholder, Report } from '../../report/model';
import { scanPlaceholders } from '../../report/placeholders/placeholders';
import type { Candidate } from './proposal';

/** What a mask is made of: a run of marks, that of a figure with its decimals, or words in brackets. */
const PIECE = /[*×]+|【[^】]*】/g;
const FIGURE_PIECE = /[*×]+(?:\.[*×]+)?|【[^】]*】/g;
/** Each look changes the masks that were read wrongly; what others stand beside changes with them. */
const LOOKS = 8;

/** Whether the words in `candidate`'s place, which begin at `start`, are read as blanks of its kind and nothing else. */
function reads(mask: string, start: number, candidate: Candidate, blanks: ReadonlyMap<number, Placeholder>): boolean {
  for (const { 0: piece, index } of mask.matchAll(candidate.kind === 'figure' ? FIGURE_PIECE : PIECE)) {
    const blank = blanks.get(start + index);
    if (blank?.kind !== candidate.kind || blank.text !== piece) return false;
    if (candidate.unit !== undefined && blank.unit?.endsWith(candidate.unit) !== true) return false;
  }
  return true;
}

/** One line with its candidates, each with the mask it has at present. */
interface Line {
  readonly text: string;
  readonly offset: number;
  readonly candidates: readonly Candidate[];
}

/** The line with the masks in place, and where each begins. */
function masked({ text, offset, candidates }: Line, levels: readonly number[]): { text: string; starts: number[] } {
  const starts: number[] = [];
  let made = '';
  let at = 0;
  candidates.forEach(({ range, masks }, index) => {
    made += text.slice(at, range.start - offset);
    starts.push(made.length);
    made += masks[levels[index]!]!;
    at = range.end - offset;
  });
  return { text: made + text.slice(at), starts };
}

/** Which mask of each candidate the scanner reads as what it stands for; the last one where none is. */
function levelsOf(line: Line, report: Report): readonly number[] {
  let levels: readonly number[] = line.candidates.map(() => 0);
  for (let look = 1; look <= LOOKS; look++) {
    const { text, starts } = masked(line, levels);
    const blanks = new Map(
      scanPlaceholders(text, report.format, report.someone).map((blank) => [blank.range.start, blank]),
    );
    const before = levels;
    // Of two masks side by side only the first is changed: that parts them.
    let changedTo = -1;
    levels = line.candidates.map((candidate, index) => {
      const level = before[index]!;
      const { masks, range } = candidate;
      if (range.start === changedTo || level === masks.length - 1) return level;
      if (reads(masks[level]!, starts[index]!, candidate, blanks)) return level;
      changedTo = range.end;
      return look === LOOKS ? masks.length - 1 : level + 1;
    });
    if (changedTo < 0) break;
  }
  return levels;
}

/**
 * The mask for each candidate (in order and apart): the first of its masks that, with all others in place, is read again
 * as a blank of the same kind. A masked figure that reads as a name would be offered the wrong thing to fill in.
 */
export function masksReadBack(report: Report, candidates: readonly Candidate[]): readonly string[] {
  const chosen: string[] = [];
  let next = 0;
  for (const { range, facts } of report.paragraphs) {
    const here: Candidate[] = [];
    while (next < candidates.length && candidates[next]!.range.start < range.end) here.push(candidates[next++]!);
    if (here.length === 0) continue;
    // In code nothing is a blank: the plainest mask.
    const levels = isEmpty(facts)
      ? here.map(() => 0)
      : levelsOf({ text: facts.text, offset: range.start, candidates: here }, report);
    here.forEach(({ masks }, index) => chosen.push(masks[levels[index]!]!));
  }
  return chosen;
}
