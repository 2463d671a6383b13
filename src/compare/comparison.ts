import type { Figure, Placeholder, Section } from '../report/model';
import type { TextRange } from '../text/range';

/** Sections that are the same one in both drafts, whatever became of their labels, places and words. */
export interface SectionPair {
  readonly before: Section;
  readonly after: Section;
}

/**
 * What became of a figure between two drafts: another value; another unit or scale (万元→亿元); a blank that was filled,
 * or one that took a figure's place; a figure more or less in a sentence that was kept.
 */
export type FigureChangeKind = 'changed' | 'unit' | 'filled' | 'emptied' | 'added' | 'removed';

/** One figure that differs. Ranges called `before` are of the earlier text, those called `after` of the later one. */
export interface FigureChange {
  readonly kind: FigureChangeKind;
  /** The earlier figure, or the blank that was filled; absent for a figure that was added. */
  readonly before?: Figure | Placeholder;
  /** The later figure, or the blank that took its place; absent for a figure that was removed. */
  readonly after?: Figure | Placeholder;
  /** The sentences in which they stand, or would. */
  readonly sentence: { readonly before: TextRange; readonly after: TextRange };
  /** The innermost sections in which the sentences stand; absent above the first heading. */
  readonly section: { readonly before?: Section; readonly after?: Section };
}

/** In the order in which changes are told. */
export type SectionChangeKind = 'added' | 'removed' | 'moved' | 'renumbered' | 'rewritten';

/** A stretch of words and what took its place; an empty range where nothing stood, or stands. */
export interface WordChange {
  readonly before: TextRange;
  readonly after: TextRange;
}

/**
 * One section that differs, without those below it, which have changes of their own. Where neither `before` nor `after`
 * is there, it is the text that stands under no heading.
 */
export interface SectionChange {
  /** The first of all that applies. */
  readonly kind: SectionChangeKind;
  /** What applies besides: a section can be moved, renumbered and rewritten at once. */
  readonly also: readonly SectionChangeKind[];
  readonly before?: Section;
  readonly after?: Section;
  /** Where to look: the section in each draft, or the place where it would stand. */
  readonly place: { readonly before: TextRange; readonly after: TextRange };
  /** The words that changed, label apart, in the order of the later text; for a section that came or went all of its own. */
  readonly words: readonly WordChange[];
}

/**
 * A paragraph, or the part of one that belongs to one section, in both drafts; without `before` it came, without `after`
 * it went. Labels are no part of it.
 */
export interface PassagePair {
  readonly before?: TextRange;
  readonly after?: TextRange;
  /** It stands elsewhere: in another section, or in another order. */
  readonly moved: boolean;
  readonly words: readonly WordChange[];
}

/** How two drafts differ. All lists are complete and in a fixed order: the same drafts always give the same. */
export interface Comparison {
  /** In the order of the later text; what was removed where it stood. */
  readonly figures: readonly FigureChange[];
  /** By kind in the order of `SectionChangeKind`, then in the order of the text. */
  readonly sections: readonly SectionChange[];
  /** Every pair of sections, changed or not, in the order of the later text. */
  readonly pairs: readonly SectionPair[];
  /** In the order of the later text; what was removed behind what stood before it. */
  readonly passages: readonly PassagePair[];
  /** How many sections are the same in both, label, place and words. */
  readonly unchanged: number;
}

export type PageFormat = 'html' | 'markdown';

/** What the drafts are called on a page: 汇报稿3, 处长改. */
export interface DraftNames {
  readonly before: string;
  readonly after: string;
}
