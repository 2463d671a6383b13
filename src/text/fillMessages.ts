import { isRecord } from './record';

/** What the form that fills blanks in and the editor behind it say to each other. Both come from one build. */
export const fillVersion = 1;

/** What a blank is known by while the text around it is edited: section, words before, mask, words behind. */
export type BlankWords = readonly [section: string, before: string, mask: string, after: string];

/** A blank that is asked for. */
export interface AskedBlank {
  /** Stays the blank's as long as the form is open, whatever is edited around it. */
  readonly id: number;
  readonly words: BlankWords;
  readonly isFigure: boolean;
  /** What kind of thing is missing, as a word. */
  readonly kind: string;
  readonly unit: string;
  /** What may be typed with the value and stands behind the blank anyway. */
  readonly behind: string;
  /** The unit that goes with the mask itself and is written with a bare number. */
  readonly within: string;
  /** Which of the message's sentences it stands in. */
  readonly sentence: number;
  /** Others that stand for the same thing. */
  readonly alike: readonly number[];
  /** What the editor knows of it: a form that is opened again begins with it. */
  readonly value: string;
}

/** A value whose blank is not in the text any more. */
export interface GoneBlank {
  readonly id: number;
  readonly words: BlankWords;
  readonly value: string;
}

/** All blanks of the text in its order, with their sentences: words, and the numbers of blanks among them. */
export interface BlanksMessage {
  readonly type: 'blanks';
  /** The document's address, which a state is kept for, and its name. */
  readonly document: string;
  readonly name: string;
  readonly sentences: readonly (readonly (string | number)[])[];
  readonly blanks: readonly AskedBlank[];
  readonly gone: readonly GoneBlank[];
}

/** What the text states with the values in it, where blanks take part. */
export interface BlankCheck {
  readonly blanks: readonly number[];
  readonly verdict: 'holds' | 'close' | 'violated' | 'unknown';
  /** The verdict as a word, with the relation's name. */
  readonly told: string;
  readonly working: string;
}

/** What the other figures say must stand in a blank. */
export interface BlankSuggestion {
  readonly id: number;
  readonly text: string;
  readonly shown: string;
  readonly working: string;
}

/** The checks of what has been typed so far. */
export interface ChecksMessage {
  readonly type: 'checks';
  readonly checks: readonly BlankCheck[];
  readonly suggestions: readonly BlankSuggestion[];
}

/** Something to say to the writer. */
export interface ToldMessage {
  readonly type: 'told';
  readonly text: string;
}

export type FillMessage = BlanksMessage | ChecksMessage | ToldMessage;

export type FillRequest =
  | { readonly type: 'ready' | 'apply' }
  | { readonly type: 'values'; readonly values: readonly (readonly [id: number, value: string])[] }
  | { readonly type: 'reveal' | 'forget'; readonly id: number };

/** What a form keeps over a reload of the window. */
export interface FillState {
  readonly version: typeof fillVersion;
  readonly document: string;
  readonly values: readonly (readonly [words: BlankWords, value: string])[];
}

/** So long a value may be, and so many are read. */
const longest = 2000;
const most = 20_000;

/** What the page asks for; undefined for anything else. */
export function readFillRequest(given: unknown): FillRequest | undefined {
  if (!isRecord(given)) return undefined;
  const { type, id, values } = given;
  if (type === 'ready' || type === 'apply') return { type };
  if (type === 'reveal' || type === 'forget') return typeof id === 'number' ? { type, id } : undefined;
  if (type !== 'values' || !Array.isArray(values)) return undefined;
  return {
    type,
    values: values.slice(0, most).flatMap((each): (readonly [number, string])[] => {
      if (!Array.isArray(each)) return [];
      const [of, value] = each as readonly unknown[];
      return typeof of === 'number' && typeof value === 'string' ? [[of, value.slice(0, longest)]] : [];
    }),
  };
}

/** What a form has kept; undefined where it is no such thing, or of another version. */
export function readFillState(given: unknown): FillState | undefined {
  if (!isRecord(given)) return undefined;
  const { version, document, values } = given;
  if (version !== fillVersion || typeof document !== 'string' || !Array.isArray(values)) return undefined;
  return {
    version,
    document,
    values: values.slice(0, most).flatMap((each): (readonly [BlankWords, string])[] => {
      if (!Array.isArray(each)) return [];
      const [words, value] = each as readonly unknown[];
      return isWords(words) && typeof value === 'string' ? [[words, value.slice(0, longest)]] : [];
    }),
  };
}

function isWords(given: unknown): given is BlankWords {
  return Array.isArray(given) && given.length === 4 && given.every((word) => typeof word === 'string');
}
