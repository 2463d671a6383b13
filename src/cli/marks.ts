import { stat } from 'node:fs/promises';
import { Readable } from 'node:stream';
import type { CheckedFigure } from '../keep/checkedFigures';
import type { Mark, Marks } from '../keep/mark';
import type { Report } from '../report/model';
import type { Finding } from '../rules/finding';
import type { ReportService } from '../service';
import type { Claim } from '../statistics/claim';
import { firstOverlapping } from '../text/overlap';
import { readInput } from './input';
import { errorCode } from './problems';

/** The marks of a file, and its bytes to compare with before it is written again. */
export interface KnownMarks {
  readonly marks: Marks;
  /** Undefined where there is no such file yet. */
  readonly bytes?: Uint8Array;
}

export type MarksInput = KnownMarks | { readonly reason: string };

const NONE: Marks = new Map();

/** Reads a file of marks; `reason` says in one line why it cannot be used. `mayMiss`: none yet is none to be found. */
export async function readMarks(file: string, service: ReportService, mayMiss: boolean): Promise<MarksInput> {
  if (mayMiss && (await isMissing(file))) return { marks: NONE };
  const input = await readInput(file, Readable.from([]));
  if (!input.source) return { reason: input.reason };
  const { kind, marks, problems } = service.parseMarks(input.source.text);
  if (kind === 'good') return { marks, bytes: input.source.bytes };
  const why = problems.map(({ message }) => message).join('；');
  return { reason: kind === 'newer' ? why : `核对记录已损坏，没有采用，也不会改动它：${why}` };
}

async function isMissing(file: string): Promise<boolean> {
  return stat(file).then(
    () => false,
    (error: unknown) => errorCode(error) === 'ENOENT',
  );
}

/** The findings that nobody has settled, and those that somebody has. */
export function openFindings(
  report: Report,
  findings: readonly Finding[],
  { service, marks }: { readonly service: ReportService; readonly marks: Marks },
): { readonly findings: readonly Finding[]; readonly settled: readonly Finding[] } {
  if (marks.size === 0) return { findings, settled: [] };
  const figures = (): readonly CheckedFigure[] => service.checkedFigures(report, service.claims(report));
  const open = service.settling.open(report, findings, figures, marks);
  const left = new Set(open);
  return { findings: open, settled: findings.filter((finding) => !left.has(finding)) };
}

/** Says of each claim what was noted of the figure that it prints. */
export function markOfClaim(
  report: Report,
  { service, marks }: { readonly service: ReportService; readonly marks: Marks },
): (claim: Claim) => Mark | undefined {
  if (marks.size === 0) return () => undefined;
  const figures = service.checkedFigures(report, service.claims(report));
  return ({ printed }) => marks.get(firstOverlapping(figures, printed.range)?.fingerprint ?? '');
}

/** Where the figures begin that somebody has marked 核实无误. */
export function confirmedFigures(
  report: Report,
  { service, marks }: { readonly service: ReportService; readonly marks: Marks },
): ReadonlySet<number> {
  if (marks.size === 0) return new Set();
  const figures = service.checkedFigures(report, service.claims(report));
  return new Set(
    figures.filter(({ fingerprint }) => marks.get(fingerprint)?.state === 'verified').map(({ range }) => range.start),
  );
}
