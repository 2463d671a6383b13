import type { Report } from './model';

/** Stand-in. */
export function looksLikeReport(report: Report): boolean {
  return report.sections.length > 0;
}
