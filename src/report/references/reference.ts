import type { TextRange } from '../../text/range';
import type { Section } from '../model';

/**
 * How one step of a reference is written: 第三部分 (`division`), （二） and 第（二）项 (`bracket`), the 三 of 三（二）
 * (`upper`), the 2 of （一）2. (`arabic`), 第二点 (`point`), 附件1 (`attachment`).
 */
export type StepForm = 'division' | 'bracket' | 'upper' | 'arabic' | 'point' | 'attachment';

/** One step of a reference: 第二章 of 第二章第三条. */
export interface ReferenceStep {
  readonly form: StepForm;
  readonly range: TextRange;
  /** The numeral alone: 二 of 第二章. Empty for an 附件 without a number. */
  readonly numeral: TextRange;
  readonly target?: Section;
}

/** Words that name a section of the same report. */
export interface Reference {
  /** The words that name it: 第三部分 of 见第三部分. */
  readonly range: TextRange;
  readonly text: string;
  /** From the outer section to the inner; the last names the target. */
  readonly steps: readonly ReferenceStep[];
  /** What it names; undefined where it names nothing, or an attachment that is listed but not in the text. */
  readonly target?: Section;
  /** Where it leads: the target's heading, or the line of the list of attachments. Undefined where it names nothing. */
  readonly place?: TextRange;
  /** An entry of the list of attachments: its order is the list's, so its number is not changed with the target's. */
  readonly listed?: boolean;
  /** Where it names nothing: the last of the series in which it was looked for. */
  readonly last?: Pick<Section, 'label' | 'title'>;
}
