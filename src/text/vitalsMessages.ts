import { isRecord } from './record';

/** What the page of 体检 and the editor behind it say to each other. Both come from one build. */
export const vitalsVersion = 1;

/** A row of a table; its first cell names it, and with an offset leads to that place of the text. */
export interface ShownRow {
  readonly cells: readonly string[];
  readonly offset?: number;
  /** How many levels it stands below the first. */
  readonly depth?: number;
}

export interface ShownTable {
  readonly columns: readonly string[];
  readonly rows: readonly ShownRow[];
}

/** How the values of a series are told apart without colour: full bars, striped bars, a mark on each bar. */
export type SeriesLook = 'filled' | 'striped' | 'mark';

export interface ShownSeries {
  readonly name: string;
  readonly look: SeriesLook;
  /** A value for each label; null where there is none. */
  readonly values: readonly (number | null)[];
}

/** Bars that lie, so that long labels have room. */
export interface ShownChart {
  readonly labels: readonly string[];
  readonly series: readonly ShownSeries[];
  /** What the values are, at their axis. */
  readonly axis: string;
  /** For each label the place of the text to which its bars lead. */
  readonly offsets?: readonly number[];
}

/** A part of the page: what it comes to in a sentence, a chart, the same as a table. */
export interface ShownPart {
  readonly id: 'sections' | 'contents' | 'sentences' | 'paragraphs';
  readonly title: string;
  readonly summary: string;
  readonly chart: ShownChart;
  readonly table: ShownTable;
  /** What else leads to the text, such as the longest sentences. */
  readonly more?: ShownTable;
}

export interface VitalsMessage {
  readonly type: 'vitals';
  /** The document's address, which a state is kept for, and its name. */
  readonly document: string;
  readonly name: string;
  readonly parts: readonly ShownPart[];
}

/** 字数 of the text, and of what is selected. */
export interface CountsMessage {
  readonly type: 'counts';
  readonly table: ShownTable;
}

/** The word whose places are walked through. */
export interface ChosenWord {
  readonly word: string;
  /** Which of its places is shown, from 1 on, and how many there are. */
  readonly at: number;
  readonly count: number;
  /** `“窗口”第3处，共18处，第12行：…`. */
  readonly told: string;
}

/** The most used words with how often they stand there. */
export interface WordsMessage {
  readonly type: 'words';
  readonly words: readonly { readonly word: string; readonly count: number }[];
  readonly chosen: ChosenWord | undefined;
}

export type VitalsPageMessage = VitalsMessage | CountsMessage | WordsMessage;

export type VitalsRequest =
  /** `release`: no word is walked through any more; `text`: the place that is shown gets the focus. */
  | { readonly type: 'ready' | 'release' | 'text' }
  | { readonly type: 'reveal'; readonly offset: number }
  | { readonly type: 'word'; readonly word: string }
  | { readonly type: 'step'; readonly by: 1 | -1 };

/** What a page keeps over a reload of the window. */
export interface VitalsState {
  readonly version: typeof vitalsVersion;
  readonly document: string;
}

/** What the page asks for; undefined for anything else. */
export function readVitalsRequest(given: unknown): VitalsRequest | undefined {
  if (!isRecord(given)) return undefined;
  const { type, offset, word, by } = given;
  switch (type) {
    case 'ready':
    case 'release':
    case 'text':
      return { type };
    case 'reveal':
      return typeof offset === 'number' && Number.isInteger(offset) && offset >= 0 ? { type, offset } : undefined;
    case 'word':
      return typeof word === 'string' ? { type, word } : undefined;
    case 'step':
      return by === 1 || by === -1 ? { type, by } : undefined;
    default:
      return undefined;
  }
}

/** What a page has kept; undefined where it is no such thing, or of another version. */
export function readVitalsState(given: unknown): VitalsState | undefined {
  if (!isRecord(given)) return undefined;
  const { version, document } = given;
  return version === vitalsVersion && typeof document === 'string' ? { version, document } : undefined;
}
