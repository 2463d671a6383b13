import type { Uri } from 'vscode';
import type { NameReader } from '../statistics/sameNamed';
import { checkBeforeReview } from './check';
import { checkFolder } from './checkFolder';
import { checkSourcesCommand } from './dataCheck';
import { fillFromData } from './dataFill';
import { dismissals } from './dismissals';
import { dismissedList } from './dismissedList';
import { declinedKey } from './documents';
import { figureWalk } from './figureWalk';
import { fixAll } from './fixAll';
import { createFolderCheck } from './folderCheck';
import { createFolderPages } from './folderPages';
import type { Foundation } from './foundation';
import { claimHovers } from './hovers';
import { createLastYears } from './lastYears';
import { leakCheck } from './leaks';
import { createLiveFindings } from './liveFindings';
import { followMarks } from './marksFollow';
import { pasteFixes } from './pasteFixes';
import { createProblems } from './problems';
import { quickFixes } from './quickFixes';
import { createRemembered } from './remembered';
import { renewal } from './renew';
import type { Addressed } from './reviewInput';
import { createReviewPages } from './reviewPages';
import { reviewSave } from './reviewSave';
import { rulePages } from './rulePages';
import { sameAsLastYear } from './sameAsLastYear';
import { settleFindings } from './settleFinding';
import { sheetExport } from './sheetExport';
import { sheetRead } from './sheetRead';
import { followSources } from './sourcesFollow';
import type { Targets } from './targets';
import { tidying } from './tidy';

/** Starts what checks reports and their figures: problems, 送审前检查, marks, sources, last year's report. */
export function startChecking(foundation: Foundation, targets: Targets, names: NameReader) {
  const { context, guard, service, serviceOf, delays, teams, terms, marksFiles, marks, sources } = foundation;
  const { teamRules, sessions, current } = foundation;
  const unasked = createLiveFindings(sessions, guard);
  const problems = createProblems(sessions, unasked, guard);
  /** What the team brought along is another. */
  const checkAgain = (): void => {
    problems.outdate();
    sessions.refresh();
  };
  const walk = figureWalk(current, marks, names, guard);
  const lastYears = createLastYears();
  const needs = {
    serviceOf,
    hasRelations: (document: Addressed) => teams.of(document) !== undefined,
    terms: (document: Addressed) => terms.of(document)?.size ?? 0,
    targets,
    lastYears,
  };
  const reviews = createReviewPages(context.extensionUri, needs, sessions, current, problems, guard);
  const declined = createRemembered(context.globalState, declinedKey);
  const isDeclined = (uri: Uri): boolean => declined.has(uri);
  const folderCheck = createFolderCheck({ needs, sessions, teamRules, marks, delays, isDeclined });
  const folders = createFolderPages(context.extensionUri, service, folderCheck, sessions, guard);
  const same = sameAsLastYear(service, sessions, current, lastYears, marks, guard);
  const features = [
    leakCheck(service, current, guard),
    claimHovers(sessions, guard),
    // The last one registered stands first in the list: what could be meant, before that nothing is wrong.
    dismissals(service, sessions, problems, marks, guard),
    dismissedList(service, current, marks, guard),
    fixAll(service, sessions, problems, guard),
    settleFindings(sessions, problems, marks, guard),
    quickFixes(sessions, problems, guard),
    tidying(service, current, guard),
    pasteFixes(serviceOf, sessions, guard),
    rulePages(service),
    sheetExport(service, current, guard),
    sheetRead(service, current, marks, guard),
    fillFromData(service, current, sources, guard),
    checkSourcesCommand(service, current, sources, guard),
    followSources(sources, sessions, guard),
    followMarks(marks, marksFiles, sessions, guard),
    guard.on('teamRelations', teams.onDidChange, checkAgain),
    guard.on('teamTerms', terms.onDidChange, checkAgain),
    guard.on('teamRules', teamRules.onDidChange, checkAgain),
    checkBeforeReview(current, problems, reviews, guard),
    checkFolder(folders, guard),
    reviewSave(service, { needs, sessions, current, folders }, guard),
    renewal(service, sessions, current, lastYears, guard),
  ];
  return {
    problems,
    walk,
    reviews,
    folders,
    folderCheck,
    same,
    features: [...features, same, walk, reviews, folders],
    /** What others hang on. */
    parts: [problems, unasked],
  };
}
