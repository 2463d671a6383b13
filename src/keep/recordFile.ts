/** What is wrong with one line of a file of records. */
export interface RecordProblem {
  /** From 1; 0 where it is about the whole file. */
  readonly line: number;
  readonly message: string;
}

/**
 * `good`: may be written again. `damaged`: what could be read is there, but the file is to be set aside and never
 * overwritten. `newer`: of a later version of this program; nothing is read, and nothing may be written.
 */
export type FileKind = 'good' | 'damaged' | 'newer';

/** What is kept of one figure. */
export interface FigureRecord {
  /** Of the figure, see `checkedFigures`. */
  readonly fingerprint: string;
}

export interface RecordFile<R extends FigureRecord> {
  readonly kind: FileKind;
  readonly records: ReadonlyMap<string, R>;
  readonly problems: readonly RecordProblem[];
}

/** One kind of records: how its files are known, and how a record is read. */
export interface RecordFormat<R extends FigureRecord> {
  /** Of the header: `gongwen-marks`. */
  readonly kind: string;
  /** What it is called in messages. */
  readonly name: string;
  /** A record read from JSON, or in a few words what is wrong with it. */
  readonly read: (value: unknown) => R | string;
  readonly merge: (one: ReadonlyMap<string, R>, other: ReadonlyMap<string, R>) => ReadonlyMap<string, R>;
}

export const FINGERPRINT = /^f\d{1,3}:[0-9a-f]{32}$/;
export const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,3})?Z$/;
/** About thirty thousand records: a file that is larger is none of ours. In UTF-16 units. */
export const LARGEST_RECORDS = 8 * 1024 * 1024;
const MOST_RECORDS = 50_000;
const MOST_PROBLEMS = 20;

/** Reads a file of records: JSON Lines, a header first. Total: any text gives an answer. An empty text holds none. */
export function parseRecords<R extends FigureRecord>(text: string, format: RecordFormat<R>): RecordFile<R> {
  const nothing = new Map<string, R>();
  const damaged = (line: number, message: string): RecordFile<R> => ({
    kind: 'damaged',
    records: nothing,
    problems: [{ line, message }],
  });
  if (text.length > LARGEST_RECORDS) return damaged(0, `文件太大，不像${format.name}`);
  const lines = text.replace(/^\ufeff/, '').split('\n');
  if (lines.every((line) => line.trim() === '')) return { kind: 'good', records: nothing, problems: [] };
  if (lines.length > MOST_RECORDS) return damaged(0, `文件太大，不像${format.name}`);
  const header = readJson(lines[0]!) as { readonly schema?: unknown; readonly kind?: unknown } | null | undefined;
  if (header?.kind !== format.kind || typeof header.schema !== 'number')
    return damaged(1, `第一行不是${format.name}的文件头`);
  if (header.schema > 1) {
    const message = `这份${format.name}是更新版本的公文起草写的，请先升级`;
    return { kind: 'newer', records: nothing, problems: [{ line: 1, message }] };
  }
  if (header.schema !== 1) return damaged(1, `${format.name}的版本不对`);
  return readLines(lines, format);
}

function readLines<R extends FigureRecord>(lines: readonly string[], format: RecordFormat<R>): RecordFile<R> {
  const problems: RecordProblem[] = [];
  const read = new Map<string, R>();
  const twice = new Map<string, R>();
  for (let at = 1; at < lines.length; at++) {
    const line = lines[at]!;
    if (line.trim() === '') continue;
    const value = readJson(line);
    const record = value === undefined ? '不是完整的一行' : format.read(value);
    if (typeof record === 'string') {
      if (problems.length < MOST_PROBLEMS) problems.push({ line: at + 1, message: `第${at + 1}行：${record}` });
    } else if (read.has(record.fingerprint)) twice.set(record.fingerprint, record);
    else read.set(record.fingerprint, record);
  }
  // Two branches of a repository, merged line by line, leave two records of one figure: no damage.
  return { kind: problems.length === 0 ? 'good' : 'damaged', records: format.merge(read, twice), problems };
}

function readJson(line: string): unknown {
  try {
    return JSON.parse(line) as unknown;
  } catch {
    return undefined;
  }
}

/** Records as a file: the header, then one sorted record a line, so that a team's files merge line by line. */
export function printRecords(kind: string, records: readonly FigureRecord[]): string {
  const sorted = [...records].sort(byFingerprint);
  return [{ schema: 1, kind }, ...sorted].map((record) => `${JSON.stringify(record)}\n`).join('');
}

function byFingerprint(one: FigureRecord, other: FigureRecord): number {
  return one.fingerprint < other.fingerprint ? -1 : one.fingerprint > other.fingerprint ? 1 : 0;
}
