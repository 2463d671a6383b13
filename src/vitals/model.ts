import type { Section } from '../report/model';
import type { TextRange } from '../text/range';

/** What 体检 tells of one section with all below it. */
export interface SectionVitals {
  readonly section: Section;
  /** 0 for the first level below the title. */
  readonly depth: number;
  readonly characters: number;
  /** It and those beside it: how many they are, and their characters together. */
  readonly siblings: { readonly count: number; readonly characters: number };
  readonly figures: number;
  readonly blanks: number;
}

/** A sentence or paragraph by its length in characters. */
export interface LongPiece {
  readonly range: TextRange;
  readonly characters: number;
}

/** How many pieces have so many characters, from `from` to `to`; the last kind has no end. */
export interface LengthClass {
  readonly from: number;
  readonly to: number | undefined;
  readonly count: number;
}

/** How long sentences or paragraphs are. */
export interface Lengths {
  readonly count: number;
  /** Rounded to whole characters; 0 where there is none. */
  readonly mean: number;
  readonly median: number;
  readonly classes: readonly LengthClass[];
  /** The longest ones, the longest first. */
  readonly longest: readonly LongPiece[];
}

/** A report in numbers. None of them is a judgement. */
export interface Vitals {
  readonly characters: number;
  readonly figures: number;
  readonly blanks: number;
  /** In the order of the text, each before those below it; without the title. */
  readonly sections: readonly SectionVitals[];
  /** Characters that stand in no section: title, salutation, opening and closing. */
  readonly outside: number;
  readonly sentences: Lengths;
  readonly paragraphs: Lengths;
}
