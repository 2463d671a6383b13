import { FINGERPRINT, INSTANT, parseRecords, printRecords, type FileKind, type RecordProblem } from './recordFile';

/** Where a figure of a report was taken from. Holds no text of the report; `text` is the table's. */
export interface FigureSource {
  readonly schema: 1;
  /** Of the figure as it was written, see `checkedFigures`. */
  readonly fingerprint: string;
  /** Of its place, see `figurePlaces`: finds it when figures have changed. */
  readonly place: string;
  /** Relative to the workspace folder of the report, with `/`; or the address of a file outside of it. */
  readonly file: string;
  /** The sheet's name, where it has one. */
  readonly sheet?: string;
  /** `B3`. */
  readonly cell: string;
  /** What stood in the cell, and the unit that its table said. */
  readonly text: string;
  readonly unit?: string;
  /** When it was written, ISO 8601 in UTC. */
  readonly at: string;
}

/** The sources of one report by fingerprint. */
export type Sources = ReadonlyMap<string, FigureSource>;

/** The sources that a file holds, and whether it may be written again. */
export interface SourcesFile {
  readonly kind: FileKind;
  readonly sources: Sources;
  readonly problems: readonly RecordProblem[];
}

const KIND = 'gongwen-sources';
const PLACE = /^p1:[0-9a-f]{32}$/;
const CELL = /^[A-Z]{1,3}[1-9]\d{0,6}$/;
const TEXTS: Readonly<Record<string, number>> = { file: 2000, sheet: 200, text: 1000, unit: 40 };
const FIELDS = ['schema', 'fingerprint', 'place', 'cell', 'at', ...Object.keys(TEXTS)];

/** Reads a file of sources. Total: any text gives an answer. */
export function parseSources(text: string): SourcesFile {
  const format = { kind: KIND, name: '数据来源记录', read: readSource, merge: mergeSources };
  const { kind, records, problems } = parseRecords(text, format);
  return { kind, sources: records, problems };
}

/** The sources as a file. */
export function printSources(sources: Sources): string {
  return printRecords(KIND, [...sources.values()].map(inOrder));
}

/** One source read from JSON, or in a few words what is wrong with it. */
function readSource(value: unknown): FigureSource | string {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return '不是一条来源记录';
  const record = value as Readonly<Record<string, unknown>>;
  const matches = (name: string, pattern: RegExp): boolean => pattern.test(String(record[name])) && typeof record[name] === 'string'; // prettier-ignore
  if (record.schema !== 1) return '版本不对';
  if (!matches('fingerprint', FINGERPRINT) || !matches('place', PLACE)) return '标识不对';
  if (!matches('cell', CELL)) return '单元格不对';
  if (!matches('at', INSTANT)) return '时间不对';
  if (Object.keys(record).some((name) => !FIELDS.includes(name))) return '有不认识的内容';
  for (const [name, most] of Object.entries(TEXTS)) {
    const text = record[name];
    if (text === undefined && name !== 'file' && name !== 'text') continue;
    if (typeof text !== 'string' || text === '' || text.length > most) return '文字太长或不是文字';
  }
  return inOrder(value as FigureSource);
}

function inOrder({ schema, fingerprint, place, file, sheet, cell, text, unit, at }: FigureSource): FigureSource {
  return {
    schema,
    fingerprint,
    place,
    file,
    ...(sheet === undefined ? {} : { sheet }),
    cell,
    text,
    ...(unit === undefined ? {} : { unit }),
    at,
  };
}

/** Both sets as one, whichever comes first: of two sources of one figure the later one counts. */
export function mergeSources(one: Sources, other: Sources): Sources {
  const merged = new Map(one);
  for (const [fingerprint, source] of other) {
    const known = merged.get(fingerprint);
    if (!known || isLater(source, known)) merged.set(fingerprint, source);
  }
  return merged;
}

/** The sources with new ones, which take the place of what was known of the same figures and places. */
export function withSources(known: Sources, added: readonly FigureSource[]): Sources {
  const places = new Set(added.map(({ place }) => place));
  const kept = [...known].filter(([, { place }]) => !places.has(place));
  return new Map([...kept, ...added.map((source) => [source.fingerprint, source] as const)]);
}

/** Of two of one time, whatever they say decides, so that the order never does. */
export function isLater(one: FigureSource, other: FigureSource): boolean {
  if (one.at !== other.at) return one.at > other.at;
  return JSON.stringify(inOrder(one)) > JSON.stringify(inOrder(other));
}
