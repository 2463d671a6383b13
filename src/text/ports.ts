/** What the core needs of its host; the desktop, the browser and the command line inject their own. */

/** A line for the log. Never holds text of a document. */
export type Log = (message: string) => void;

/** A paragraph cut into words: their lengths in UTF-16 units, which add up to it, and each one's part of speech where known. */
export interface Words {
  readonly lengths: readonly number[];
  /** If asked for, in jieba's notation: `nr` a person, `ns` a place, `nt` an office, `n` other nouns, `v` verbs, `m` numbers, `x` marks. */
  readonly tags?: readonly string[];
}

/** Which engine has cut: jieba knows some hundred thousand words and their parts of speech, the platform's own fewer and none. */
export type Engine = 'jieba' | 'intl';

/** What a segmenter says of a batch: an answer for each paragraph, in order. */
export interface CutWords {
  readonly engine: Engine;
  readonly words: readonly Words[];
}

/** Cuts Chinese into words. Engines differ, so what it says feeds suggestions and counts, never a finding. */
export interface Segmenter {
  /** Answers with the best engine that is there at the moment, with parts of speech (twice the work) on request; never rejects. */
  cut(paragraphs: readonly string[], options?: { readonly tags: boolean }): Promise<CutWords>;
  /** Starts the best engine and resolves when it is there, or when it is known not to come; never rejects. */
  ready(): Promise<Engine>;
}
