import type { Mark, Marks, MarkState } from '../keep/mark';

/** What is to be noted about one figure; a field that is there and undefined is taken away. */
export interface MarkChange {
  readonly fingerprint: string;
  readonly state?: MarkState | undefined;
  readonly source?: string | undefined;
  readonly asOf?: string | undefined;
  readonly note?: string | undefined;
  /** ISO 8601 in UTC. */
  readonly at?: string;
}

/** The part of a change that takes away all that was noted about a figure. */
export const cleared = { state: undefined, source: undefined, asOf: undefined, note: undefined } as const;

/** The marks after these changes, which are made in order; a mark that says nothing any more is none. */
export function changedMarks(marks: Marks, changes: readonly MarkChange[]): Marks {
  if (changes.length === 0) return marks;
  const changed = new Map(marks);
  for (const change of changes) {
    const mark = changedMark(changed.get(change.fingerprint), change);
    if (mark) changed.set(change.fingerprint, mark);
    else changed.delete(change.fingerprint);
  }
  return changed;
}

function changedMark(mark: Mark | undefined, change: MarkChange): Mark | undefined {
  const { fingerprint, at, state, ...texts } = { ...mark, ...change };
  const said = Object.entries({ source: texts.source, asOf: texts.asOf, note: texts.note }).flatMap(([name, text]) => {
    const value = text?.trim().slice(0, longest) ?? '';
    return value === '' ? [] : [[name, value] as const];
  });
  if (state === undefined && said.length === 0) return undefined;
  const fields = { ...(state === undefined ? {} : { state }), ...Object.fromEntries(said) };
  return { schema: 1, fingerprint, ...fields, ...(at === undefined ? {} : { at }) };
}

/** A field of a mark holds no more than this, in UTF-16 units. */
const longest = 1000;

/** Changes that add marks as they are. */
export function addedMarks(marks: Marks): readonly MarkChange[] {
  return [...marks.values()].map(({ fingerprint, state, source, asOf, note, at }) => ({
    fingerprint,
    ...(state === undefined ? {} : { state }),
    ...(source === undefined ? {} : { source }),
    ...(asOf === undefined ? {} : { asOf }),
    ...(note === undefined ? {} : { note }),
    ...(at === undefined ? {} : { at }),
  }));
}
