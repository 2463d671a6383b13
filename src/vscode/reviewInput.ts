import { workspace } from 'vscode';
import type { TextDocument } from 'vscode';
import type { ReviewInput } from '../review/model';
import type { ReportService } from '../service';
import { targetCharacters } from '../text/lengthTarget';
import { draftName } from './drafts';
import type { LastYears } from './lastYears';
import { targetText } from './outlineWords';
import type { Session } from './sessions';
import { speakingRate } from './settings';
import type { Targets } from './targets';
import { minutesText } from './words';

/** A document, open or not. */
export type Addressed = Pick<TextDocument, 'uri'>;

/** A report as far as its page asks. An open one is a session. */
export interface Reviewable extends Pick<
  Session,
  'report' | 'claims' | 'check' | 'unsettled' | 'rules' | 'figures' | 'marks'
> {
  readonly document: Addressed;
  /** Of a Word document: what of it did not become text. */
  readonly notRead?: readonly string[];
}

/** What a page of 送审前检查 needs beside the report itself. */
export interface ReviewNeeds {
  readonly serviceOf: (document: Addressed) => ReportService;
  readonly hasRelations: (document: Addressed) => boolean;
  /** How many rows the 口径表 that count have. */
  readonly terms: (document: Addressed) => number;
  readonly targets: Targets;
  readonly lastYears: LastYears;
}

/** All that the page on a report is made of; last year's report counts where it is open. */
export function reviewInput(reviewed: Reviewable, needs: ReviewNeeds): ReviewInput {
  const { document, notRead } = reviewed;
  const service = needs.serviceOf(document);
  const report = reviewed.report();
  const found = reviewed.check();
  const findings = reviewed.unsettled(found);
  const left = new Set(findings);
  const target = needs.targets.of(document.uri);
  const last = needs.lastYears.of(document);
  const previous = last && workspace.textDocuments.find((each) => each.uri.toString() === last.uri.toString());
  const confirmed = confirmedIn(reviewed);
  return {
    name: draftName(document.uri),
    report,
    claims: reviewed.claims(),
    findings,
    settled: found.filter((finding) => !left.has(finding)),
    confirmed,
    notRead,
    rules: service.rules,
    active: reviewed.rules(),
    spoken: minutesText(report.characters, speakingRate()),
    target: target && { characters: targetCharacters(target, speakingRate()), told: targetText(target) },
    lastYear: previous && {
      name: draftName(previous.uri),
      same: last
        .unchangedFrom(service.parse(previous.getText()), report)
        .filter(({ kind, after }) => kind === 'paragraph' || !confirmed.has(after.start)),
    },
    team: { hasRelations: needs.hasRelations(document), terms: needs.terms(document), isTrusted: workspace.isTrusted },
  };
}

/** Where the figures begin that are marked 核实无误. */
function confirmedIn(reviewed: Reviewable): ReadonlySet<number> {
  const marks = reviewed.marks();
  if (marks.size === 0) return new Set();
  const figures = reviewed.figures().filter(({ fingerprint }) => marks.get(fingerprint)?.state === 'verified');
  return new Set(figures.map(({ range }) => range.start));
}
