import type { ReportService } from '../../../src/service';
import type { Claim, Operand, Verdict } from '../../../src/statistics/claim';
import type { GoldStatement } from '../../evaluation/goldSet';
import { PublishedText } from '../../evaluation/texts';
import { strictService } from '../../support/serviceInvariants';

/** What a claim states, by the figures' texts: operands, result, verdict. */
export type ClaimSketch = readonly [operands: readonly string[], printed: string, verdict: Verdict];

/** A text of which the service claims exactly what is sketched; each figure is its first occurrence. */
export function textOf(text: string, sketches?: readonly ClaimSketch[]): PublishedText {
  const real = strictService();
  if (sketches === undefined) return new PublishedText('a.txt', text, real);
  const claims = sketches.map((sketch) => claimOf(text, sketch));
  const service: ReportService = { ...real, claims: () => claims };
  return new PublishedText('a.txt', text, service);
}

function claimOf(text: string, [parts, printed, verdict]: ClaimSketch): Claim {
  const operand = (figure: string): Operand => {
    const start = text.indexOf(figure);
    return { text: figure, range: { start, end: start + figure.length }, unit: '', interval: { low: 1, high: 1 } };
  };
  const operands = parts.map(operand);
  const result = operand(printed);
  const ranges = [...operands, result].map(({ range }) => range);
  const range = {
    start: Math.min(...ranges.map(({ start }) => start)),
    end: Math.max(...ranges.map(({ end }) => end)),
  };
  return { relation: 'share', title: '占比', formula: 'part / total', operands: { part: operands }, printed: result, computed: { low: 1, high: 1 }, verdict, working: `${verdict} ${printed}`, range }; // prettier-ignore
}

/** A label for the first line of `a.txt`. */
export function label(
  sentence: string,
  operands: readonly string[],
  claimed: string,
  cls: GoldStatement['cls'] = 'ok',
  computed?: number,
): GoldStatement {
  return { file: 'a.txt', line: 1, sentence, relation: 'share', operands, claimed, cls, goldLine: 1, ...(computed === undefined ? {} : { computed }) }; // prettier-ignore
}
