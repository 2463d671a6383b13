import type { Report } from '../report/model';
import type { Material } from './findMaterial';
import type { IndexedText } from './indexedText';
import type { StoredText } from './indexFile';
import type { ReportedDifference } from './reported';
import type { ReadText, Repeated, TakenOver } from './takenOver';

/** What is asked of texts that are read one by one; `isCancelled` is asked between them. */
type AskTexts<Answer> = (
  wanted: string,
  texts: readonly StoredText[],
  read: ReadText,
  isCancelled?: () => boolean,
) => Promise<readonly Answer[]>;

/** Past reports: the index of a folder, and what can be asked of it. Loaded when it is first wanted. */
export interface MaterialSearch {
  readonly indexText: (text: string) => IndexedText;
  readonly writeIndex: (texts: readonly StoredText[]) => Uint8Array;
  /** Undefined where the bytes are damaged or of another version. */
  readonly readIndex: (bytes: Uint8Array) => readonly StoredText[] | undefined;
  /** A file name for the index of a folder. */
  readonly keyOf: (folder: string) => string;
  /** The paragraphs of a draft that stand in other texts too, in the order of the draft. */
  readonly takenOver: AskTexts<TakenOver>;
  /** The paragraphs of a draft that are like an earlier one of it. */
  readonly repeatedWithin: (draft: string) => readonly Repeated[];
  /** Paragraphs of other texts that say something like some words, the likest first. */
  readonly findMaterial: AskTexts<Material>;
  /** The figures of a draft that another report gives otherwise. */
  readonly reportedDifferences: (mine: Report, theirs: Report) => readonly ReportedDifference[];
  /** Hashes by which a paragraph that was taken from elsewhere is known again, and whether one still is. */
  readonly takenPrints: (paragraph: string) => readonly number[];
  readonly isTaken: (paragraph: string, taken: readonly number[]) => boolean;
}
