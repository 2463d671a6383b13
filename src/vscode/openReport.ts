import type { TextDocument } from 'vscode';
import type { LastYears } from '../keep/lastYears';
import type { Marks } from '../keep/mark';
import type { Report } from '../report/model';
import type { Finding } from '../rules/finding';
import type { RuleSettings } from '../rules/levels';
import type { ReportService } from '../service';
import { lengthOf } from './ranges';
import { fillsSomeone, maximumCharacters, ruleChoice } from './settings';
import { today } from './today';

/**
 * What is reckoned of an open report, each thing at its first need and kept as long as what it was made of is the same.
 * `configure` is told that settings have changed, and says whether it now reads otherwise.
 */
export function openReport(
  document: TextDocument,
  serviceOf: (document: TextDocument) => ReportService,
  marksOf: (document: TextDocument) => Marks,
  lastYearsOf: (document: TextDocument) => LastYears,
  teamRulesOf: (document: TextDocument) => readonly RuleSettings[],
  parsed: Report | undefined,
) {
  let report = parsed;
  // Not asked for at each keystroke.
  let someone = fillsSomeone(document.uri);
  let version = parsed?.someone === someone ? document.version : -1;
  let choice = { rules: ruleChoice(document.uri) };
  const own = lasting(
    () => choice,
    ({ rules }) => service().ruleBook.settings(rules).settings,
  );
  // What the team has agreed on first: a writer's own settings outweigh it.
  const layered = lasting(
    () => teamRulesOf(document),
    (team) => lasting(own, (settings) => [...team, settings]),
  );
  const layers = (): readonly RuleSettings[] => layered()();
  // Another one as soon as the team's own relations have been read, or have changed.
  const service = (): ReportService => serviceOf(document);

  function current(): Report {
    if (!report || version !== document.version) {
      report = service().parse(document.getText(), { someone, ...(report ? { previous: report } : {}) });
      version = document.version;
    }
    return report;
  }

  const marks = (): Marks => marksOf(document);
  const reading = lasting(service, (by) => lasting(current, (of) => ({ by, of })));
  const claims = lasting(
    () => reading()(),
    ({ by, of }) => by.claims(of),
  );
  const figures = lasting(claims, (stated) => service().checkedFigures(current(), stated));
  const all = lasting(
    () => reading()(),
    ({ by, of }) => lasting(layers, (settings) => by.findings(of, 'live', settings, today())),
  );
  // Without marks nothing is settled, and no figure needs a fingerprint.
  const unsettled = (findings: readonly Finding[]): readonly Finding[] =>
    findings.length === 0 || marks().size === 0
      ? findings
      : service().settling.open(current(), findings, figures, marks());
  const lastYears = (): LastYears => lastYearsOf(document);
  const yearOnYear = lasting(
    () => reading()(),
    ({ by, of }) => lasting(lastYears, (known) => by.yearOnYear(of, known)),
  );
  const suggestions = lasting(
    () => yearOnYear()(),
    // What the text itself says goes before what was last year.
    (rates) => new Map([...rates.suggestions, ...service().suggestions(current())]),
  );
  const open = lasting(
    () => all()(),
    (findings) => lasting(marks, () => unsettled(findings)),
  );

  return {
    document,
    configure() {
      const wanted = fillsSomeone(document.uri);
      const chosen = { rules: ruleChoice(document.uri) };
      const isOther = JSON.stringify(chosen) !== JSON.stringify(choice);
      if (isOther) choice = chosen;
      if (wanted === someone) return isOther;
      someone = wanted;
      version = -1;
      return true;
    },
    get paused() {
      return lengthOf(document) > maximumCharacters();
    },
    report: current,
    suggestions,
    turned: () => yearOnYear()().turned,
    lastYears,
    linked: () => service().linkedPlaceholders(current()),
    unfinished: (line: string, at: number) => service().unfinished(line, at, current),
    claims,
    findings: () => open()(),
    check: () => service().findings(current(), 'check', layers(), today()),
    rules: () => service().active(layers()),
    layers,
    figures,
    marks,
    unsettled,
  };
}

/** `make` of what `source` gives, made again only when that is another object. */
function lasting<From extends object, To>(source: () => From, make: (from: From) => To): () => To {
  let known: { readonly from: From; readonly to: To } | undefined;
  return () => {
    const from = source();
    if (known?.from !== from) known = { from, to: make(from) };
    return known.to;
  };
}
