import { l10n, window } from 'vscode';
import type { ExtensionContext } from 'vscode';
import { createReportService } from '../service';
import type { ReportService } from '../service';
import { followCurrent } from './current';
import { createDelays } from './delays';
import { createGuard } from './guard';
import { createLastYearFigures } from './lastYearFigures';
import { createLibraries } from './libraries';
import { createLibraryDisk } from './libraryDisk';
import { librarySources } from './librarySources';
import { createMarksFiles } from './marksFiles';
import { createMarksNotices } from './marksNotices';
import { createMarksStore } from './marksStore';
import type { Addressed } from './reviewInput';
import { createSessions } from './sessions';
import { createSourcesStore } from './sourcesStore';
import { createTeams } from './teamRelations';
import { createTeamRules } from './teamRules';
import { createTeamTerms } from './teamTerms';

/** What every feature stands on: the open reports, and what is known of them and of the team. */
export type Foundation = ReturnType<typeof createFoundation>;

export function createFoundation(context: ExtensionContext) {
  const version = versionOf(context);
  const log = window.createOutputChannel(l10n.t('公文'), { log: true });
  const guard = createGuard(log);
  const service = createReportService({
    log: (message) => {
      log.error(message);
    },
  });
  const delays = createDelays();
  const libraries = createLibraries(
    () => librarySources(context.extensionUri, context.globalStorageUri),
    createLibraryDisk(service, version),
    service,
    context.globalState,
    delays,
    guard,
  );
  const teams = createTeams(service, libraries, delays, guard);
  const terms = createTeamTerms(service, libraries, delays, guard);
  const marksFiles = createMarksFiles(service, context.globalStorageUri);
  const marks = createMarksStore(service, marksFiles, createMarksNotices(), delays, guard);
  const serviceOf = (document: Addressed): ReportService =>
    service.withRelations(teams.of(document)).withTerms(terms.of(document));
  const sources = createSourcesStore(service, context.globalStorageUri, guard);
  const lastYearFigures = createLastYearFigures(service, context.workspaceState);
  const teamRules = createTeamRules(service, libraries, delays, guard);
  const sessions = createSessions(
    serviceOf,
    delays,
    guard,
    (document) => marks.of(document),
    (document) => lastYearFigures.of(document),
    (document) => teamRules.of(document),
  );
  const current = followCurrent(sessions, guard);
  return {
    context,
    version,
    log,
    guard,
    service,
    serviceOf,
    delays,
    libraries,
    teams,
    terms,
    marksFiles,
    marks,
    sources,
    lastYearFigures,
    teamRules,
    sessions,
    current,
    /** Disposed of in this order: what others hang on comes last. */
    parts: [current, sessions, marks, teams, terms, teamRules, libraries, delays, log],
  };
}

function versionOf({ extension }: ExtensionContext): string {
  const { version } = extension.packageJSON as { readonly version: string };
  return version;
}
