import type { Figure, Placeholder, Section } from '../report/model';
import type { TextRange } from '../text/range';
import type { Beside } from './beside';
import type { FigureChange, FigureChangeKind } from './comparison';
import type { Passage } from './draft';
import type { Token } from './tokens';
import { figureKey, isFigure } from './words';

/** The share of a sentence's words that must be found again for it to be the same sentence. */
const KEPT = 0.4;
/** So many words name a figure. */
const NAME = 5;

/** What two passages say of figures, and the sentences of them that have no counterpart in each other. */
export interface FigureReading {
  readonly changes: readonly FigureChange[];
  readonly strange: { readonly before: readonly TextRange[]; readonly after: readonly TextRange[] };
}

/** Whose sentences and figures are compared. */
type Home = Pick<Passage, 'portion' | 'sentences'>;

/** The figures that differ between two passages laid beside each other. */
export function figureChanges(before: Home, after: Home, beside: Beside): FigureReading {
  const ones = sentencesOf(before.sentences, beside.before);
  const others = sentencesOf(after.sentences, beside.after);
  const toAfter = new Map(beside.aligned.map((pair) => [pair.before, pair.after]));
  const toBefore = new Map(beside.aligned.map((pair) => [pair.after, pair.before]));
  const { partners, back, isKept } = counterparts(ones, others, beside);
  const section = sectionsOf(before, after);
  const lost: FigureChange[] = [];
  const found: FigureChange[] = [];
  const changes: FigureChange[] = [];
  for (const [at, token] of beside.before.entries()) {
    if (!token.figure) continue;
    const place = toAfter.get(at);
    const one = ones.at(at);
    if (one === undefined) continue;
    const other = place === undefined ? partners.get(one) : others.at(place);
    const partner = place === undefined ? undefined : beside.after[place];
    if (other === undefined || !(isKept(one, other) || isNamed(toAfter, at))) continue;
    const sentence = { before: before.sentences[one]!, after: after.sentences[other]! };
    if (!partner) {
      if (isFigure(token.figure)) lost.push({ kind: 'removed', before: token.figure, sentence, section });
    } else if (partner.figure && partner.key !== token.key) {
      const kind = kindOf(token.figure, partner.figure);
      if (kind) changes.push({ kind, before: token.figure, after: partner.figure, sentence, section });
    }
  }
  for (const [at, token] of beside.after.entries()) {
    if (!token.figure || !isFigure(token.figure) || toBefore.has(at)) continue;
    const other = others.at(at);
    const one = other === undefined ? undefined : back.get(other);
    if (one === undefined || other === undefined) continue;
    const sentence = { before: before.sentences[one]!, after: after.sentences[other]! };
    found.push({ kind: 'added', after: token.figure, sentence, section });
  }
  return {
    changes: [...changes, ...withoutMoved(lost, found)],
    strange: {
      before: before.sentences.filter((_, at) => !partners.has(at)),
      after: after.sentences.filter((_, at) => !back.has(at)),
    },
  };
}

/** Whether the same words stand right before it in both: they name what it counts, whatever the rest of the sentence is. */
function isNamed(toAfter: ReadonlyMap<number, number>, at: number): boolean {
  const place = toAfter.get(at);
  if (place === undefined) return false;
  for (let step = 1; step <= NAME; step++) if (toAfter.get(at - step) !== place - step) return false;
  return true;
}

function sectionsOf(before: Home, after: Home): { before?: Section; after?: Section } {
  const [one, other] = [before.portion.section, after.portion.section];
  return { ...(one && { before: one }), ...(other && { after: other }) };
}

function kindOf(before: Figure | Placeholder, after: Figure | Placeholder): FigureChangeKind | undefined {
  if (!isFigure(before)) return isFigure(after) ? 'filled' : undefined;
  if (!isFigure(after)) return 'emptied';
  return before.unit === after.unit && before.scale === after.scale ? 'changed' : 'unit';
}

/** A figure that only went to another place of its sentence is neither added nor removed. */
function withoutMoved(lost: readonly FigureChange[], found: readonly FigureChange[]): readonly FigureChange[] {
  const keyOf = ({ before, after, sentence }: FigureChange): string =>
    `${sentence.before.start}\u0000${figureKey(before ?? after!)}`;
  const waiting = new Map<string, FigureChange[]>();
  for (const change of found) {
    const known = waiting.get(keyOf(change));
    if (known) known.push(change);
    else waiting.set(keyOf(change), [change]);
  }
  const moved = new Set<FigureChange>();
  for (const change of lost) {
    const twin = waiting.get(keyOf(change))?.pop();
    if (twin) moved.add(change).add(twin);
  }
  return [...lost, ...found].filter((change) => !moved.has(change));
}

interface Sentences {
  /** In which sentence a token stands. */
  readonly at: (token: number) => number | undefined;
  /** What the words of each are worth together. */
  readonly worth: readonly number[];
}

function sentencesOf(ranges: readonly TextRange[], tokens: readonly Token[]): Sentences {
  const worth = ranges.map(() => 0);
  const of: (number | undefined)[] = [];
  let sentence = 0;
  for (const token of tokens) {
    while (sentence < ranges.length && ranges[sentence]!.end <= token.start) sentence += 1;
    const found = sentence < ranges.length && ranges[sentence]!.start <= token.start ? sentence : undefined;
    of.push(found);
    if (found !== undefined) worth[found]! += worthOf(token);
  }
  return { at: (token) => of[token], worth };
}

interface Counterparts {
  /** By each earlier sentence the later one that has most of its words, and the other way round, where it was kept. */
  readonly partners: ReadonlyMap<number, number>;
  readonly back: ReadonlyMap<number, number>;
  /** Whether one has enough of the other's words; a sentence may be kept as a part of a longer one. */
  readonly isKept: (one: number, other: number) => boolean;
}

function counterparts(ones: Sentences, others: Sentences, { before, aligned }: Beside): Counterparts {
  const shared = new Map<number, Map<number, number>>();
  for (const pair of aligned) {
    const [one, other] = [ones.at(pair.before), others.at(pair.after)];
    if (one === undefined || other === undefined) continue;
    const row = shared.get(one) ?? new Map<number, number>();
    row.set(other, (row.get(other) ?? 0) + worthOf(before[pair.before]!));
    shared.set(one, row);
  }
  const partners = new Map<number, number>();
  const back = new Map<number, { readonly one: number; readonly worth: number }>();
  const isKept = (one: number, other: number): boolean => {
    const worth = shared.get(one)?.get(other);
    return worth !== undefined && worth >= KEPT * Math.min(ones.worth[one]!, others.worth[other]!);
  };
  for (const [one, row] of shared) {
    for (const [other, worth] of row) {
      if (!isKept(one, other)) continue;
      if (worth > (row.get(partners.get(one) ?? -1) ?? -1)) partners.set(one, other);
      if (worth > (back.get(other)?.worth ?? -1)) back.set(other, { one, worth });
    }
  }
  return { partners, back: new Map([...back].map(([other, { one }]) => [other, one])), isKept };
}

/** Figures are what is asked about: the words around them say whether the sentence is the same. */
function worthOf({ figure, weight }: Token): number {
  return figure ? 0 : weight;
}
