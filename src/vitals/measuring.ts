import { createWordReader } from './usedWords';
import { vitalsOf } from './vitals';

/** What 体检 shows of a report. */
export interface Measuring {
  readonly of: typeof vitalsOf;
  /** Reads the most used words by a segmenter; what was cut is kept with the reader. */
  readonly wordReader: typeof createWordReader;
}

export const measuring: Measuring = { of: vitalsOf, wordReader: createWordReader };
