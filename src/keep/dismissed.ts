import type { Report } from '../report/model';
import type { Finding } from '../rules/finding';
import { hash128 } from '../text/hash';
import type { Marks } from './mark';
import { sentenceWalk } from './places';

/**
 * What was switched off in one report is kept among its marks, as marks 核实无误 whose fingerprints stand for no figure:
 * `f100:` for one finding, `f200:` for a rule. Programs that know only figures read and write them as they are.
 */
const ONE = 'f100';
const RULE = 'f200';

/** The fingerprint by which a rule is silent in a whole report. */
export function rulePrint(id: string): string {
  return `${RULE}:${hash128(JSON.stringify(['rule', id]))}`;
}

/**
 * The fingerprint of each finding: its rule, its sentence without label, what it is about, and which of equal ones it is.
 * Stays while these do, and holds no text. `findings` are all that the rules concerned have found, in any order.
 */
export function findingPrints(report: Report, findings: readonly Finding[]): ReadonlyMap<Finding, string> {
  const sentenceAt = sentenceWalk(report);
  const seen = new Map<string, number>();
  const ordered = [...findings].sort((a, b) => a.range.start - b.range.start || a.range.end - b.range.end);
  return new Map(
    ordered.map((finding) => {
      const { rule, range } = finding;
      const words = report.text.slice(range.start, Math.min(range.end, range.start + MOST));
      const key = JSON.stringify([rule, sentenceAt(range.start).normal, hash128(words)]);
      const ordinal = seen.get(key) ?? 0;
      seen.set(key, ordinal + 1);
      return [finding, `${ONE}:${hash128(JSON.stringify([key, ordinal]))}`];
    }),
  );
}

/** So much of what a finding is about tells it from others; a rule may speak of a whole report. In UTF-16 units. */
const MOST = 1000;

/** The findings without those that someone has switched off in this report, one by one or with their rule. */
export function undismissed(report: Report, findings: readonly Finding[], marks: Marks): readonly Finding[] {
  const prints = [...marks.keys()];
  const rules = prints.some((print) => print.startsWith(`${RULE}:`));
  const ones = prints.some((print) => print.startsWith(`${ONE}:`));
  if (!rules && !ones) return findings;
  const isOff = (print: string | undefined): boolean => marks.get(print ?? '')?.state === 'verified';
  const heard = rules ? findings.filter(({ rule }) => !isOff(rulePrint(rule))) : findings;
  if (!ones || heard.length === 0) return heard;
  const printOf = findingPrints(report, heard);
  return heard.filter((finding) => !isOff(printOf.get(finding)));
}
