import {
  Diagnostic,
  DiagnosticRelatedInformation,
  DiagnosticSeverity,
  Disposable,
  EventEmitter,
  languages,
  Location,
  workspace,
} from 'vscode';
import type { Event, TextDocument } from 'vscode';
import type { Finding, Severity } from '../rules/finding';
import type { Guard } from './guard';
import type { LiveFindings } from './liveFindings';
import { movedThrough } from './moves';
import { toRange } from './ranges';
import { ruleUri } from './rulePages';
import type { Session, Sessions } from './sessions';

/** The problems list of the open reports. */
export interface Problems {
  /** All that is shown for a report: live findings, and those of the last 送审前检查 that are still true where they were. */
  of(session: Session): readonly Finding[];
  /** Runs 送审前检查 on a report and shows what it finds. */
  check(session: Session): readonly Finding[];
  /** Takes what 送审前检查 has found out of the list; what is live stays. */
  clear(): void;
  /** What the team brought along is another: of what 送审前检查 has found, all is looked at again when the reports are. */
  outdate(): void;
  /** The list of a report is another for some other reason than an edit. */
  readonly onDidChange: Event<Session>;
  dispose(): void;
}

const severities: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
};

/** Shows findings as problems, and takes them back when a report closes, is renamed or ceases to be one. */
export function createProblems(sessions: Sessions, unasked: LiveFindings, guard: Guard): Problems {
  const collection = languages.createDiagnosticCollection('gongwen');
  const checked = new Map<TextDocument, readonly Finding[]>();
  /** Documents whose findings of 送审前检查 may no longer be true. */
  const edited = new Set<TextDocument>();
  const changed = new EventEmitter<Session>();

  function of(session: Session): readonly Finding[] {
    if (unasked.suspended) return [];
    const live = unasked.of(session);
    const known = new Set(live.map(keyOf));
    const others = (checked.get(session.document) ?? []).filter((finding) => !known.has(keyOf(finding)));
    const kept = session.unsettled(others);
    return kept.length === 0 ? live : [...live, ...kept];
  }

  /** What is no longer so after an edit elsewhere, or by what the team says now, is dropped, and a fix is that of the present text; nothing new is told unasked. */
  function renew(session: Session): void {
    const { document, paused } = session;
    const kept = checked.get(document) ?? [];
    if (paused || kept.length === 0 || !edited.delete(document)) return;
    const now = new Map(session.check().map((finding) => [keyOf(finding), finding]));
    checked.set(
      document,
      kept.flatMap((finding) => now.get(keyOf(finding)) ?? []),
    );
  }

  function publish(session: Session): void {
    const { document } = session;
    const findings = guard.run('problems', [], () => of(session));
    if (findings.length === 0) collection.delete(document.uri);
    else
      collection.set(
        document.uri,
        findings.map((finding) => toDiagnostic(document, finding)),
      );
  }

  function publishAll(): void {
    for (const session of sessions.all()) {
      publish(session);
      changed.fire(session);
    }
  }

  const watch = Disposable.from(
    guard.on('problems', sessions.onDidChange, (session) => {
      renew(session);
      publish(session);
    }),
    guard.on('problems', unasked.onDidChange, publishAll),
    guard.on('problems', sessions.onDidClose, ({ document }) => {
      checked.delete(document);
      edited.delete(document);
      collection.delete(document.uri);
    }),
    guard.on('problems', workspace.onDidChangeTextDocument, ({ document, contentChanges }) => {
      const kept = checked.get(document);
      if (!kept) return;
      checked.set(document, movedThrough(kept, contentChanges));
      edited.add(document);
    }),
  );

  return {
    of,
    check(session) {
      const findings = session.check();
      checked.set(session.document, findings);
      edited.delete(session.document);
      publish(session);
      changed.fire(session);
      return session.unsettled(findings);
    },
    clear() {
      checked.clear();
      publishAll();
    },
    outdate() {
      for (const document of checked.keys()) edited.add(document);
    },
    onDidChange: changed.event,
    dispose() {
      watch.dispose();
      changed.dispose();
      collection.dispose();
    },
  };
}

function keyOf({ rule, range }: Finding): string {
  return `${rule} ${range.start} ${range.end}`;
}

/** One finding as VS Code shows it. */
export function toDiagnostic(document: TextDocument, finding: Finding): Diagnostic {
  const diagnostic = new Diagnostic(toRange(document, finding.range), finding.message, severities[finding.severity]);
  diagnostic.source = '公文';
  diagnostic.code = { value: finding.rule, target: ruleUri(finding.rule) };
  diagnostic.relatedInformation = finding.related.map(
    ({ range, message }) =>
      new DiagnosticRelatedInformation(new Location(document.uri, toRange(document, range)), message),
  );
  return diagnostic;
}
