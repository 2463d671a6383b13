import type { Counters } from './counters';
import type { ChangesChoice } from './docxPort';
import type { List } from './numbering';
import type { Notes } from './notes';
import type { Parts } from './parts';
import type { Change, Piece } from './pieces';
import type { Styles } from './styles';
import type { XmlElement, XmlNode } from './xml';

/** A line of the text that comes out. */
export interface Line {
  readonly type: 'line';
  readonly pieces: readonly Piece[];
  /** Its level as a heading by its style, from 1, where no label says so. */
  readonly heading?: number;
}

/** A table, its cells as texts; rows may differ in length. */
export interface TableBlock {
  readonly type: 'table';
  readonly rows: readonly (readonly string[])[];
}

export type Block = Line | TableBlock;

/** What is counted while reading, to be told afterwards. */
export interface Counts {
  changes: number;
  tables: number;
  hidden: number;
  /** Stretches that are struck out by hand. */
  struck: number;
  /** Marks such as 图片, and how many of them stand in the text. */
  readonly marks: Map<string, number>;
}

/** What the readers of one document share. */
export interface Reading {
  readonly parts: Parts;
  readonly styles: Styles;
  readonly lists: ReadonlyMap<string, List>;
  readonly choice: ChangesChoice;
  /** Automatic numbers as they are with all changes accepted, and as they were. */
  readonly counters: { readonly accepted: Counters; readonly original: Counters };
  readonly notes: Notes;
  readonly counts: Counts;
  /** Parts of diagrams that have been told. */
  readonly told: Set<XmlElement>;
  /** Begins of fields that nothing ends: what stands behind them is text. */
  readonly endless: ReadonlySet<XmlElement>;
  /** The paragraphs and tables of a part, cell, note or text box, whose whole is changed as `change` says. */
  readonly story: (content: readonly XmlNode[], change: Change) => readonly Block[];
}
