import { EventEmitter, workspace } from 'vscode';
import type { Event, TextDocument, Uri } from 'vscode';
import type { CheckedFigure } from '../keep/checkedFigures';
import type { LastYears } from '../keep/lastYears';
import type { Marks } from '../keep/mark';
import type { Placeholder, Report } from '../report/model';
import type { Finding } from '../rules/finding';
import type { ActiveRule, RuleSettings } from '../rules/levels';
import type { ReportService } from '../service';
import type { Claim } from '../statistics/claim';
import type { Suggestion } from '../statistics/suggestions';
import type { Unfinished } from '../statistics/unfinished';
import type { Delays } from './delays';
import type { Guard } from './guard';
import { openReport } from './openReport';

/** One open report. What it tells is always of the document's present version, and computed on first need. */
export interface Session {
  readonly document: TextDocument;
  /** Over `gongwen.live.maximumCharacters`: features do nothing for it unasked. */
  readonly paused: boolean;
  report(): Report;
  claims(): readonly Claim[];
  /** What the other figures say must stand in blanks, by where their masks begin. Reckoned only when asked for. */
  suggestions(): ReadonlyMap<number, Suggestion>;
  /** Rates for which the sentence would have to say the other way: their places begin with that word. */
  turned(): readonly Suggestion[];
  /** Last year's figures as far as blanks said them. */
  lastYears(): LastYears;
  /** Blanks that stand for the same thing, in groups. */
  linked(): readonly (readonly Placeholder[])[];
  /** What a share or rate comes to that is being written at an offset of a line of the document. */
  unfinished(line: string, at: number): Unfinished | undefined;
  /** What the problems list shows while writing: without what someone has marked 核实无误. */
  findings(): readonly Finding[];
  /** What 送审前检查 finds, what someone has marked 核实无误 included. */
  check(): readonly Finding[];
  /** The rules that speak for this document, and how. */
  rules(): readonly ActiveRule[];
  /** What was set of rules, a later layer outweighing an earlier one. */
  layers(): readonly RuleSettings[];
  /** The figures to be checked one by one, in the order of the text. */
  figures(): readonly CheckedFigure[];
  /** What was noted about figures, as far as it has been read: by fingerprint, of earlier texts too. */
  marks(): Marks;
  /** Findings about this text without those that someone has settled. */
  unsettled(findings: readonly Finding[]): readonly Finding[];
}

/** A session that can be told that settings have changed; says whether it now reads otherwise. */
interface Configured extends Session {
  configure(): boolean;
}

/** What one version of a document was parsed to. */
export interface Parsed {
  readonly version: number;
  readonly report: Report;
}

/** The open reports. Which documents are reports is not theirs to decide. */
export interface Sessions {
  of(document: TextDocument): Session | undefined;
  /** The session of a report that is not paused. */
  live(document: TextDocument): Session | undefined;
  byUri(uri: Uri): Session | undefined;
  all(): readonly Session[];
  /** Makes the document a report; `parsed` is used if it is of the document's present version. */
  open(document: TextDocument, parsed?: Parsed): void;
  close(document: TextDocument): void;
  /** All reports again, as after a changed setting. */
  refresh(): void;
  /** One report again: what was noted about it has changed. */
  touch(session: Session): void;
  /** A report was opened, or has rested after an edit. */
  readonly onDidChange: Event<Session>;
  readonly onDidClose: Event<Session>;
  dispose(): void;
}

const leastRest = 200;
const mostRest = 3000;

/** No reports yet. */
export function createSessions(
  serviceOf: (document: TextDocument) => ReportService,
  delays: Delays,
  guard: Guard,
  marksOf: (document: TextDocument) => Marks,
  lastYearsOf: (document: TextDocument) => LastYears,
  teamRulesOf: (document: TextDocument) => readonly RuleSettings[],
): Sessions {
  const sessions = new Map<TextDocument, Configured>();
  const changed = new EventEmitter<Session>();
  const closed = new EventEmitter<Session>();
  // How long the last round took: a long text is looked at less often, so that typing never waits.
  const costs = new WeakMap<Session, number>();

  function schedule(session: Session, milliseconds: number): void {
    delays.after(session.document.uri.toString(), 'session', milliseconds, () => {
      const from = Date.now();
      changed.fire(session);
      costs.set(session, Date.now() - from);
    });
  }

  function close(document: TextDocument): void {
    const session = sessions.get(document);
    if (!session) return;
    sessions.delete(document);
    delays.cancel(document.uri.toString());
    closed.fire(session);
  }

  const watch = guard.on('sessions', workspace.onDidChangeTextDocument, ({ document, contentChanges }) => {
    const session = sessions.get(document);
    if (!session || contentChanges.length === 0) return;
    const rest = Math.min(Math.max(leastRest, 4 * (costs.get(session) ?? 0)), mostRest);
    schedule(session, rest);
  });

  const configured = guard.on('sessions', workspace.onDidChangeConfiguration, (event) => {
    const watched = ['gongwen.placeholders.someone', 'gongwen.check.rules'];
    if (!watched.some((key) => event.affectsConfiguration(key))) return;
    for (const session of sessions.values()) if (session.configure()) schedule(session, 0);
  });

  const of = (document: TextDocument): Session | undefined => sessions.get(document);
  return {
    of,
    live(document) {
      const session = of(document);
      return session?.paused === false ? session : undefined;
    },
    byUri: (uri) => [...sessions.values()].find((session) => session.document.uri.toString() === uri.toString()),
    all: () => [...sessions.values()],
    open(document, parsed) {
      if (sessions.has(document)) return;
      const session: Configured = openReport(
        document,
        serviceOf,
        marksOf,
        lastYearsOf,
        teamRulesOf,
        parsed?.version === document.version ? parsed.report : undefined,
      );
      sessions.set(document, session);
      schedule(session, 0);
    },
    close,
    refresh() {
      for (const session of sessions.values()) schedule(session, 0);
    },
    touch(session) {
      if (sessions.get(session.document) === session) schedule(session, 0);
    },
    onDidChange: changed.event,
    onDidClose: closed.event,
    dispose() {
      watch.dispose();
      configured.dispose();
      for (const document of [...sessions.keys()]) close(document);
      changed.dispose();
      closed.dispose();
    },
  };
}
