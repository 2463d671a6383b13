import type { ParagraphFacts } from '../report/model';
import type { Blank } from './blanks';
import type { RelationId } from './claim';
import { judgedStatements } from './claims';
import { keptFor } from '../text/kept';
import { dimensionOf } from './dimension';
import type { Quantity } from './passage';
import { passageOf } from './reading';

/** Printed with decimals, however small; what is counted is whole. */
const RATES: ReadonlySet<string> = new Set(['%', '％', '‰', '个百分点', '百分点', '倍']);
const MEASURES: ReadonlySet<string> = new Set(
  ['元', '米', '平方米', '公斤', '千瓦时', '千瓦', '小时', '立方米', '美元'].map(dimensionOf),
);
/** Reports print growth, and how much of a plan was done, with one decimal; shares, and all else, with two. */
const USUAL: Readonly<Partial<Record<RelationId, number>>> = {
  growth: 1,
  completion: 1,
  points: 1,
  multiple: 1,
  series: 1,
};

/** How a blank's number may be written. */
export interface Precision {
  /** Digits behind the point, in the order in which they are to be tried. */
  readonly decimals: readonly number[];
  /** Nothing says how many there must be: zeros at the end are left out. */
  readonly trims?: boolean;
}

/**
 * The precision that a blank's mask shows (`**.*%`), else that of its neighbours — figures that the same relation
 * prints, then those of the same unit in the sentence, then in the paragraph —, else what is usual.
 * @param relation what the blank is printed as the result of, if anything
 */
export function precisionOf(facts: ParagraphFacts, blank: Blank, relation: RelationId | undefined): Precision {
  const { shape, range } = blank.placeholder;
  if (shape !== undefined && shape.decimals > 0) return { decimals: [shape.decimals] };
  const { masks, finest } = neighboursOf(facts);
  const mask = masks.get(range.start);
  if (mask === undefined) return { decimals: [] };
  const said =
    finest.get(keyOf(mask, blank.factor, relation ?? 'none')) ??
    finest.get(keyOf(mask, blank.factor, mask.sentence)) ??
    finest.get(keyOf(mask, blank.factor, 'all'));
  const usual = relation === undefined ? undefined : USUAL[relation];
  // A single growth of 10% has as often lost its zero, and 43.3% stands beside it.
  if (said?.most === 0 && said.count === 1 && usual !== undefined) return { decimals: [usual, 0] };
  if (said !== undefined) return { decimals: [said.most] };
  if (RATES.has(mask.unit)) {
    return { decimals: usual === undefined ? [2, 1] : [usual] };
  }
  if (blank.factor === 1 && !MEASURES.has(mask.dimension)) return { decimals: [0] };
  return { decimals: [2, 1, 0], trims: true };
}

interface Neighbours {
  readonly masks: ReadonlyMap<number, Quantity>;
  /** By `keyOf`. */
  readonly finest: ReadonlyMap<string, Finest>;
}

/** Most decimals of so many figures: of 40%、33.33% the second says how precisely the writer prints. */
interface Finest {
  readonly most: number;
  readonly count: number;
}

/** Read once for all masks of a paragraph. */
const neighboursOf = keptFor(readNeighbours);

function readNeighbours(facts: ParagraphFacts): Neighbours {
  const finest = new Map<string, Finest>();
  const note = (quantity: Quantity, within: string | number): void => {
    const { figure } = quantity;
    if (figure === undefined || figure.approximator !== undefined) return;
    const key = keyOf(quantity, figure.scale, within);
    const { most, count } = finest.get(key) ?? { most: 0, count: 0 };
    finest.set(key, { most: Math.max(figure.decimals, most), count: count + 1 });
  };
  const { quantities } = passageOf(facts);
  for (const quantity of quantities) {
    note(quantity, quantity.sentence);
    note(quantity, 'all');
  }
  for (const { statement } of judgedStatements(facts)) note(statement.printed, statement.relation);
  const masks = quantities.filter(({ figure }) => figure === undefined);
  return { masks: new Map(masks.map((mask) => [mask.range.start, mask])), finest };
}

/** Of the same unit and scale, and of the same part: how much something changed is printed otherwise than how much it is. */
function keyOf({ unit, role }: Quantity, scale: number, within: string | number): string {
  return `${unit} ${role} ${scale} ${within}`;
}
