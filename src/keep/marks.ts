import type { Mark, Marks } from './mark';
import { readMark, saysSomething } from './markRecord';
import { parseRecords, printRecords, type FileKind, type RecordProblem } from './recordFile';

/** The marks that a file holds, and whether it may be written again. */
export interface MarksFile {
  readonly kind: FileKind;
  readonly marks: Marks;
  readonly problems: readonly RecordProblem[];
}

const KIND = 'gongwen-marks';

/** Reads a marks file. Total: any text gives an answer. An empty text holds no marks. */
export function parseMarks(text: string): MarksFile {
  const format = { kind: KIND, name: '核对记录', read: readMark, merge: mergeMarks };
  const { kind, records, problems } = parseRecords(text, format);
  return { kind, marks: records, problems };
}

/** The marks as a file, those that say something. */
export function printMarks(marks: Marks): string {
  return printRecords(KIND, [...marks.values()].filter(saysSomething).map(inOrder));
}

function inOrder({ schema, fingerprint, state, source, asOf, note, at }: Mark) {
  return { schema, fingerprint, state, source, asOf, note, at };
}

/**
 * Both sets as one, whichever comes first. Where both know a figure, the later mark counts for what it says: finding and
 * note together, source and date together; what it leaves open stays as the earlier one has it.
 */
export function mergeMarks(one: Marks, other: Marks): Marks {
  const merged = new Map(one);
  for (const [fingerprint, mark] of other) {
    const known = merged.get(fingerprint);
    merged.set(fingerprint, known ? mergeMark(known, mark) : mark);
  }
  return merged;
}

/** The answers that add to what is known or change it; what says the same again is left out, whenever it was said. */
export function newMarks(known: Marks, answers: Marks): Marks {
  const saysNew = (answer: Mark): boolean => {
    const before = known.get(answer.fingerprint);
    return before === undefined || content(mergeMark(before, { ...answer, at: LATEST })) !== content(before);
  };
  return new Map([...answers].filter(([, answer]) => saysNew(answer)));
}

const LATEST = '9999-12-31T23:59:59Z';

function content({ state, source, asOf, note }: Mark): string {
  return JSON.stringify([state, source, asOf, note]);
}

function mergeMark(one: Mark, other: Mark): Mark {
  const [early, late] = isLater(one, other) ? [other, one] : [one, other];
  const finding = late.state === undefined && late.note === undefined ? early : late;
  const origin = late.source === undefined && late.asOf === undefined ? early : late;
  const pick = <Name extends keyof Mark>(from: Mark, ...names: readonly Name[]): Partial<Pick<Mark, Name>> =>
    Object.fromEntries(names.filter((name) => from[name] !== undefined).map((name) => [name, from[name]])) as Partial<
      Pick<Mark, Name>
    >;
  return {
    schema: 1,
    fingerprint: one.fingerprint,
    ...pick(finding, 'state'),
    ...pick(origin, 'source', 'asOf'),
    ...pick(finding, 'note'),
    ...pick(late, 'at'),
  };
}

/** One without a time is the earlier; of two of one time, whatever they say decides, so that the order never does. */
function isLater(one: Mark, other: Mark): boolean {
  const [first, second] = [one.at ?? '', other.at ?? ''];
  return first === second ? JSON.stringify(inOrder(one)) > JSON.stringify(inOrder(other)) : first > second;
}
