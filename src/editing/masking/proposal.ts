import type { PlaceholderKind } from '../../report/model';
import type { TextRange } from '../../text/range';

export type MaskedKind = Exclude<PlaceholderKind, 'text'>;

/** One stretch of a text that tells whose report it is or what its figures are, and what stands for it in a template. */
export interface MaskProposal {
  readonly range: TextRange;
  /** What is printed: `2234`, `2025年3月6日`, `〔2025〕12号`, `青禾`. */
  readonly from: string;
  /** Its mask: `****`, `20**年*月*日`, `〔20**〕**号`, `**`. */
  readonly to: string;
  readonly kind: MaskedKind;
  /** The same for every mention of one name, and for the same date, number or figure. */
  readonly group: number;
  /** Words alone tell it to be a name: offered, and masked only where the writer says so. */
  readonly likely?: true;
}

/** Something to be masked, with the masks that may stand for it, the best first. */
export interface Candidate {
  readonly range: TextRange;
  readonly kind: MaskedKind;
  readonly masks: readonly string[];
  /** The unit that a reader of the mask must find behind it. */
  readonly unit?: string;
  /** What the group goes by; the printed text where there is none. */
  readonly stem?: string;
  /** As in `MaskProposal`. */
  readonly likely?: true;
}

/** Where a masked text holds a mask, and what it stands for. In memory only: a template goes out without it. */
export interface MaskedValue {
  readonly range: TextRange;
  readonly from: string;
}

export interface MaskedText {
  readonly text: string;
  readonly values: readonly MaskedValue[];
}
