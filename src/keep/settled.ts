import type { Finding } from '../rules/finding';
import type { TextRange } from '../text/range';
import type { CheckedFigure } from './checkedFigures';
import type { Marks } from './mark';
import { firstOverlapping } from '../text/overlap';

/**
 * The findings without those that someone has settled: every figure that the finding calls wrongly stated (`subjects`)
 * is marked 核实无误. Findings that are about no figure stay.
 */
export function unsettled(
  findings: readonly Finding[],
  figures: readonly CheckedFigure[],
  marks: Marks,
): readonly Finding[] {
  if (marks.size === 0) return findings;
  const isVerified = (subject: TextRange): boolean => {
    const figure = firstOverlapping(figures, subject);
    return figure !== undefined && marks.get(figure.fingerprint)?.state === 'verified';
  };
  return findings.filter(({ subjects = [] }) => subjects.length === 0 || !subjects.every(isVerified));
}
