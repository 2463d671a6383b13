/** What the page of 送审前检查 and the editor behind it say to each other. Both come from one build. */
export const reviewVersion = 1;

/** A line of the page; with an offset it leads to that place of the text. */
export interface ShownLine {
  readonly text: string;
  readonly offset?: number;
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

export interface ReviewMessage {
  readonly type: 'review';
  /** The document's address, which a state is kept for, and its name. */
  readonly document: string;
  readonly name: string;
  readonly isReady: boolean;
  readonly verdict: string;
  readonly chapters: readonly ShownChapter[];
  readonly checked: readonly string[];
  readonly unchecked: readonly string[];
}

export type ReviewRequest =
  { readonly type: 'ready' | 'again' | 'save' } | { readonly type: 'reveal'; readonly offset: number };

/** What a page keeps over a reload of the window. */
export interface ReviewState {
  readonly version: typeof reviewVersion;
  readonly document: string;
}

/** What the page asks for; undefined for anything else. */
export function readReviewRequest(given: unknown): ReviewRequest | undefined {
  if (!isRecord(given)) return undefined;
  const { type, offset } = given;
  if (type === 'ready' || type === 'again' || type === 'save') return { type };
  if (type !== 'reveal' || typeof offset !== 'number' || !Number.isInteger(offset) || offset < 0) return undefined;
  return { type, offset };
}

/** What a page has kept; undefined where it is no such thing, or of another version. */
export function readReviewState(given: unknown): ReviewState | undefined {
  if (!isRecord(given)) return undefined;
  const { version, document } = given;
  return version === reviewVersion && typeof document === 'string' ? { version, document } : undefined;
}

function isRecord(given: unknown): given is Readonly<Record<string, unknown>> {
  return typeof given === 'object' && given !== null;
}
