import type { TextRange } from '../text/range';
import { layBeside } from './beside';
import type { FigureChange, PassagePair } from './comparison';
import type { Draft, Passage, Portion } from './draft';
import { figureChanges } from './figureChanges';
import type { Matching } from './matching';
import { movedFigureChanges, sentencesAt, type Sentence } from './movedSentences';
import { longestRise } from '../text/rise';
import { append, placesOf } from '../text/lists';
import { createWholeWords } from './wholeWords';
import { wordChanges } from './wordChanges';

/** A pair with the passages themselves. */
export interface ComparedPassage {
  readonly before?: Passage;
  readonly after?: Passage;
  readonly pair: PassagePair;
  /** Whether words differ that are no figures told of among the changed ones. */
  readonly rewritten: boolean;
}

export interface ComparedPassages {
  /** In the order of the later text; what was removed behind what stood before it. */
  readonly passages: readonly ComparedPassage[];
  readonly figures: readonly FigureChange[];
}

/** Compares every passage with its counterpart, and finds the places of those that have none. */
export function comparePassages(
  before: Draft,
  after: Draft,
  sections: Matching<Portion>,
  matching: Matching<Passage>,
): ComparedPassages {
  const texts = { before: before.report.text, after: after.report.text };
  const figures: FigureChange[] = [];
  const [strange, strangeAfter]: [Sentence[], Sentence[]] = [[], []];
  const wholeWords = createWholeWords();
  const stays = staying(before, sections, matching);
  const compare = (one: Passage, other: Passage): ComparedPassage => {
    const moved = !stays.has(one);
    const place = { before: one.range, after: other.range };
    if (one.words === other.words) {
      return { before: one, after: other, pair: { ...place, moved, words: [] }, rewritten: false };
    }
    const beside = layBeside(texts, one, other);
    const start = { before: one.range.start, after: other.range.start };
    const words = wordChanges(texts, beside, start, wholeWords);
    const reading = figureChanges(one, other, beside);
    append(figures, reading.changes);
    append(strange, sentencesAt(texts.before, one, reading.strange.before));
    append(strangeAfter, sentencesAt(texts.after, other, reading.strange.after));
    const told = new Set(reading.changes.map((change) => keyOf(change.before?.range, change.after?.range)));
    const rewritten = words.some((change) => !told.has(keyOf(change.before, change.after)));
    return { before: one, after: other, pair: { ...place, moved, words }, rewritten };
  };
  const slots = removedSlots(before, after, sections, matching);
  const passages: ComparedPassage[] = [];
  const remove = (slot: number): void => {
    for (const one of slots.get(slot) ?? []) {
      const at = after.passages[slot]?.range.end ?? 0;
      const words = [{ before: one.range, after: { start: at, end: at } }];
      append(strange, sentencesAt(texts.before, one, one.sentences));
      passages.push({ before: one, pair: { before: one.range, moved: false, words }, rewritten: true });
    }
  };
  remove(-1);
  let behind = 0;
  for (const [at, other] of after.passages.entries()) {
    const one = matching.partner(other);
    if (one) {
      passages.push(compare(one, other));
      behind = one.range.end;
    } else {
      const words = [{ before: { start: behind, end: behind }, after: other.range }];
      append(strangeAfter, sentencesAt(texts.after, other, other.sentences));
      passages.push({ after: other, pair: { after: other.range, moved: false, words }, rewritten: true });
    }
    remove(at);
  }
  append(figures, movedFigureChanges(texts, strange, strangeAfter));
  return { passages, figures: inOrder(figures) };
}

function keyOf(before: TextRange | undefined, after: TextRange | undefined): string {
  return `${before?.start ?? ''}-${after?.start ?? ''}`;
}

/** The passages that stand where they stood: in the same section, in the same order. */
function staying(before: Draft, sections: Matching<Portion>, matching: Matching<Passage>): ReadonlySet<Passage> {
  const stays = new Set<Passage>();
  for (const portion of before.portions) {
    const other = sections.partner(portion);
    if (!other) continue;
    const places = placesOf(other.passages);
    const here = portion.passages.filter((passage) => matching.partner(passage)?.portion === other);
    for (const at of longestRise(here.map((passage) => places.get(matching.partner(passage)!)!))) stays.add(here[at]!);
  }
  return stays;
}

/** Behind which passage of the later text, -1 for its beginning, those are told of that are there no more. */
function removedSlots(
  before: Draft,
  after: Draft,
  sections: Matching<Portion>,
  matching: Matching<Passage>,
): ReadonlyMap<number, readonly Passage[]> {
  const places = placesOf(after.passages);
  const slots = new Map<number, Passage[]>();
  let slot = -1;
  let portion: Portion | undefined;
  for (const passage of before.passages) {
    const other = sections.partner(passage.portion);
    const first = other?.passages[0];
    if (passage.portion !== portion && first) slot = places.get(first)! - 1;
    portion = passage.portion;
    const partner = matching.partner(passage);
    if (partner) {
      if (partner.portion === other) slot = places.get(partner)!;
      continue;
    }
    const known = slots.get(slot);
    if (known) known.push(passage);
    else slots.set(slot, [passage]);
  }
  return slots;
}

/** By the later text; a figure that was removed stands where its sentence does. */
function inOrder(figures: readonly FigureChange[]): readonly FigureChange[] {
  const placeOf = ({ after, sentence }: FigureChange): number => (after?.range ?? sentence.after).start;
  const startOf = (place: { readonly range: TextRange } | undefined): number => place?.range.start ?? 0;
  return [...figures].sort(
    (one, other) => placeOf(one) - placeOf(other) || startOf(one.before) - startOf(other.before),
  );
}
