import type { Mark, Marks } from './mark';
import { readMark, saysSomething } from './markRecord';

/** What is wrong with one line of a marks file. */
export interface MarkProblem {
  /** From 1; 0 where it is about the whole file. */
  readonly line: number;
  readonly message: string;
}

/**
 * `good`: may be written again. `damaged`: what could be read is in `marks`, but the file is to be set aside and never
 * overwritten. `newer`: of a later version of this program; nothing is read, and nothing may be written.
 */
export interface MarksFile {
  readonly kind: 'good' | 'damaged' | 'newer';
  readonly marks: Marks;
  readonly problems: readonly MarkProblem[];
}

/** About thirty thousand marks: a file that is larger is none of ours. In UTF-16 units. */
export const LARGEST_MARKS = 8 * 1024 * 1024;
const MOST_MARKS = 50_000;
const MOST_PROBLEMS = 20;
const KIND = 'gongwen-marks';
const NONE: Marks = new Map();

/** Reads a marks file: JSON Lines, a header first. Total: any text gives an answer. An empty text holds no marks. */
export function parseMarks(text: string): MarksFile {
  const damaged = (line: number, message: string): MarksFile => ({
    kind: 'damaged',
    marks: NONE,
    problems: [{ line, message }],
  });
  if (text.length > LARGEST_MARKS) return damaged(0, '文件太大，不像核对记录');
  const lines = text.replace(/^\ufeff/, '').split('\n');
  if (lines.every((line) => line.trim() === '')) return { kind: 'good', marks: NONE, problems: [] };
  if (lines.length > MOST_MARKS) return damaged(0, '文件太大，不像核对记录');
  const header = readJson(lines[0]!) as { readonly schema?: unknown; readonly kind?: unknown } | null | undefined;
  if (header?.kind !== KIND || typeof header.schema !== 'number') return damaged(1, '第一行不是核对记录的文件头');
  if (header.schema > 1) {
    const message = '这份核对记录是更新版本的公文起草写的，请先升级';
    return { kind: 'newer', marks: NONE, problems: [{ line: 1, message }] };
  }
  if (header.schema !== 1) return damaged(1, '核对记录的版本不对');
  return readLines(lines);
}

function readLines(lines: readonly string[]): MarksFile {
  const problems: MarkProblem[] = [];
  const read = new Map<string, Mark>();
  const twice = new Map<string, Mark>();
  for (let at = 1; at < lines.length; at++) {
    const line = lines[at]!;
    if (line.trim() === '') continue;
    const value = readJson(line);
    const mark = value === undefined ? '不是完整的一行' : readMark(value);
    if (typeof mark === 'string') {
      if (problems.length < MOST_PROBLEMS) problems.push({ line: at + 1, message: `第${at + 1}行：${mark}` });
    } else if (read.has(mark.fingerprint)) twice.set(mark.fingerprint, mark);
    else read.set(mark.fingerprint, mark);
  }
  // Two branches of a repository, merged line by line, leave two records of one figure: no damage.
  return { kind: problems.length === 0 ? 'good' : 'damaged', marks: mergeMarks(read, twice), problems };
}

function readJson(line: string): unknown {
  try {
    return JSON.parse(line) as unknown;
  } catch {
    return undefined;
  }
}

/** The marks as a file: the header, then one sorted record a line, so that a team's files merge line by line. */
export function printMarks(marks: Marks): string {
  const records = [...marks.values()].filter(saysSomething).sort(byFingerprint);
  return [{ schema: 1, kind: KIND }, ...records.map(inOrder)].map((record) => `${JSON.stringify(record)}\n`).join('');
}

function byFingerprint(one: Mark, other: Mark): number {
  return one.fingerprint < other.fingerprint ? -1 : one.fingerprint > other.fingerprint ? 1 : 0;
}

function inOrder({ schema, fingerprint, state, source, asOf, note, at }: Mark): object {
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
