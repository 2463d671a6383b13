import type { Finding } from './rules/finding';
import type { ParseOptions, Report } from './report/model';
import type { Claim } from './statistics/claim';
import type { Log } from './text/ports';

/** What the editor and the command line call; nothing else of the core is theirs to know but types and `src/text`. */
export interface ReportService {
  /** Total: any string gives a report. */
  parse(text: string, options?: ParseOptions): Report;
  /** Whether a text without a name or language has the shape of a report. */
  looksLikeReport(report: Report): boolean;
  /** Every relation that the text states, with its verdict. */
  claims(report: Report): readonly Claim[];
  /** Findings in the order of the text: those shown while writing (`live`), or all of 送审前检查 (`check`). */
  findings(report: Report, moment: 'live' | 'check'): readonly Finding[];
}

export interface ServiceHost {
  /** Told when a rule throws: the rest goes on. */
  readonly log: Log;
}
