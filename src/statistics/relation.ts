import type { TextRange } from '../text/range';
import type { RelationId } from './claim';
import type { Passage, Quantity } from './passage';

/** A relation that a paragraph states, before it is judged. Offsets are relative to the paragraph. */
export interface Statement {
  readonly relation: RelationId;
  /** Names as in the relation's formula; an array is what the formula sums up. */
  readonly operands: Readonly<Record<string, Quantity | readonly Quantity[]>>;
  /** What the text states as the formula's value. */
  readonly printed: Quantity;
  /** The formula gives only the least value that `printed` may have, as parts that need not be all do of their total. */
  readonly atLeast?: boolean;
  /** Statements of one list share this: where the whole stands that the list divides. */
  readonly list?: TextRange;
}

/** How one relation is found. One file each in `relations/`; `all.ts` lists them. */
export interface Relation {
  readonly id: RelationId;
  /** Chinese, as the 数据核对 view and messages call it. */
  readonly title: string;
  readonly find: (passage: Passage) => readonly Statement[];
}

/** An operand as a list: of a single one, a list of one. */
export function quantitiesOf(operand: Quantity | readonly Quantity[] | undefined): readonly Quantity[] {
  if (operand === undefined) return [];
  return 'range' in operand ? [operand] : operand;
}
