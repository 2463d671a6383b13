import type { Draft, Portion } from './draft';
import { Matching } from './matching';

/** Shorter words than these say too little to pair what stands in different sections. */
const TELLING_TITLE = 4;
const TELLING_WORDS = 10;
/** How much sections must have in common: anywhere, and under the same heading. */
const ALIKE = 0.5;
const ALIKE_WITHIN = 0.25;
/** And where nothing else is left between the same neighbours. */
const ALIKE_ALONE = 0.1;

/**
 * Says which sections of two drafts are the same: first those that only one place in each draft can be, by all their
 * words, their own words, their titles; then what stands below sections that are paired; then by likeness, what stands
 * below, and order. Wherever the same words stand twice, the section around them decides.
 */
export function pairSections(before: Draft, after: Draft): Matching<Portion> {
  const matching = new Matching<Portion>();
  const all = (): readonly [readonly Portion[], readonly Portion[]] => [
    matching.free(before.portions),
    matching.free(after.portions),
  ];
  const treeOf = treeKeys(before, after);
  matching.pair(before.portions[0]!, after.portions[0]!);

  for (const [one, other] of matching.pairEqual(...all(), telling(treeOf, TELLING_WORDS), true)) {
    pairBelow(matching, one, other, treeOf);
  }
  matching.pairEqual(...all(), telling(ownWords, TELLING_WORDS), true);
  matching.pairEqual(...all(), telling(ownPattern, TELLING_WORDS), true);
  matching.pairEqual(...all(), (portion) => (portion.title.length < TELLING_TITLE ? undefined : portion.title), true);
  const within = (): void => {
    pairWithin(matching, before.portions, treeOf);
  };
  within();
  pairByChildren(matching, before.portions);
  within();
  matching.pairAlike(...longer(all()), ALIKE);
  within();
  pairByChildren(matching, before.portions);
  for (const portion of before.portions) pairLeftBetween(matching, portion);
  within();
  for (const key of [treeOf, ownWords, ownPattern]) matching.pairEqual(...all(), key);
  matching.pairEqual(...all(), ({ title }) => (title === '' ? undefined : title));
  return matching;
}

const ownWords = ({ words }: Portion): string => words;
const ownPattern = ({ pattern }: Portion): string => pattern;

function telling<Key>(keyOf: (portion: Portion) => Key, least: number): (portion: Portion) => Key | undefined {
  return (portion) => (portion.words.length < least ? undefined : keyOf(portion));
}

function longer([before, after]: readonly [readonly Portion[], readonly Portion[]]): [Portion[], Portion[]] {
  const isLong = ({ pattern }: Portion): boolean => pattern.length >= TELLING_WORDS;
  return [before.filter(isLong), after.filter(isLong)];
}

/** Equal for sections that have the same words with all below them, in whatever order that stands. */
function treeKeys(before: Draft, after: Draft): (portion: Portion) => number {
  const numbers = new Map<string, number>();
  const keys = new Map<Portion, number>();
  for (const { portions } of [before, after]) {
    for (const portion of [...portions].reverse()) {
      const below = portion.children.map((child) => keys.get(child)!).sort((one, other) => one - other);
      const name = `${below.join(',')}:${portion.words}`;
      const number = numbers.get(name) ?? numbers.size;
      numbers.set(name, number);
      keys.set(portion, number);
    }
  }
  return (portion) => keys.get(portion)!;
}

/** Below two sections that are the same with all below them each section has its twin. */
function pairBelow(
  matching: Matching<Portion>,
  one: Portion,
  other: Portion,
  treeOf: (portion: Portion) => number,
): void {
  for (const [first, second] of matching.pairEqual(one.children, other.children, treeOf)) {
    pairBelow(matching, first, second, treeOf);
  }
}

/** Pairs what stands below paired sections, those on top first. */
function pairWithin(
  matching: Matching<Portion>,
  portions: readonly Portion[],
  treeOf: (portion: Portion) => number,
): void {
  for (const portion of portions) {
    const other = matching.partner(portion);
    if (!other || portion.children.length === 0 || other.children.length === 0) continue;
    const [ones, others] = [matching.free(portion.children), matching.free(other.children)];
    if (ones.length === 0 || others.length === 0) continue;
    for (const key of [treeOf, ownWords, ownPattern]) matching.pairEqual(ones, others, key);
    matching.pairEqual(ones, others, ({ title }) => (title === '' ? undefined : title));
    matching.pairAlike(ones, others, ALIKE_WITHIN);
  }
}

/** Pairs sections with other words where most of what stands below the one stands below the other. */
function pairByChildren(matching: Matching<Portion>, portions: readonly Portion[]): void {
  for (const portion of matching.free(portions).toReversed()) {
    const votes = new Map<Portion, number>();
    for (const child of portion.children) {
      const parent = matching.partner(child)?.parent;
      if (parent && !matching.partner(parent)) votes.set(parent, (votes.get(parent) ?? 0) + 1);
    }
    const [best] = [...votes].sort(([, one], [, other]) => other - one);
    if (best && best[1] * 2 >= Math.max(portion.children.length, best[0].children.length))
      matching.pair(portion, best[0]);
  }
}

/** Pairs the only two that are left between the same neighbours, if they have anything in common. */
function pairLeftBetween(matching: Matching<Portion>, portion: Portion): void {
  const other = matching.partner(portion);
  if (!other) return;
  const gaps = (list: readonly Portion[], nameOf: (item: Portion) => Portion): Map<Portion | undefined, Portion[]> => {
    const found = new Map<Portion | undefined, Portion[]>();
    let last: Portion | undefined;
    for (const item of list) {
      const gap = found.get(last);
      if (matching.partner(item)) last = nameOf(item);
      else if (gap) gap.push(item);
      else found.set(last, [item]);
    }
    return found;
  };
  const right = gaps(other.children, (item) => item);
  for (const [behind, [one, ...more]] of gaps(portion.children, (item) => matching.partner(item)!)) {
    const [second, ...others] = right.get(behind) ?? [];
    if (!one || !second || more.length + others.length > 0) continue;
    if (matching.alike(one, second, ALIKE_ALONE)) matching.pair(one, second);
  }
}
