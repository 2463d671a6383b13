import type { Finding } from './finding';
import type { TextEdit } from '../text/range';

/** A text after its safe fixes, and how many fixes went into it. */
export interface Fixed {
  readonly text: string;
  readonly count: number;
}

/** Fixes can make room for others; whatever still changes after so many rounds goes in circles. */
const maximumRounds = 10;

/** A finding whose safe fix can be made together with others, and the edits of that fix in the order of the text. */
export interface SafeFix {
  readonly finding: Finding;
  readonly edits: readonly TextEdit[];
}

/** Whole fixes, in the order of the text, none of which reaches into another. */
export function safeFixes(findings: readonly Finding[]): readonly SafeFix[] {
  const candidates = findings
    .flatMap((finding) => {
      const fix = finding.fixes.find(({ safe, edits }) => safe && edits.length > 0);
      return fix ? [{ finding, edits: inOrder(fix.edits) }] : [];
    })
    .filter(({ edits }) => edits.every((edit, at) => at === 0 || edits[at - 1]!.range.end <= edit.range.start))
    .map((fix) => ({ fix, start: fix.edits[0]!.range.start, end: fix.edits[fix.edits.length - 1]!.range.end }))
    .sort((one, other) => one.start - other.start || one.end - other.end);
  const chosen: SafeFix[] = [];
  let end = -1;
  for (const candidate of candidates) {
    // Neighbours wait for the next round: which of two texts at one place comes first is not for us to guess.
    if (candidate.start <= end) continue;
    chosen.push(candidate.fix);
    end = candidate.end;
  }
  return chosen;
}

function inOrder(edits: readonly TextEdit[]): readonly TextEdit[] {
  return [...edits].sort((one, other) => one.range.start - other.range.start);
}

function applied(text: string, edits: readonly TextEdit[]): string {
  const pieces: string[] = [];
  let at = 0;
  for (const { range, text: inserted } of edits) {
    pieces.push(text.slice(at, range.start), inserted);
    at = range.end;
  }
  return pieces.join('') + text.slice(at);
}

/**
 * The text with every safe fix of its findings, each whole or not at all. Where fixes touch each other the later ones
 * wait and are looked for again in the changed text.
 */
export function applySafeFixes(text: string, findingsOf: (text: string) => readonly Finding[]): Fixed {
  let current = text;
  let count = 0;
  for (let round = 0; round < maximumRounds; round++) {
    const chosen = safeFixes(findingsOf(current));
    const next = applied(
      current,
      chosen.flatMap(({ edits }) => edits),
    );
    if (next === current) break;
    current = next;
    count += chosen.length;
  }
  return { text: current, count: current === text ? 0 : count };
}
