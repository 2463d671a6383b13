import type { TextEdit, TextRange } from '../text/range';

export type Severity = 'error' | 'warning' | 'information' | 'hint';

/** A change that would mend a finding. Only a `safe` one takes part in a fix-all; a figure's correction never is. */
export interface Fix {
  readonly title: string;
  readonly safe: boolean;
  readonly edits: readonly TextEdit[];
}

/** One problem of the text, told once. The message says what, why and what to do, in Chinese. */
export interface Finding {
  /** `group/name`, see `all.ts`. */
  readonly rule: string;
  readonly severity: Severity;
  readonly message: string;
  readonly range: TextRange;
  /** The figures that it calls wrongly stated. Where all of them are marked 核实无误, the finding is settled. */
  readonly subjects?: readonly TextRange[];
  /** Other places that belong to it, the evidence first. */
  readonly related: readonly { readonly range: TextRange; readonly message: string }[];
  readonly fixes: readonly Fix[];
}
