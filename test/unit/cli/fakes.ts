import type { Report } from '../../../src/report/model';
import type { Finding } from '../../../src/rules/finding';
import { createReportService, type ReportService } from '../../../src/service';
import type { Claim } from '../../../src/statistics/claim';

/** A report with nothing in it but what a test gives. */
export function reportOf(text: string, rest: Partial<Report> = {}): Report {
  return {
    text,
    format: 'plain',
    someone: false,
    paragraphs: [],
    parts: {},
    sections: [],
    figures: [],
    placeholders: [],
    residue: [],
    characters: text.length,
    ...rest,
  };
}

/** A warning at the first place of `what` in `text`. */
export function findingAt(text: string, what: string, rest: Partial<Finding> = {}): Finding {
  const start = text.indexOf(what);
  return {
    rule: 'residue/tag',
    severity: 'warning',
    message: '多余的文字',
    range: { start, end: start + what.length },
    related: [],
    fixes: [],
    ...rest,
  };
}

/** A finding whose safe fix takes the first `what` out of the text. */
export function removable(text: string, what: string): Finding {
  const finding = findingAt(text, what);
  return {
    ...finding,
    fixes: [{ title: `删去“${what}”`, safe: true, edits: [{ range: finding.range, text: '' }] }],
  };
}

/** A service that finds what a test says. */
export function serviceOf(
  findings: (text: string, moment: 'live' | 'check') => readonly Finding[],
  claims: readonly Claim[] = [],
): ReportService {
  return {
    ...createReportService({ log: () => undefined }),
    parse: (text) => reportOf(text),
    looksLikeReport: () => true,
    claims: () => claims,
    findings: (report, moment) => findings(report.text, moment),
    rules: [],
  };
}
