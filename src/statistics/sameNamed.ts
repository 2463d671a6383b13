import { meets } from '../report/interval';
import type { Report } from '../report/model';
import type { Engine, Segmenter } from '../text/ports';
import type { TextRange } from '../text/range';
import { figureName, isSameName, namingWords, type FigureName } from './figureNames';
import type { Quantity } from './passage';
import { readingOf } from './reading';

/** A figure, or a blank for one, that is called as another one is. */
export interface SameNamed {
  readonly range: TextRange;
  /** Whether it stands in the same paragraph. */
  readonly beside: boolean;
  /**
   * How its value stands to the other's: `blank` where one of both is none yet, `near` for what a slip or a later count
   * makes of it, `far` for what only bears the name.
   */
  readonly value: 'same' | 'near' | 'far' | 'blank';
}

/** The figure that was asked about, and those that are called the same, in the order of the text. */
export interface NamedFigures {
  readonly own: TextRange;
  readonly others: readonly SameNamed[];
}

/** Tells the figures that are called as the one at an offset is; undefined where none stands there. Never rejects. */
export type NameReader = (report: Report, offset: number) => Promise<NamedFigures | undefined>;

interface Named {
  readonly quantity: Quantity;
  readonly paragraph: number;
  readonly name: FigureName;
}

/** Figures are looked at within so many around the one that was asked about. */
const MOST = 2000;
/** So many stretches are remembered: a report has a few hundred. */
const KEPT = 10_000;

/**
 * Which figures are called the same is told by whole words, as a segmenter cuts them. That is a help to look about: what
 * is right or wrong (前后一致) is told without a segmenter, by names and periods that are the same to the letter.
 */
export function createNameReader(segmenter: Segmenter): NameReader {
  const cuts = new Map<string, readonly string[]>();
  let engine: Engine | undefined;

  /** Cuts what is not known yet; all again where another engine has answered, which would cut one name in two ways. */
  async function cut(stretches: readonly string[]): Promise<void> {
    if (cuts.size > KEPT) cuts.clear();
    const fresh = [...new Set(stretches)].filter((stretch) => stretch !== '' && !cuts.has(stretch));
    if (fresh.length === 0) return;
    const answer = await segmenter.cut(fresh);
    const isOther = engine !== undefined && engine !== answer.engine && fresh.length < stretches.length;
    if (isOther) cuts.clear();
    engine = answer.engine;
    for (const [at, stretch] of fresh.entries()) cuts.set(stretch, wordsOf(stretch, answer.words[at]?.lengths ?? []));
    if (isOther) await cut(stretches);
  }

  return async (report, offset) => {
    const asked = around(report, offset);
    if (asked === undefined) return undefined;
    const { own, others } = asked;
    if (others.length === 0) return { own: own.quantity.range, others: [] };
    await cut([own, ...others].flatMap(({ name }) => [name.before, name.behind]));
    const wordsFor = ({ name }: Named): readonly string[] =>
      namingWords(cuts.get(name.before) ?? [], cuts.get(name.behind) ?? []);
    const words = wordsFor(own);
    return {
      own: own.quantity.range,
      others: others
        .filter((each) => isSameName(words, wordsFor(each)))
        .map(({ quantity, paragraph }) => ({
          range: quantity.range,
          beside: paragraph === own.paragraph,
          value: compare(own.quantity, quantity),
        })),
    };
  };
}

function wordsOf(stretch: string, lengths: readonly number[]): readonly string[] {
  let start = 0;
  return lengths.map((length) => stretch.slice(start, (start += length)));
}

/** The quantity at an offset, and those that may be called the same: of its measure, and a change as it is one. */
function around(
  report: Report,
  offset: number,
): { readonly own: Named; readonly others: readonly Named[] } | undefined {
  const reading = readingOf(report);
  const named = (paragraph: number): readonly Named[] => {
    const { range, facts } = report.paragraphs[paragraph]!;
    if (facts.outline.apart) return [];
    return reading.quantities(paragraph).flatMap((quantity): readonly Named[] => {
      const name = figureName(facts.text, quantity, quantity.range.end - range.start);
      return name ? [{ quantity, paragraph, name }] : [];
    });
  };
  const home = report.paragraphs.findIndex(({ range }) => range.start <= offset && offset <= range.end);
  if (home < 0) return undefined;
  const own = named(home).find(({ quantity: { range } }) => range.start <= offset && offset <= range.end);
  if (own === undefined) return undefined;
  const isAlike = ({ quantity: { range, dimension, role } }: Named): boolean =>
    dimension === own.quantity.dimension && role === own.quantity.role && range.start !== own.quantity.range.start;
  const before: Named[] = [];
  for (let at = home; at >= 0 && before.length < MOST; at -= 1)
    before.unshift(...named(at).filter(isAlike).slice(-MOST));
  const behind: Named[] = [];
  for (let at = home + 1; at < report.paragraphs.length && behind.length < MOST; at += 1)
    behind.push(...named(at).filter(isAlike).slice(0, MOST));
  return { own, others: [...before, ...behind] };
}

/** Two values of one thing differ by a slip or a later count; what is half as much again is something else. */
const FURTHEST = 1.5;

function compare({ figure: one }: Quantity, { figure: other }: Quantity): SameNamed['value'] {
  if (one === undefined || other === undefined) return 'blank';
  if (meets(one.interval, other.interval)) return 'same';
  const [a, b] = [one.value, other.value];
  return a * b > 0 && Math.max(a / b, b / a) <= FURTHEST ? 'near' : 'far';
}
