import type { TextRange } from '../text/range';

/** A proposed replacement: as much of it as is needed here. */
interface Proposed {
  readonly range: TextRange;
  readonly to: string;
}

/** So much of the text behind a figure tells whether it was replaced. */
const behind = 24;

/**
 * Which of the proposed changes, in the order of the text, were made, as the editor's preview does not say; with the
 * place of each in the text as it is now. Other edits in between end the search.
 */
export function madeChanges<T extends Proposed>(
  before: string,
  now: string,
  changes: readonly T[],
): readonly { readonly start: number; readonly change: T }[] {
  const made: { start: number; change: T }[] = [];
  let by = 0;
  changes.forEach((change, index) => {
    const { start, end } = change.range;
    const next = changes[index + 1]?.range.start ?? before.length;
    const tail = before.slice(end, Math.min(end + behind, next));
    const replaced = now.startsWith(change.to + tail, start + by);
    const kept = now.startsWith(before.slice(start, end) + tail, start + by);
    if (!replaced || (kept && change.to.length <= end - start)) return;
    made.push({ start: start + by, change });
    by += change.to.length - (end - start);
  });
  return made;
}
