import type { Severity } from '../rules/finding';

/** From the most to the least serious. */
export const severities = ['error', 'warning', 'information', 'hint'] as const satisfies readonly Severity[];

/** What `--fail-on` may say: the least severity that makes the exit status 1, or that none does. */
export const thresholds = [...severities, 'never'] as const;
export type Threshold = (typeof thresholds)[number];

/** Whether `severity` is as serious as `threshold` or more so. */
export function reaches(severity: Severity, threshold: Threshold): boolean {
  return threshold !== 'never' && severities.indexOf(severity) <= severities.indexOf(threshold);
}

/** The most serious of some severities; undefined for none. */
export function worstOf(all: readonly Severity[]): Severity | undefined {
  return severities.find((severity) => all.includes(severity));
}
