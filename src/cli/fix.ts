import type { Finding } from '../rules/finding';
import type { TextEdit } from '../text/range';

/** A text after its safe fixes, and how many fixes went into it. */
export interface Fixed {
  readonly text: string;
  readonly count: number;
}

/** Fixes can make room for others; whatever still changes after so many rounds goes in circles. */
const maximumRounds = 10;

/** Whole fixes, in the order of the text, none of which reaches into another. */
function compatible(findings: readonly Finding[]): TextEdit[][] {
  const candidates = findings
    .flatMap(({ fixes }) => fixes.filter(({ safe, edits }) => safe && edits.length > 0).slice(0, 1))
    .map(({ edits }) => [...edits].sort((one, other) => one.range.start - other.range.start))
    .filter((edits) => edits.every((edit, at) => at === 0 || edits[at - 1]!.range.end <= edit.range.start))
    .map((edits) => ({ edits, start: edits[0]!.range.start, end: edits[edits.length - 1]!.range.end }))
    .sort((one, other) => one.start - other.start || one.end - other.end);
  const chosen: TextEdit[][] = [];
  let end = -1;
  for (const candidate of candidates) {
    // Neighbours wait for the next round: which of two texts at one place comes first is not for us to guess.
    if (candidate.start <= end) continue;
    chosen.push(candidate.edits);
    end = candidate.end;
  }
  return chosen;
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
    const chosen = compatible(findingsOf(current));
    const next = applied(current, chosen.flat());
    if (next === current) break;
    current = next;
    count += chosen.length;
  }
  return { text: current, count: current === text ? 0 : count };
}
