/** Where a slip is set: into a paragraph of the invented report, as paragraphs of their own in it, or in a document of its own. */
export type SlipSetting = 'sentence' | 'paragraphs' | 'document';

/** One kind of slip with its five examples, each a text with a mark `⟪as it should be→as it was typed⟫`. */
export interface SlipKind {
  readonly name: string;
  readonly setting: SlipSetting;
  readonly slips: readonly string[];
}

/** The two texts that a mark stands for, which differ in one place only. */
export interface Slip {
  readonly clean: string;
  readonly slipped: string;
  /** Where the difference begins in both, and how long it is in each. */
  readonly start: number;
  readonly cleanLength: number;
  readonly slippedLength: number;
}

const MARK = /⟪([^⟪⟫→]*)→([^⟪⟫→]*)⟫/u;

/** @throws Error for a text that has not exactly one mark: a mistake in the data */
export function readSlip(marked: string): Slip {
  const [before, right, wrong, behind, ...more] = marked.split(MARK);
  if (before === undefined || right === undefined || wrong === undefined || behind === undefined || more.length > 0)
    throw new Error(`not exactly one mark: ${marked}`);
  return {
    clean: before + right + behind,
    slipped: before + wrong + behind,
    start: before.length,
    cleanLength: right.length,
    slippedLength: wrong.length,
  };
}

/** The same slip with words before and behind. */
export function within(before: string, { clean, slipped, start, ...rest }: Slip, behind: string): Slip {
  return {
    ...rest,
    clean: before + clean + behind,
    slipped: before + slipped + behind,
    start: before.length + start,
  };
}
