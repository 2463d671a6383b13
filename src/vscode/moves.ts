import type { Finding } from '../rules/finding';
import type { TextEdit, TextRange } from '../text/range';

/** One edit of a document: so many units from `start` on were replaced by so many others. */
export interface Change {
  readonly start: number;
  readonly removed: number;
  readonly inserted: number;
}

/** Where a range stands after an edit elsewhere; undefined where the edit touched it. */
export function movedRange(range: TextRange, { start, removed, inserted }: Change): TextRange | undefined {
  if (start > range.end) return range;
  if (start + removed >= range.start) return undefined;
  const by = inserted - removed;
  return { start: range.start + by, end: range.end + by };
}

/** Findings after the edits of one event; the editor lists them from the last to the first, so each one's offsets are true. */
export function movedThrough(
  findings: readonly Finding[],
  changes: readonly { readonly rangeOffset: number; readonly rangeLength: number; readonly text: string }[],
): readonly Finding[] {
  let moved = findings;
  for (const { rangeOffset, rangeLength, text } of changes) {
    const change = { start: rangeOffset, removed: rangeLength, inserted: text.length };
    moved = moved.flatMap((finding) => movedFinding(finding, change) ?? []);
  }
  return moved;
}

/** A finding after an edit; undefined where its own place was edited. What else it speaks of is dropped where edited. */
export function movedFinding(finding: Finding, change: Change): Finding | undefined {
  const range = movedRange(finding.range, change);
  if (!range) return undefined;
  const related = finding.related.flatMap((place) => {
    const moved = movedRange(place.range, change);
    return moved ? [{ ...place, range: moved }] : [];
  });
  const fixes = finding.fixes.flatMap((fix) => {
    const edits = fix.edits.flatMap((edit): TextEdit[] => {
      const moved = movedRange(edit.range, change);
      return moved ? [{ ...edit, range: moved }] : [];
    });
    // Half a fix is worse than none.
    return edits.length === fix.edits.length ? [{ ...fix, edits }] : [];
  });
  const subjects = finding.subjects?.flatMap((place) => movedRange(place, change) ?? []);
  return { ...finding, range, related, fixes, ...(subjects ? { subjects } : {}) };
}
