import type { Finding } from '../rules/finding';
import type { CheckedFigure } from './checkedFigures';
import type { Marks } from './mark';

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
  const verified = new Set(
    figures.filter(({ fingerprint }) => marks.get(fingerprint)?.state === 'verified').map(({ range }) => range.start),
  );
  if (verified.size === 0) return findings;
  return findings.filter(
    ({ subjects = [] }) => subjects.length === 0 || !subjects.every(({ start }) => verified.has(start)),
  );
}
