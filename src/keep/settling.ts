import type { Report } from '../report/model';
import type { Finding } from '../rules/finding';
import type { CheckedFigure } from './checkedFigures';
import { findingPrints, rulePrint, undismissed } from './dismissed';
import type { Marks } from './mark';
import { unsettled } from './settled';

/** What marks take out of the findings of a report. */
export interface Settling {
  /** The findings that nobody has settled: neither marked 核实无误 nor switched off in this report. */
  open(
    report: Report,
    findings: readonly Finding[],
    figures: () => readonly CheckedFigure[],
    marks: Marks,
  ): readonly Finding[];
  /** The fingerprint of each finding, under which it is switched off. */
  readonly findingPrints: typeof findingPrints;
  /** The fingerprint of a rule, under which it is switched off in a report. */
  readonly rulePrint: typeof rulePrint;
}

export const settling: Settling = {
  open(report, findings, figures, marks) {
    if (findings.length === 0 || marks.size === 0) return findings;
    const heard = undismissed(report, findings, marks);
    // Only what is about figures needs their fingerprints.
    return heard.some(({ subjects = [] }) => subjects.length > 0) ? unsettled(heard, figures(), marks) : heard;
  },
  findingPrints,
  rulePrint,
};
