import type { TextRange } from '../text/range';
import type { SectionChange, SectionChangeKind, WordChange } from './comparison';
import type { Draft, Portion } from './draft';
import type { Matching } from './matching';
import { longestRise } from '../text/rise';
import { append, placesOf } from '../text/lists';
import type { ComparedPassage } from './passagePairs';

const KINDS: readonly SectionChangeKind[] = ['added', 'removed', 'moved', 'renumbered', 'rewritten'];

/** What became of every section that is not the same in both drafts, and how many are. */
export function sectionChanges(
  before: Draft,
  after: Draft,
  matching: Matching<Portion>,
  passages: readonly ComparedPassage[],
): { readonly changes: readonly SectionChange[]; readonly unchanged: number } {
  const words = wordsByPortion(passages, matching);
  const rewritten = rewrittenPortions(passages, matching);
  const moved = movedPortions(before, matching);
  const changes: SectionChange[] = [];
  let unchanged = 0;
  let last = 0;
  const told = (portion: Portion): readonly WordChange[] => words.get(portion) ?? [];
  for (const portion of after.portions) {
    const other = matching.partner(portion);
    if (other) {
      last = endOf(other);
      const applies: Readonly<Record<SectionChangeKind, boolean>> = {
        added: false,
        removed: false,
        moved: moved.has(other),
        renumbered: labelOf(other) !== labelOf(portion),
        rewritten: rewritten.has(portion) || rewritten.has(other),
      };
      const [kind, ...also] = KINDS.filter((each) => applies[each]);
      const own = told(portion);
      if (kind) {
        const place = { before: rangeOf(other, before), after: rangeOf(portion, after) };
        changes.push({ kind, also, ...sections(other, portion), place, words: own });
      } else if (portion.section && own.length === 0) unchanged += 1;
    } else {
      const place = { before: { start: last, end: last }, after: rangeOf(portion, after) };
      changes.push({ kind: 'added', also: [], ...sections(undefined, portion), place, words: told(portion) });
    }
  }
  last = 0;
  for (const portion of before.portions) {
    const other = matching.partner(portion);
    if (other) last = endOf(other);
    else {
      const place = { before: rangeOf(portion, before), after: { start: last, end: last } };
      changes.push({ kind: 'removed', also: [], ...sections(portion, undefined), place, words: told(portion) });
    }
  }
  // Stable: within a kind the order of the text stays.
  return { changes: changes.sort((one, other) => KINDS.indexOf(one.kind) - KINDS.indexOf(other.kind)), unchanged };
}

function sections(before: Portion | undefined, after: Portion | undefined): Pick<SectionChange, 'before' | 'after'> {
  return {
    ...(before?.section && { before: before.section }),
    ...(after?.section && { after: after.section }),
  };
}

function labelOf({ section }: Portion): string {
  return section?.label.trim() ?? '';
}

function rangeOf({ section }: Portion, { report }: Draft): TextRange {
  return section?.range ?? { start: 0, end: report.text.length };
}

/** Where the words of a section end that stand above those below it. */
function endOf({ section, passages }: Portion): number {
  return passages.at(-1)?.range.end ?? section?.heading.end ?? 0;
}

/** By the later portion, or the earlier one of a section that went; what moved to another section is told of there. */
function wordsByPortion(
  passages: readonly ComparedPassage[],
  matching: Matching<Portion>,
): ReadonlyMap<Portion, readonly WordChange[]> {
  const words = new Map<Portion, WordChange[]>();
  for (const { before, after, pair } of passages) {
    const portion = after?.portion ?? (before && (matching.partner(before.portion) ?? before.portion));
    if (!portion) continue;
    const known = words.get(portion);
    if (known) append(known, pair.words);
    else words.set(portion, [...pair.words]);
  }
  return words;
}

/** Those with other words than figures changed, and those that a passage came to, left, or changed its place in. */
function rewrittenPortions(passages: readonly ComparedPassage[], matching: Matching<Portion>): ReadonlySet<Portion> {
  const found = new Set<Portion>();
  for (const { before, after, pair, rewritten } of passages) {
    const elsewhere = before && after && matching.partner(before.portion) !== after.portion;
    if (!rewritten && !pair.moved && elsewhere !== true) continue;
    if (before) found.add(before.portion);
    if (after) found.add(after.portion);
  }
  return found;
}

/** The earlier sections that stand below another one now, or have changed places with their neighbours. */
function movedPortions(before: Draft, matching: Matching<Portion>): ReadonlySet<Portion> {
  const moved = new Set<Portion>();
  for (const parent of before.portions) {
    const other = matching.partner(parent);
    const places = placesOf(other?.children ?? []);
    const here = parent.children.filter((child) => matching.partner(child)?.parent === other);
    const row = other ? here.map((child) => places.get(matching.partner(child)!)!) : [];
    const stays = new Set(longestRise(row).map((at) => here[at]!));
    for (const child of parent.children) if (matching.partner(child) && !stays.has(child)) moved.add(child);
  }
  return moved;
}
