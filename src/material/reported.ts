import { meets } from '../report/interval';
import type { Figure, Report } from '../report/model';
import type { TextRange } from '../text/range';
import { namedFigures, type NamedFigure } from './figureNames';

/** A figure of a draft that another report, such as the one a department has sent, gives otherwise. */
export interface ReportedDifference {
  readonly mine: Figure;
  readonly theirs: Figure;
  /** The sentences in which they stand. */
  readonly sentences: { readonly mine: TextRange; readonly theirs: TextRange };
}

/** How much of the shorter name must stand in the other, and in how many pairs of characters. */
const ALIKE = 0.7;
const LEAST_PAIRS = 2;

/**
 * The figures of a draft that differ from those of the same name and unit in another report. Silent where the other report
 * gives the draft's figure under a name as like, or is printed less exactly: two figures of one name may both be right.
 */
export function reportedDifferences(mine: Report, theirs: Report): readonly ReportedDifference[] {
  const others = byUnit(namedFigures(theirs));
  return namedFigures(mine).flatMap((named): readonly ReportedDifference[] => {
    const candidates = others.get(unitOf(named)) ?? [];
    const scored = candidates
      .map((other) => ({ other, score: alike(named, other) }))
      .filter(({ score }) => score >= ALIKE);
    const best = Math.max(...scored.map(({ score }) => score));
    const likest = scored.filter(({ score }) => score === best);
    const isThere = scored.some(({ other }) => meets(other.figure.interval, named.figure.interval));
    const [first] = likest;
    // Several figures of one name: which one is meant is not for us to say.
    if (!first || isThere || likest.some(({ other }) => other.figure.value !== first.other.figure.value)) return [];
    const { figure, sentence } = first.other;
    return [{ mine: named.figure, theirs: figure, sentences: { mine: named.sentence, theirs: sentence } }];
  });
}

function byUnit(figures: readonly NamedFigure[]): ReadonlyMap<string, readonly NamedFigure[]> {
  const groups = new Map<string, NamedFigure[]>();
  for (const named of figures) {
    const group = groups.get(unitOf(named));
    if (group) group.push(named);
    else groups.set(unitOf(named), [named]);
  }
  return groups;
}

function unitOf({ figure, isChange }: NamedFigure): string {
  return `${figure.unit}${isChange ? '+' : ''}`;
}

/** From 0 to 1; a name that another has within it is the same, 1 or a little less. */
function alike(one: NamedFigure, other: NamedFigure): number {
  const [shorter, longer] = one.pairs.size <= other.pairs.size ? [one.pairs, other.pairs] : [other.pairs, one.pairs];
  let shared = 0;
  for (const pair of shorter) if (longer.has(pair)) shared++;
  if (shared < LEAST_PAIRS) return 0;
  // Of two that have it whole, the one with fewer words besides.
  return shared / shorter.size - (longer.size - shorter.size) / 1000;
}
