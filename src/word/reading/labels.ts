import type { ChangesChoice } from './docxPort';
import { isShown, type Change, type Piece } from './pieces';
import type { ParagraphFacts } from './paragraphs';
import { joinsNext } from './paragraphs';
import type { Reading } from './reading';

type Side = Exclude<ChangesChoice, 'both'>;

/** Gives automatic labels to the paragraphs of one story in their order. */
export interface Labels {
  /** The label of a paragraph with the gap behind it, as pieces; none where it has none on the sides that are asked for. */
  next(facts: ParagraphFacts, contents: readonly Piece[]): readonly Piece[];
}

/**
 * On each side of the tracked changes the paragraphs that are there are counted: one whose end is gone goes on in the
 * next, and the label is that of the first of them that has words.
 */
export function createLabels({ choice, counters }: Reading): Labels {
  const open: Record<Side, boolean> = { accepted: false, original: false };

  function begins(side: Side, facts: ParagraphFacts, contents: readonly Piece[]): boolean {
    const joins = joinsNext(facts, side);
    const hasWords = contents.some(({ text, change }) => text !== '' && isShown(change, side));
    const isFirst = !open[side] && (hasWords || !joins);
    open[side] = joins && (open[side] || hasWords);
    return isFirst;
  }

  function label(side: Side, facts: ParagraphFacts, contents: readonly Piece[]): string | undefined {
    if (!begins(side, facts, contents)) return undefined;
    const { list } = side === 'accepted' ? facts.now : facts.before;
    return list ? counters[side].next(list.numId, list.level) : '';
  }

  return {
    next(facts, contents) {
      if (choice !== 'both') return piece(label(choice, facts, contents) ?? '', 'none', contents);
      const now = label('accepted', facts, contents);
      const before = label('original', facts, contents);
      if (now === undefined) return piece(before ?? '', before === undefined ? 'none' : gone(facts.mark), contents);
      return piece(now, before === undefined ? come(facts.mark) : 'none', contents);
    },
  };
}

function gone(mark: Change): Change {
  return mark === 'movedOut' ? mark : 'deleted';
}

function come(mark: Change): Change {
  return mark === 'movedIn' ? mark : 'inserted';
}

function piece(label: string, change: Change, contents: readonly Piece[]): readonly Piece[] {
  if (label === '') return [];
  const first = contents.find(({ text }) => text !== '')?.text ?? '';
  return [{ text: label + gap(label, first), change }];
}

/**
 * What Word leaves room for by a tab or an indent: nothing behind Chinese marks, brackets and dots (GB/T 9704—2012,
 * 7.3.3 sets labels close), one blank where label and words would run into each other.
 */
function gap(label: string, words: string): string {
  if (words === '' || /^\s/.test(words) || /\s$/.test(label)) return '';
  if (/[、，。：；）】〕》)\]①-⒛㈠-㊉㉑-㊿]$/.test(label)) return '';
  return /[.．]$/.test(label) && !/^[\dA-Za-z]/.test(words) ? '' : ' ';
}
