import type { Claim } from '../../src/statistics/claim';
import type { GoldSet } from './goldSet';
import { per100000 } from './numbering';
import { concerns, covers, figuresOf, operandsIn, placeStatement, type PlacedStatement } from './statements';
import { textNamed, type PublishedText } from './texts';

/**
 * `right`: the verdict that the label asks for. `missed`: nothing is said of it. `alarm`: it is called violated and is
 * not wrong. `passed`: it is wrong, and a claim about it holds.
 */
export type Outcome = 'right' | 'missed' | 'alarm' | 'passed';

export interface StatementResult {
  readonly placed: PlacedStatement;
  readonly outcome: Outcome;
  /** The claims about it, those that decided the outcome. */
  readonly claims: readonly Claim[];
  /** A claim about it has all the labelled operands. */
  readonly complete: boolean;
}

export interface StatisticsResult {
  readonly statements: readonly StatementResult[];
  /** Violated claims that concern a labelled statement, and how many of them one that is labelled as an error. */
  readonly violatedOnLabelled: number;
  readonly violatedOnErrors: number;
  /** Over every text of the folder. */
  readonly figures: number;
  readonly figuresInClaims: number;
  readonly characters: number;
  readonly texts: number;
  readonly claims: readonly { readonly text: PublishedText; readonly claim: Claim }[];
  /** Labels that do not fit their text, one Chinese line each. */
  readonly notes: readonly string[];
}

/** What the service says of the labelled statements, and of the figures of all texts. */
export function evaluateStatistics(set: GoldSet, texts: ReadonlyMap<string, PublishedText>): StatisticsResult {
  const notes: string[] = [];
  const placed: PlacedStatement[] = [];
  for (const gold of set.statements) {
    const found = placeStatement(gold, textNamed(texts, set.folder, gold.file));
    if ('problem' in found) notes.push(`gold/stats.jsonl第${gold.goldLine}行已跳过：${found.problem}`);
    else placed.push(found);
  }
  const onErrors = claimsConcerning(placed.filter(({ gold }) => gold.cls === 'error'));
  const onLabelled = claimsConcerning(placed);
  const all = [...texts.values()];
  return {
    statements: placed.map((one) => resultOf(one, onErrors)),
    violatedOnLabelled: onLabelled.size,
    violatedOnErrors: onErrors.size,
    figures: sum(all.map(({ report }) => report.figures.length)),
    figuresInClaims: sum(all.map(figuresInClaims)),
    characters: sum(all.map(({ characters }) => characters)),
    texts: all.length,
    claims: all.flatMap((text) => text.claims.map((claim) => ({ text, claim }))),
    notes,
  };
}

/** Violations per 100,000 characters of published text. */
export function violationRate({ claims, characters }: StatisticsResult): number {
  return per100000(claims.filter(({ claim }) => claim.verdict === 'violated').length, characters);
}

function claimsConcerning(placed: readonly PlacedStatement[]): ReadonlySet<Claim> {
  return new Set(placed.flatMap((one) => violated(one.text).filter((claim) => concerns(claim, one))));
}

function violated(text: PublishedText): readonly Claim[] {
  return text.claims.filter(({ verdict }) => verdict === 'violated');
}

function resultOf(placed: PlacedStatement, onErrors: ReadonlySet<Claim>): StatementResult {
  const { gold, text } = placed;
  const about = text.claims.filter((claim) => claim.verdict !== 'unknown' && covers(claim, placed));
  const complete = about.some((claim) => operandsIn(claim, placed) === placed.operands.length);
  const wrong = about.filter(({ verdict }) => verdict === 'violated');
  if (gold.cls === 'error') {
    const outcome = wrong.length > 0 ? 'right' : about.length > 0 ? 'passed' : 'missed';
    return { placed, outcome, claims: wrong.length > 0 ? wrong : about, complete };
  }
  // A violation next to it that is about a labelled error is that error's.
  const alarms = violated(text).filter((claim) => concerns(claim, placed) && !onErrors.has(claim));
  if (alarms.length > 0) return { placed, outcome: 'alarm', claims: alarms, complete };
  if (gold.cls === 'basis' || about.some(({ verdict }) => verdict !== 'violated')) {
    return { placed, outcome: 'right', claims: about, complete };
  }
  const noted = gold.cls === 'truncated' && isNoted(placed);
  return { placed, outcome: noted ? 'right' : 'missed', claims: about, complete };
}

/** Whether the claimed figure has a finding of the statistics that only informs. */
function isNoted({ text, claimed }: PlacedStatement): boolean {
  return text.service
    .findings(text.report, 'check')
    .some(
      ({ rule, severity, range }) =>
        rule.startsWith('statistics/') &&
        (severity === 'information' || severity === 'hint') &&
        claimed.some((place) => place.start < range.end && range.start < place.end),
    );
}

/** How many of the report's figures are a figure of a claim, or hold one (13.3：50.1：36.6 may be one and three). */
function figuresInClaims({ report, claims }: PublishedText): number {
  const ends = new Map<number, number>();
  for (const { start, end } of claims.flatMap(figuresOf).map(({ range }) => range)) {
    ends.set(start, Math.max(end, ends.get(start) ?? 0));
  }
  const taken = [...ends].sort(([a], [b]) => a - b);
  let at = 0;
  return report.figures.filter(({ range }) => {
    while ((taken[at]?.[1] ?? Infinity) <= range.start) at += 1;
    return (taken[at]?.[0] ?? Infinity) < range.end;
  }).length;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
