import { workspace } from 'vscode';
import type { TextDocument } from 'vscode';
import type { ReviewInput, ReviewLine, Review, ReviewChapter } from '../review/model';
import type { ReportService } from '../service';
import type { ReviewMessage, ShownLine } from '../text/reviewMessages';
import { draftName } from './drafts';
import type { LastYears } from './lastYears';
import { targetCharacters } from '../text/lengthTarget';
import type { Session } from './sessions';
import { speakingRate } from './settings';
import type { Targets } from './targets';
import { targetText } from './outlineWords';
import { placeText, severityText, stateText } from './reviewWords';
import { minutesText } from './words';

/** What a page of 送审前检查 needs beside the report itself. */
export interface ReviewNeeds {
  readonly serviceOf: (document: TextDocument) => ReportService;
  readonly hasRelations: (document: TextDocument) => boolean;
  readonly targets: Targets;
  readonly lastYears: LastYears;
}

/** All that the page on an open report is made of; last year's report counts where it is open. */
export function reviewInput(session: Session, needs: ReviewNeeds): ReviewInput {
  const { document } = session;
  const service = needs.serviceOf(document);
  const report = session.report();
  const found = session.check();
  const findings = session.unsettled(found);
  const target = needs.targets.of(document.uri);
  const uri = needs.lastYears.of(document);
  const previous = workspace.textDocuments.find((each) => each.uri.toString() === uri?.toString());
  return {
    name: draftName(document.uri),
    report,
    claims: session.claims(),
    findings,
    settled: found.length - findings.length,
    rules: service.rules,
    active: session.rules(),
    spoken: minutesText(report.characters, speakingRate()),
    target: target && { characters: targetCharacters(target, speakingRate()), told: targetText(target) },
    lastYear: previous && {
      name: draftName(previous.uri),
      same: unconfirmed(session, service.unchangedFrom(service.parse(previous.getText()), report)),
    },
    team: { hasRelations: needs.hasRelations(document), terms: 0, isTrusted: workspace.isTrusted },
  };
}

/** What is the same without the figures that are marked 核实无误. */
function unconfirmed(
  session: Session,
  same: ReturnType<ReportService['unchangedFrom']>,
): ReturnType<ReportService['unchangedFrom']> {
  const marks = session.marks();
  if (marks.size === 0) return same;
  const verified = new Set(
    session.figures().flatMap(({ range, fingerprint }) => (marks.get(fingerprint)?.state === 'verified' ? [range.start] : [])), // prettier-ignore
  );
  return same.filter(({ kind, after }) => kind === 'paragraph' || !verified.has(after.start));
}

/** What the page is told. */
export function reviewMessage({ document }: Session, review: Review): ReviewMessage {
  const shown = ({ text, range, line, severity, rule }: ReviewLine): ShownLine => ({
    text,
    ...(range ? { offset: range.start } : {}),
    ...(line === undefined ? {} : { place: placeText(line) }),
    ...(severity ? { severity: severityText(severity) } : {}),
    ...(rule === undefined ? {} : { rule }),
  });
  return {
    type: 'review',
    document: document.uri.toString(),
    name: review.name,
    isReady: review.isReady,
    verdict: review.verdict,
    chapters: review.chapters.map(({ title, state, summary, lines: own }: ReviewChapter) => ({
      title,
      state,
      stateText: stateText(state),
      summary,
      lines: own.map(shown),
    })),
    checked: review.checked,
    unchecked: review.unchecked,
  };
}
