import type { ParagraphFacts } from '../report/model';
import type { TextRange } from '../text/range';
import type { RelationId } from './claim';
import type { Formula } from './formula';
import type { Passage, Quantity } from './passage';
import type { Reading } from './reading';

/** A relation that the text states, before it is judged. Offsets are relative to the paragraph, or to the text if found across. */
export interface Statement {
  readonly relation: RelationId;
  /** What it is called on the screen; absent where `Relation` says it. */
  readonly title?: string;
  readonly formula: Formula;
  /** Names as in the formula; an array is what the formula sums up. */
  readonly operands: Readonly<Record<string, Quantity | readonly Quantity[]>>;
  /** What the text states as the formula's value. */
  readonly printed: Quantity;
  /** The formula gives only the least value that `printed` may have, as parts that need not be all do of their total. */
  readonly atLeast?: boolean;
  /** Only a reading of the text: it counts where it agrees, and is forgotten where it does not. */
  readonly tentative?: boolean;
  /** A miss is a question to the writer (`close`), never an error: a decline of more than 100%. */
  readonly asked?: boolean;
  /** How it was checked in words, where an equation is not what a reader would write: names that are counted. */
  readonly told?: string;
  /** Statements of one list share this: where the whole stands that the list divides. */
  readonly list?: TextRange;
}

/** How one relation is found. One file each in `relations/`; `all.ts` lists them. */
export interface Relation {
  readonly id: RelationId;
  /** Chinese, as the 数据核对 view and messages call it. */
  readonly title: string;
  /** What the rule on it says: see `Rule`. */
  readonly rule: {
    readonly title: string;
    readonly why: string;
    /** Standard and clause, or 惯例. */
    readonly source?: string;
    /** What its findings begin with; 数据不符 without it. */
    readonly head?: string;
    /** What they ask for where no figure can be proposed; 请核对各数。 without it. */
    readonly advice?: string;
    readonly severity?: 'warning' | 'information';
    readonly moment?: 'live' | 'check';
  };
  /** All that its statements use. */
  readonly formulas: readonly Formula[];
  /** A paragraph in which none of these stands states nothing of the kind: most paragraphs are read no further. */
  readonly words?: readonly string[];
  /** Where one of the words stands: cheap, and true of every paragraph in which `find` finds anything. */
  readonly mayState?: (facts: ParagraphFacts) => boolean;
  /** It reads what is no figure to the scanner (a ratio, ranks), so paragraphs without figures may state it too. */
  readonly figureless?: boolean;
  /** What one paragraph states. */
  readonly find?: (passage: Passage) => readonly Statement[];
  /** What several paragraphs state together; offsets are those of the text. Runs at every keystroke: summaries only. */
  readonly findAcross?: (reading: Reading) => readonly Statement[];
}

/** An operand as a list: of a single one, a list of one. */
export function quantitiesOf(operand: Quantity | readonly Quantity[] | undefined): readonly Quantity[] {
  if (operand === undefined) return [];
  return 'range' in operand ? [operand] : operand;
}

/** The statement with each of its quantities changed. */
export function withQuantities(statement: Statement, change: (quantity: Quantity) => Quantity): Statement {
  const operands = Object.entries(statement.operands).map(([name, value]) => [
    name,
    'range' in value ? change(value) : value.map(change),
  ]);
  return {
    ...statement,
    operands: Object.fromEntries(operands) as Statement['operands'],
    printed: change(statement.printed),
  };
}
