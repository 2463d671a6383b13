import { isRecord } from './record';

/** What the pages of 送审前检查 and the editor behind them say to each other. Both come from one build. */
export const reviewVersion = 1;

/** A line of the page; with an offset it leads to that place of the text. */
export interface ShownLine {
  readonly text: string;
  readonly offset?: number;
  /** Where that is, counted from 1, also where the text has changed since. */
  readonly line?: number;
  /** `第12行`. */
  readonly place?: string;
  /** `警告`. */
  readonly severity?: string;
  readonly rule?: string;
}

export interface ShownChapter {
  readonly title: string;
  readonly state: 'open' | 'told' | 'clean' | 'unchecked';
  /** The state as a word. */
  readonly stateText: string;
  readonly summary: string;
  readonly lines: readonly ShownLine[];
}

/** What is said of one report. */
export interface ShownReview {
  readonly isReady: boolean;
  readonly verdict: string;
  readonly chapters: readonly ShownChapter[];
  readonly checked: readonly string[];
  readonly unchecked: readonly string[];
}

export interface ReviewMessage extends ShownReview {
  readonly type: 'review';
  /** The document's address, which a state is kept for, and its name. */
  readonly document: string;
  readonly name: string;
}

/** A row of a folder's table; what is below it comes when it is asked for. */
export interface ShownRow {
  /** The file's address. */
  readonly file: string;
  readonly cells: readonly string[];
  readonly isReady: boolean;
}

export interface FolderMessage {
  readonly type: 'folder';
  /** The folder's address. */
  readonly document: string;
  readonly name: string;
  readonly isReady: boolean;
  readonly verdict: string;
  readonly columns: readonly string[];
  readonly rows: readonly ShownRow[];
  /** Files that were not checked, a sentence each. */
  readonly skipped: readonly string[];
  readonly checked: readonly string[];
  readonly unchecked: readonly string[];
}

/** What is below a row. */
export interface RowMessage extends ShownReview {
  readonly type: 'row';
  readonly file: string;
}

/** A place of the page's report, or of one of a folder's. */
export interface PlaceRequest {
  readonly type: 'reveal';
  readonly offset: number;
  readonly line?: number;
  readonly file?: string;
}

export type ReviewRequest =
  { readonly type: 'ready' | 'again' | 'save' } | { readonly type: 'row'; readonly file: string } | PlaceRequest;

/** What a page keeps over a reload of the window. */
export interface ReviewState {
  readonly version: typeof reviewVersion;
  readonly document: string;
}

/** What the page asks for; undefined for anything else. */
export function readReviewRequest(given: unknown): ReviewRequest | undefined {
  if (!isRecord(given)) return undefined;
  const { type, offset, line, file } = given;
  if (type === 'ready' || type === 'again' || type === 'save') return { type };
  if (type === 'row') return typeof file === 'string' ? { type, file } : undefined;
  if (type !== 'reveal' || !isCount(offset)) return undefined;
  return {
    type,
    offset,
    ...(isCount(line) ? { line } : {}),
    ...(typeof file === 'string' ? { file } : {}),
  };
}

/** What a page has kept; undefined where it is no such thing, or of another version. */
export function readReviewState(given: unknown): ReviewState | undefined {
  if (!isRecord(given)) return undefined;
  const { version, document } = given;
  return version === reviewVersion && typeof document === 'string' ? { version, document } : undefined;
}

function isCount(given: unknown): given is number {
  return typeof given === 'number' && Number.isInteger(given) && given >= 0;
}
