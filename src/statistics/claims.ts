import type { ParagraphFacts, Report } from '../report/model';
import { shift } from '../text/range';
import type { Claim, Operand } from './claim';
import { formulas } from './formulas';
import { readPassage, type Quantity } from './passage';
import type { Statement } from './relation';
import { relations } from './relations/all';
import { judge, lastUnit, type Judgement } from './verdict';
import { workingOf } from './working';

/** A statement with its verdict; offsets are relative to the paragraph. */
export interface Judged extends Judgement {
  readonly statement: Statement;
  readonly working: string;
}

/**
 * What a paragraph states, judged, in the order of the text. Depends on the paragraph's facts alone, and is kept as
 * long as they are: after a keystroke only the changed paragraph is read again.
 */
export function judgedStatements(facts: ParagraphFacts): readonly Judged[] {
  let judged = kept.get(facts);
  if (judged === undefined) {
    judged = facts.figures.length + facts.placeholders.length < 2 ? [] : readStatements(facts);
    kept.set(facts, judged);
  }
  return judged;
}

const kept = new WeakMap<ParagraphFacts, readonly Judged[]>();

/** Every relation that the report states, with its verdict, in the order of the text. */
export function claimsOf(report: Report): readonly Claim[] {
  return report.paragraphs.flatMap(({ range, facts }) =>
    judgedStatements(facts).map((judged) => claim(judged, range.start)),
  );
}

function readStatements(facts: ParagraphFacts): readonly Judged[] {
  const passage = readPassage(facts);
  if (passage.quantities.length < 2) return [];
  const statements = relations.flatMap((relation) => relation.find(passage));
  const stated = statements.filter((statement) => !isEvidenceOnly(statement, statements));
  return stated
    .map((statement) => {
      const judgement = relaxed(statement, judge(statement), statements);
      return { ...judgement, statement, working: workingOf(statement, judgement.computed) };
    })
    .sort((a, b) => a.statement.printed.range.start - b.statement.printed.range.start);
}

/**
 * Parts that need not be all, each with its share of the same total: the shares bind them far tighter than their sum
 * does, so the sum is evidence for a problem, not a claim of its own.
 */
function isEvidenceOnly(statement: Statement, all: readonly Statement[]): boolean {
  if (!statement.atLeast) return false;
  return quantitiesOf(statement.operands['parts']).every((part) =>
    all.some((other) => other.relation === 'share' && other.operands['part'] === part),
  );
}

/** Shares that are printed to add up to exactly 100 are often adjusted by one last unit: no error. */
function relaxed(statement: Statement, judgement: Judgement, all: readonly Statement[]): Judgement {
  if (judgement.verdict !== 'violated' || statement.relation !== 'share' || !judgement.computed) return judgement;
  const shares = all.filter((other) => other.relation === 'share' && other.list === statement.list);
  const printed = shares.map((other) => other.printed.figure?.value ?? NaN);
  const total = printed.reduce((sum, value) => sum + value, 0);
  const value = statement.printed.figure?.value ?? NaN;
  const unit = lastUnit(statement.printed) * 1.5;
  const near = value + unit > judgement.computed.low && value - unit < judgement.computed.high;
  return shares.length > 1 && Math.abs(total - 100) < 1e-9 && near ? { ...judgement, verdict: 'close' } : judgement;
}

function claim(judged: Judged, by: number): Claim {
  const { statement, verdict, computed, working } = judged;
  const all = [...Object.values(statement.operands).flatMap(quantitiesOf), statement.printed];
  return {
    relation: statement.relation,
    formula: formulas[statement.relation],
    operands: Object.fromEntries(
      Object.entries(statement.operands).map(([name, value]) => [
        name,
        'range' in value ? operand(value, by) : value.map((quantity) => operand(quantity, by)),
      ]),
    ),
    printed: operand(statement.printed, by),
    ...(computed ? { computed } : {}),
    verdict,
    working,
    range: {
      start: by + Math.min(...all.map(({ range }) => range.start)),
      end: by + Math.max(...all.map(({ range }) => range.end)),
    },
  };
}

/** An operand as a list: of a single one, a list of one. */
export function quantitiesOf(operand: Quantity | readonly Quantity[] | undefined): readonly Quantity[] {
  if (operand === undefined) return [];
  return 'range' in operand ? [operand] : operand;
}

function operand(quantity: Quantity, by: number): Operand {
  const { text, unit, figure } = quantity;
  return { text, unit, range: shift(quantity.range, by), ...(figure ? { interval: figure.interval } : {}) };
}
