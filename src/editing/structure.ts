import type { Report, Section } from '../report/model';
import type { TextEdit } from '../text/range';
import type { UsualForm } from './labelForm';

/** A change of structure, all of it one step: apart from labels, references and the marks between run-in points no word changes. */
export interface StructureChange {
  /** Apart and in the order of the text. */
  readonly edits: readonly TextEdit[];
  /** Where in the changed text the section begins that was moved, made or relabelled: its label. */
  readonly at: number;
}

/**
 * Why a change cannot be made: it is the first or last of its series; it stands at the highest or lowest level; nothing
 * stands beside it; it shares its line with text that cannot be divided; the form has no label for so many; all is in
 * order already; it is written so already; a section would stand inside itself; there is no section.
 */
export type Refusal =
  | 'first'
  | 'last'
  | 'highest'
  | 'lowest'
  | 'alone'
  | 'sharedLine'
  | 'noLabel'
  | 'inOrder'
  | 'already'
  | 'insideItself'
  | 'noSection';

export interface Refused {
  readonly refused: Refusal;
}

export type Outcome = StructureChange | Refused;

/** Changes of a report's structure. The sections are those of the report that is passed with them. */
export interface Structure {
  /** Changes places with the one before it in its series; the labels stay in order. */
  readonly moveUp: (report: Report, section: Section) => Outcome;
  readonly moveDown: (report: Report, section: Section) => Outcome;
  /** Puts sections, in the order of the text, behind `target` and at its level, whatever their own was. */
  readonly moveBehind: (report: Report, sections: readonly Section[], target: Section) => Outcome;
  /** One level up, with all below it; its place in the text stays. */
  readonly promote: (report: Report, section: Section) => Outcome;
  /** One level down, under the section before it. */
  readonly demote: (report: Report, section: Section) => Outcome;
  /** A new section behind it at its level, with a label and no words. */
  readonly insertSibling: (report: Report, section: Section) => Outcome;
  /** A new section below it, behind those it has. */
  readonly insertChild: (report: Report, section: Section) => Outcome;
  /** Takes it away with all below it, and closes the gap in the labels. */
  readonly remove: (report: Report, section: Section) => Outcome;
  /** Makes what stands behind `offset` a section of its own behind the one that holds it. */
  readonly split: (report: Report, offset: number) => Outcome;
  /** Makes it and the next of its level one: the next one's heading becomes a sentence of the text. */
  readonly mergeWithNext: (report: Report, section: Section) => Outcome;
  /** 整理序号: puts the labels of the series of `section` in order, without one those of the whole report. */
  readonly renumber: (report: Report, section?: Section) => Outcome;
  /** Writes the labels of the series of `section` in another form. */
  readonly restyle: (report: Report, section: Section, form: UsualForm) => Outcome;
  /** 拆成段落: each point of the run-in series of `section` becomes a paragraph. */
  readonly toParagraphs: (report: Report, section: Section) => Outcome;
  /** 并成一段: the paragraphs of the series of `section` become run-in points of one. */
  readonly toRunIn: (report: Report, section: Section) => Outcome;
}
