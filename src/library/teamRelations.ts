import { scale } from '../report/interval';
import { factorOf } from '../statistics/dimension';
import type { Passage, Quantity } from '../statistics/passage';
import type { Statement } from '../statistics/relation';
import type { TeamRelations } from '../statistics/team';
import { UNUSED } from './figureName';
import type { Phrase } from './phrase';
import { matches, plainPassage, type PlainPassage } from './phraseMatch';
import { LEAD, leadOf } from './taken';
import type { TeamRelation } from './teamRelation';

interface Template {
  readonly relation: TeamRelation;
  readonly phrase: Phrase;
}

/** All relations of a team as the statistics look for them; undefined for none. */
export function teamRelations(relations: readonly TeamRelation[]): TeamRelations | undefined {
  if (relations.length === 0) return undefined;
  const templates = new Map<string, Template[]>();
  let fewest = Infinity;
  for (const relation of relations) {
    for (const phrase of relation.phrases) {
      const key = leadOf(phrase);
      const known = templates.get(key);
      if (known) known.push({ relation, phrase });
      else templates.set(key, [{ relation, phrase }]);
      fewest = Math.min(fewest, phrase.names.length);
    }
  }
  return {
    mayState: ({ figures, placeholders }) => figures.length + placeholders.length >= fewest,
    find: (passage) => statementsOf(passage, templates),
  };
}

function statementsOf(passage: Passage, templates: ReadonlyMap<string, readonly Template[]>): readonly Statement[] {
  const plain = plainPassage(passage);
  const statements: Statement[] = [];
  // Two phrases of a relation may say the same of the same figures.
  const known = new Set<string>();
  passage.quantities.forEach((_, first) => {
    for (const { relation, phrase } of candidates(plain, first, templates)) {
      if (!matches(plain, phrase, first)) continue;
      const statement = statementOf(relation, phrase, passage.quantities.slice(first, first + phrase.names.length));
      const key = `${relation.id} ${[...placesOf(statement)].join(' ')}`;
      if (!known.has(key)) statements.push(statement);
      known.add(key);
    }
  });
  return statements;
}

function candidates(
  { text, places }: PlainPassage,
  first: number,
  templates: ReadonlyMap<string, readonly Template[]>,
): readonly Template[] {
  const { start } = places[first]!;
  const leads = Array.from({ length: Math.min(LEAD, start) + 1 }, (_, length) => text.slice(start - length, start));
  return leads.flatMap((lead) => templates.get(lead) ?? []);
}

function statementOf(
  { id, title, printed, formula }: TeamRelation,
  phrase: Phrase,
  found: readonly Quantity[],
): Statement {
  const named = new Map<string, Quantity>();
  phrase.names.forEach((name, at) => {
    const quantity = found[at];
    if (name !== UNUSED && quantity) named.set(name, quantity);
  });
  const inUnits = comparable([...named.values()]);
  const operands = Object.fromEntries(
    [...named].flatMap(([name, quantity]) => (name === printed ? [] : [[name, inUnits(quantity)] as const])),
  );
  return { relation: `library/${id}`, title, formula, operands, printed: inUnits(named.get(printed)!) };
}

function placesOf({ operands, printed }: Statement): readonly string[] {
  return [
    `${printed.index}`,
    ...Object.entries(operands)
      .map(([name, quantity]) => `${name}=${'range' in quantity ? quantity.index : ''}`)
      .sort(),
  ];
}

/**
 * Figures of one kind in different units (吨, 公斤) are reckoned in the kind's own; where all are in one unit they stay in
 * it, so that 吨 ÷ 亩 is not per square metre.
 */
function comparable(quantities: readonly Quantity[]): (quantity: Quantity) => Quantity {
  const units = new Map<string, Set<string>>();
  for (const { dimension, unit } of quantities) units.set(dimension, (units.get(dimension) ?? new Set()).add(unit));
  return (quantity) => ((units.get(quantity.dimension)?.size ?? 0) > 1 ? quantity : asPrinted(quantity));
}

const printed = new WeakMap<Quantity, Quantity>();

/** The quantity in its printed unit, the same object at every call. */
function asPrinted(quantity: Quantity): Quantity {
  const { figure, unit } = quantity;
  const factor = factorOf(unit);
  if (figure === undefined || factor === 1) return quantity;
  let own = printed.get(quantity);
  if (own === undefined) {
    const interval = scale(figure.interval, 1 / factor);
    own = { ...quantity, figure: { ...figure, value: figure.value / factor, scale: figure.scale / factor, interval } };
    printed.set(quantity, own);
  }
  return own;
}
