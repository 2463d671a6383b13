import { likeness, sketchOf, type Sketch } from './likeness';

/** What can be paired: its words, and its words with figures as one sign. */
export interface Item {
  readonly words: string;
  readonly pattern: string;
}

/** So many pairs are all looked at; of more only those that share something rare, or stand at about the same place. */
const FEW_PAIRS = 400;
/** What more texts than this have in common says nothing. */
const RARE = 16;
/** How many of those that share most with a text are looked at. */
const CANDIDATES = 8;
/** How far from its place in the row of the others a text's partner is looked for without any other sign. */
const NEAR = 4;

/** Which items of an earlier draft are which of the later one. Each stands in one pair at most. */
export class Matching<Thing extends Item> {
  readonly #partners = new Map<Thing, Thing>();
  readonly #sketches = new Map<Thing, Sketch>();

  /** The item of the other draft. */
  partner(item: Thing): Thing | undefined {
    return this.#partners.get(item);
  }

  pair(before: Thing, after: Thing): void {
    this.#partners.set(before, after);
    this.#partners.set(after, before);
  }

  free(items: readonly Thing[]): readonly Thing[] {
    return items.filter((item) => !this.#partners.has(item));
  }

  /** Pairs those with the same key, in order; with `unique` only where each draft has it once. An undefined key is none. */
  pairEqual(
    before: readonly Thing[],
    after: readonly Thing[],
    keyOf: (item: Thing) => string | number | undefined,
    unique = false,
  ): readonly (readonly [Thing, Thing])[] {
    const groups = groupBy(this.free(after), keyOf);
    const found: (readonly [Thing, Thing])[] = [];
    for (const [key, ones] of groupBy(this.free(before), keyOf)) {
      const others = groups.get(key) ?? [];
      if (unique && (ones.length > 1 || others.length > 1)) continue;
      for (let at = 0; at < Math.min(ones.length, others.length); at++) {
        this.pair(ones[at]!, others[at]!);
        found.push([ones[at]!, others[at]!]);
      }
    }
    return found;
  }

  /** Pairs those that have most in common, the most alike first, as long as they have at least `least`. */
  pairAlike(before: readonly Thing[], after: readonly Thing[], least: number): void {
    const [ones, others] = [this.free(before), this.free(after)];
    if (ones.length === 0 || others.length === 0) return;
    const right = others.map((item) => this.#sketch(item));
    const candidates = ones.length * others.length <= FEW_PAIRS ? () => right.keys() : candidateFinder(right);
    const pairs: { readonly one: number; readonly other: number; readonly score: number }[] = [];
    for (const [one, item] of ones.entries()) {
      const left = this.#sketch(item);
      for (const other of candidates(left, Math.round((one * others.length) / ones.length))) {
        const score = likeness(left, right[other]!);
        if (score >= least) pairs.push({ one, other, score });
      }
    }
    pairs.sort((a, b) => b.score - a.score || Math.abs(a.one - a.other) - Math.abs(b.one - b.other) || a.one - b.one);
    for (const { one, other } of pairs) {
      if (!this.#partners.has(ones[one]!) && !this.#partners.has(others[other]!)) this.pair(ones[one]!, others[other]!);
    }
  }

  /** Whether two items have at least so much in common. */
  alike(one: Thing, other: Thing, least: number): boolean {
    return likeness(this.#sketch(one), this.#sketch(other)) >= least;
  }

  #sketch(item: Thing): Sketch {
    const known = this.#sketches.get(item) ?? sketchOf(item.pattern);
    this.#sketches.set(item, known);
    return known;
  }
}

function groupBy<Thing, Key>(items: readonly Thing[], keyOf: (item: Thing) => Key | undefined): Map<Key, Thing[]> {
  const groups = new Map<Key, Thing[]>();
  for (const item of items) {
    const key = keyOf(item);
    if (key === undefined) continue;
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}

/** Finds, by what is rare, the few texts that may be like one; a bounded number of steps for each. */
function candidateFinder(sketches: readonly Sketch[]): (sketch: Sketch, place: number) => Iterable<number> {
  const holders = new Map<number, number[]>();
  for (const [at, sketch] of sketches.entries()) {
    for (const hash of sketch) {
      const known = holders.get(hash);
      if (!known) holders.set(hash, [at]);
      else if (known.length <= RARE) known.push(at);
    }
  }
  return (sketch, place) => {
    const shared = new Map<number, number>();
    for (const hash of sketch) {
      const found = holders.get(hash);
      if (!found || found.length > RARE) continue;
      for (const at of found) shared.set(at, (shared.get(at) ?? 0) + 1);
    }
    const best = [...shared].sort((one, other) => other[1] - one[1] || one[0] - other[0]).slice(0, CANDIDATES);
    const near = Array.from({ length: 2 * NEAR + 1 }, (_, at) => place - NEAR + at);
    return new Set([...best.map(([at]) => at), ...near.filter((at) => at >= 0 && at < sketches.length)]);
  };
}
