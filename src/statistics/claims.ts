import type { ParagraphFacts, Report } from '../report/model';
import { shift } from '../text/range';
import type { Claim, Operand } from './claim';
import { keptForFew } from '../text/kept';
import type { Quantity } from './passage';
import { passageOf, readingOf } from './reading';
import { quantitiesOf, type Relation, type Statement } from './relation';
import { relations } from './relations/all';
import { keptByTeam, type TeamRelations } from './team';
import { judge, lastUnit, type Judgement } from './verdict';
import { wordMask } from '../text/wordMask';
import { workingOf } from './working';

/** A statement with its verdict; offsets are relative to the paragraph. */
export interface Judged extends Judgement {
  readonly statement: Statement;
}

/**
 * What a paragraph states, judged, in the order of the text. Depends on the paragraph's facts and the team's relations
 * alone, and is kept as long as they are: after a keystroke only the changed paragraph is read again.
 */
export function judgedStatements(facts: ParagraphFacts, team?: TeamRelations): readonly Judged[] {
  return kept(facts, team);
}

const kept = keptByTeam(readStatements);

/** Every relation that the report states, those of the team among them, with its verdict, in the order of the text. */
export function claimsOf(report: Report, team?: TeamRelations): readonly Claim[] {
  const claims = report.paragraphs.flatMap(({ range, facts }) =>
    judgedStatements(facts, team).map((judged) => claimOf(judged, range.start)),
  );
  const together = judgedAcross(report);
  if (together.length === 0) return claims;
  return [...claims, ...together.map((judged) => claimOf(judged, 0))].sort(
    (a, b) => a.printed.range.start - b.printed.range.start,
  );
}

const NOTHING: readonly Judged[] = [];
const within = relations.filter(({ find }) => find !== undefined);
const figureless = within.filter((relation) => relation.figureless === true);
const masks = {
  within: wordMask(within.map(({ words = [] }) => words)),
  figureless: wordMask(figureless.map(({ words = [] }) => words)),
} as const;

function readStatements(facts: ParagraphFacts, team: TeamRelations | undefined): readonly Judged[] {
  const isBare = facts.figures.length + facts.placeholders.length === 0;
  const mask = isBare ? masks.figureless(facts.text) : masks.within(facts.text);
  const own = mask === 0 ? NONE : statedBy(isBare ? figureless : within, mask, facts);
  const theirs = team?.mayState(facts) === true ? team.find(passageOf(facts)) : NONE;
  return judgeAll(theirs.length === 0 ? own : [...own, ...theirs]);
}

const NONE: readonly Statement[] = [];

/** @param mask a bit for each relation of which a word stands in the paragraph */
function statedBy(all: readonly Relation[], mask: number, facts: ParagraphFacts): readonly Statement[] {
  let stated: Statement[] | undefined;
  for (let at = 0; at < all.length; at += 1) {
    if ((mask & (1 << at)) === 0) continue;
    const { mayState, find } = all[at]!;
    if (find === undefined || mayState?.(facts) === false) continue;
    const found = find(passageOf(facts));
    if (found.length === 0) continue;
    stated ??= [];
    stated.push(...found);
  }
  return stated ?? NONE;
}

/** The statements of several paragraphs together, judged; offsets are those of the text. Kept as long as the report is. */
export function judgedAcross(report: Report): readonly Judged[] {
  return [...across.live(report), ...across.check(report)];
}

/**
 * The same, by when their rules speak: at a keystroke only those that speak live are judged, as all of them depend on
 * the whole report.
 */
export const across: Readonly<Record<Moment, (report: Report) => readonly Judged[]>> = {
  live: keptAcross(relations.filter(({ rule }) => rule.moment !== 'check')),
  check: keptAcross(relations.filter(({ rule }) => rule.moment === 'check')),
};

type Moment = NonNullable<Relation['rule']['moment']>;

function keptAcross(those: readonly Relation[]): (report: Report) => readonly Judged[] {
  const finders = those.flatMap(({ findAcross }) => (findAcross ? [findAcross] : []));
  return keptForFew((report) => {
    const reading = readingOf(report);
    return judgeAll(finders.flatMap((find) => find(reading)));
  });
}

function judgeAll(statements: readonly Statement[]): readonly Judged[] {
  if (statements.length === 0) return NOTHING;
  const hasShares = statements.some(({ relation }) => relation === 'share');
  const shared = hasShares ? sharedParts(statements) : NO_PARTS;
  const adjusted = hasShares ? adjustedLists(statements) : NO_LISTS;
  return statements
    .filter((statement) => !isEvidenceOnly(statement, shared))
    .map((statement) => {
      const { verdict, computed } = relaxed(statement, judge(statement), adjusted);
      return { statement, verdict, computed };
    })
    .filter(({ statement, verdict }) => verdict !== 'violated' || statement.tentative !== true)
    .sort((a, b) => a.statement.printed.range.start - b.statement.printed.range.start);
}

const NO_PARTS: ReadonlySet<Quantity> = new Set();
const NO_LISTS: ReadonlySet<object> = new Set();

function sharedParts(statements: readonly Statement[]): ReadonlySet<Quantity> {
  return new Set(statements.flatMap(({ relation, operands }) => (relation === 'share' ? partsOf(operands) : [])));
}

function partsOf(operands: Statement['operands']): readonly Quantity[] {
  return quantitiesOf(operands['part']);
}

/**
 * Parts that need not be all, each with its share of the same total: the shares bind them far tighter than their sum
 * does, so the sum is evidence for a problem, not a claim of its own.
 */
function isEvidenceOnly(statement: Statement, shared: ReadonlySet<Quantity>): boolean {
  return statement.atLeast === true && quantitiesOf(statement.operands['parts']).every((part) => shared.has(part));
}

/** The totals of the lists whose shares are printed to add up to exactly 100. */
function adjustedLists(statements: readonly Statement[]): ReadonlySet<object> {
  const sums = new Map<object, { value: number; count: number }>();
  for (const { relation, list, printed } of statements) {
    if (relation !== 'share' || list === undefined) continue;
    const { value, count } = sums.get(list) ?? { value: 0, count: 0 };
    sums.set(list, { value: value + (printed.figure?.value ?? NaN), count: count + 1 });
  }
  return new Set(
    [...sums].filter(([, { value, count }]) => count > 1 && Math.abs(value - 100) < 1e-9).map(([list]) => list),
  );
}

/** In a list that is printed to add up to exactly 100, a share is often adjusted by one last unit: no error. */
function relaxed(statement: Statement, judgement: Judgement, adjusted: ReadonlySet<object>): Judgement {
  const { verdict, computed } = judgement;
  if (verdict !== 'violated' || !computed || !statement.list || !adjusted.has(statement.list)) return judgement;
  const value = statement.printed.figure?.value ?? NaN;
  // One unit off, and half a unit of rounding.
  const reach = lastUnit(statement.printed) * 1.5;
  return value + reach > computed.low && value - reach < computed.high ? { ...judgement, verdict: 'close' } : judgement;
}

const titles: ReadonlyMap<string, string> = new Map(relations.map(({ id, title }) => [id, title]));

/** A judged statement as the faces show it; `by` is where its offset 0 is in the text. */
export function claimOf(judged: Judged, by: number): Claim {
  const { statement, verdict, computed } = judged;
  const all = [...Object.values(statement.operands).flatMap(quantitiesOf), statement.printed];
  return {
    relation: statement.relation,
    title: statement.title ?? titles.get(statement.relation) ?? statement.relation,
    formula: statement.formula.text,
    operands: Object.fromEntries(
      Object.entries(statement.operands).map(([name, value]) => [
        name,
        'range' in value ? operand(value, by) : value.map((quantity) => operand(quantity, by)),
      ]),
    ),
    printed: operand(statement.printed, by),
    ...(computed ? { computed } : {}),
    verdict,
    working: workingOf(statement, computed),
    range: {
      start: by + Math.min(...all.map(({ range }) => range.start)),
      end: by + Math.max(...all.map(({ range }) => range.end)),
    },
  };
}

function operand(quantity: Quantity, by: number): Operand {
  const { text, unit, figure } = quantity;
  return { text, unit, range: shift(quantity.range, by), ...(figure ? { interval: figure.interval } : {}) };
}
