import { Disposable, l10n, window } from 'vscode';
import type { ExtensionContext, Uri } from 'vscode';
import { createReportService } from '../service';
import type { ReportService } from '../service';
import { adjustments } from './adjust';
import { atLabel } from './atLabel';
import { calculation } from './calculate';
import type { LoadCalculator } from './calculate';
import { checkBeforeReview } from './check';
import { checkFolder } from './checkFolder';
import { compareCommand } from './compareCommand';
import { createComparisons } from './comparisons';
import { comparisonSave } from './comparisonSave';
import { createComparisonView } from './comparisonView';
import { followCurrent } from './current';
import { checkSourcesCommand } from './dataCheck';
import { fillFromData } from './dataFill';
import { placeholderDecorations } from './decorations';
import { createDelays } from './delays';
import { dismissals } from './dismissals';
import { dismissedList } from './dismissedList';
import { declinedKey, watchDocuments } from './documents';
import { createDocumentValues } from './documentValues';
import { encodingOffer } from './encodingOffer';
import { exportWord } from './exportWord';
import { figureWalk } from './figureWalk';
import { fillForms } from './fillForms';
import { fillTogether } from './fillTogether';
import { fixAll } from './fixAll';
import { createFolderCheck } from './folderCheck';
import { createFolderPages } from './folderPages';
import { foldingRanges } from './folding';
import { foldToLevel } from './foldToLevel';
import { goToSection } from './goToSection';
import { createGuard } from './guard';
import { claimHovers } from './hovers';
import { createLastYearFigures } from './lastYearFigures';
import { createLayouts } from './layouts';
import { languageCommands } from './language';
import type { LastingNode } from './lastingTree';
import { createLibraries } from './libraries';
import { libraryCommands, openSource } from './libraryCommands';
import { createLibraryDisk } from './libraryDisk';
import { dropPhrases } from './libraryDrag';
import type { CollectedEntry } from './libraryRows';
import { librarySources } from './librarySources';
import { libraryView } from './libraryView';
import { linkedBlank } from './linkedBlank';
import { leakCheck } from './leaks';
import { createLiveFindings } from './liveFindings';
import { createMarksFiles } from './marksFiles';
import { followMarks } from './marksFollow';
import { createMarksNotices } from './marksNotices';
import { createMarksStore } from './marksStore';
import { masking } from './mask';
import { createMaterial } from './material';
import { navigation } from './navigation';
import { newReport } from './newReport';
import { newTermTable } from './newTermTable';
import { outlineCommands } from './outlineCommands';
import { outlineView } from './outlineView';
import { openingWord } from './openWord';
import { pageCount } from './pageCount';
import { pasteFixes } from './pasteFixes';
import { phraseCompletion } from './phraseCompletion';
import { createPhraseInsertion } from './phraseInsertion';
import { phrases } from './phrases';
import { createPhraseUse } from './phraseUse';
import { placeholderCommands } from './placeholderCommands';
import { placeholderView } from './placeholderView';
import { previews } from './previews';
import { createPrinted } from './printed';
import { createProblems } from './problems';
import { createRemembered } from './remembered';
import { inlineSuggestions } from './inlineSuggestions';
import { quickFixes } from './quickFixes';
import { createLastYears } from './lastYears';
import { renewal } from './renew';
import type { Addressed } from './reviewInput';
import { createReviewPages } from './reviewPages';
import { reviewSave } from './reviewSave';
import { sameAsLastYear } from './sameAsLastYear';
import { blankSuggestions } from './suggestions';
import { referenceLinks } from './referenceLinks';
import type { SeenTree } from './reportTree';
import { rulePages } from './rulePages';
import { createSegmenting, type LoadSegmenter } from './segmenting';
import { selfCheck } from './selfCheck';
import { createSessions } from './sessions';
import { setTarget } from './setTarget';
import { savedTexts } from './savedText';
import { savePhrase } from './savePhrase';
import { saveTemplate } from './saveTemplate';
import { settleFindings } from './settleFinding';
import { sheetExport } from './sheetExport';
import { sheetRead } from './sheetRead';
import { followSources } from './sourcesFollow';
import { createSourcesStore } from './sourcesStore';
import { statisticsView } from './statisticsView';
import { statusBar } from './statusBar';
import { structureCommands } from './structureCommands';
import { createCollection } from './collection';
import { documentSymbols } from './symbols';
import { createTargets } from './targets';
import { createTeamTerms } from './teamTerms';
import { createTeams } from './teamRelations';
import { createTeamRules } from './teamRules';
import { shownTicked } from './tickedPreview';
import { tidying } from './tidy';
import { outlineProbe } from './testOutline';
import { libraryProbe } from './testLibrary';
import { treeProbe } from './testTree';
import type { Row, TestApi } from './testApi';
import { vitalsPages } from './vitalsPages';
import { shownWord, wordTexts } from './wordFiles';
import { workspaceSymbols } from './workspaceSymbols';

/** In what the desktop and the browser differ. */
export interface EditorHost {
  readonly loadCalculator: LoadCalculator;
  /** Cuts Chinese into words; what it says feeds suggestions and counts. */
  readonly loadSegmenter: LoadSegmenter;
}

/** Registers every feature and returns; a report is parsed when one is seen, not before. */
export function start(context: ExtensionContext, host: EditorHost): TestApi {
  const from = spentMilliseconds();
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
    createLibraryDisk(service, versionOf(context)),
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
  const unasked = createLiveFindings(sessions, guard);
  const problems = createProblems(sessions, unasked, guard);
  /** What the team brought along is another. */
  const checkAgain = (): void => {
    problems.outdate();
    sessions.refresh();
  };
  const targets = createTargets(context.globalState, sessions, guard);
  const outline = outlineView(sessions, current, problems, targets, service.structure, delays, guard);
  const placeholders = placeholderView(sessions, current, context.globalState, guard);
  const statistics = statisticsView(sessions, current, guard);
  const walk = figureWalk(current, marks, guard);
  const comparisons = createComparisons(service, sessions, delays, guard);
  const comparison = createComparisonView(comparisons, guard);
  const forms = fillForms(context.extensionUri, serviceOf, sessions, current, delays, guard);
  const status = statusBar(sessions, current, delays, guard);
  const layouts = createLayouts(service, libraries, context.globalState, delays, guard);
  const printed = createPrinted(serviceOf, layouts);
  const preview = previews(context, serviceOf, layouts, printed, sessions, current, delays, guard);
  const pages = pageCount(sessions, current, layouts, printed, delays, guard);
  const segmenting = createSegmenting(host.loadSegmenter, (message) => {
    log.warn(message);
  });
  const vitals = vitalsPages(context.extensionUri, service, segmenting, sessions, current, delays, guard);
  const lastYears = createLastYears();
  const needs = {
    serviceOf,
    hasRelations: (document: Addressed) => teams.of(document) !== undefined,
    terms: (document: Addressed) => terms.of(document)?.size ?? 0,
    targets,
    lastYears,
  };
  const reviews = createReviewPages(context.extensionUri, needs, sessions, problems, guard);
  const declined = createRemembered(context.globalState, declinedKey);
  const isDeclined = (uri: Uri): boolean => declined.has(uri);
  const folderCheck = createFolderCheck({ needs, sessions, teamRules, marks, delays, isDeclined });
  const folders = createFolderPages(context.extensionUri, service, folderCheck, sessions, guard);
  const same = sameAsLastYear(service, sessions, current, lastYears, marks, guard);
  const past = createMaterial(context, service, current, guard);
  const word = openingWord(service, guard);
  const use = createPhraseUse(context.globalState);
  const values = createDocumentValues(context.globalState, sessions, guard);
  const collection = createCollection(libraries, service, use, guard);
  const insertion = createPhraseInsertion(service, sessions, values, use);
  const inLibrary = libraryView(collection, insertion, use, current, guard);
  const toSource = (entry: CollectedEntry): Promise<void> => openSource(entry, libraries);

  // Disposed of in this order: what others hang on comes last.
  context.subscriptions.push(
    Disposable.from(
      documentSymbols(sessions, guard),
      foldingRanges(sessions, guard),
      foldToLevel(current, guard),
      workspaceSymbols(service, sessions, guard, context.globalState),
      placeholderDecorations(sessions, guard),
      navigation(current, guard),
      goToSection(current, guard),
      outlineCommands(outline, guard),
      placeholderCommands(placeholders, guard),
      fillTogether(service, current, placeholders, guard),
      linkedBlank(service, current, sessions, guard),
      structureCommands(service, current, outline, guard),
      masking(service, current, guard),
      leakCheck(service, current, guard),
      setTarget(targets, current, guard),
      claimHovers(sessions, guard),
      referenceLinks(service, sessions, guard),
      // The last one registered stands first in the list: what could be meant, before that nothing is wrong.
      dismissals(service, sessions, problems, marks, guard),
      dismissedList(service, current, marks, guard),
      fixAll(service, sessions, problems, guard),
      settleFindings(sessions, problems, marks, guard),
      quickFixes(sessions, problems, guard),
      tidying(service, current, guard),
      pasteFixes(serviceOf, sessions, guard),
      rulePages(service),
      blankSuggestions(sessions, guard),
      inlineSuggestions(service, sessions, guard),
      atLabel(current, sessions, guard),
      sheetExport(service, current, guard),
      exportWord(service, current, layouts, guard),
      sheetRead(service, current, marks, guard),
      fillFromData(service, current, sources, guard),
      checkSourcesCommand(service, current, sources, guard),
      followSources(sources, sessions, guard),
      lastYearFigures.follow(sessions, guard),
      followMarks(marks, marksFiles, sessions, guard),
      guard.on('teamRelations', teams.onDidChange, checkAgain),
      guard.on('teamTerms', terms.onDidChange, checkAgain),
      guard.on('teamRules', teamRules.onDidChange, checkAgain),
      checkBeforeReview(current, problems, reviews, guard),
      checkFolder(folders, guard),
      reviewSave(service, { needs, sessions, current, folders }, guard),
      savedTexts(guard),
      wordTexts(service, guard),
      word,
      compareCommand(sessions, current, comparisons, guard),
      comparisonSave(service, comparisons, guard),
      renewal(service, sessions, current, lastYears, guard),
      calculation(host.loadCalculator, guard),
      selfCheck({ version: versionOf(context), activation: () => activation }, segmenting, sessions, guard),
      phrases(service, current, collection, terms, insertion, use, toSource, guard),
      phraseCompletion(service, collection, terms, insertion, sessions, guard),
      newReport(collection, insertion, use, toSource, guard),
      libraryCommands(inLibrary, libraries, use, guard),
      newTermTable(service, libraries, guard),
      dropPhrases(inLibrary.drag, insertion, use, guard),
      savePhrase(service, current, libraries, collection, context.globalStorageUri, guard),
      saveTemplate(service, current, libraries, collection, context.globalStorageUri, guard),
      languageCommands(guard),
      adjustments(guard),
      encodingOffer(context.globalState, guard),
      watchDocuments(service, sessions, delays, guard, context.globalState),
      ...[
        segmenting,
        past,
        same,
        walk,
        reviews,
        folders,
        vitals,
        preview,
        pages,
        layouts,
        forms,
        inLibrary,
        values,
        collection,
        comparison,
        comparisons,
        status,
        statistics,
        placeholders,
        outline,
        targets,
        problems,
        unasked,
        current,
        sessions,
        marks,
        teams,
        terms,
        teamRules,
        libraries,
        delays,
        log,
      ],
    ),
  );

  const activation = spentMilliseconds() - from;
  const trees = { outline, placeholders, statistics, phrases: inLibrary };
  return {
    activation,
    isReport: (uri) => sessions.byUri(uri) !== undefined,
    whenIdle: (uri) => delays.whenIdle(uri.toString()),
    rows: (view) => rowsOf(trees[view]),
    marked: () => outline.view.selection[0]?.entry.label,
    outline: outlineProbe(outline),
    placeholders: treeProbe(placeholders),
    phrases: libraryProbe(inLibrary, collection),
    statusBar: () => status.texts(),
    panel: () => walk.lines(),
    same: () => same.rows(),
    ticked: shownTicked,
    word: { ...shownWord, dropped: (list) => word.dropped(list) },
    fillForm: { told: (uri) => forms.told(uri), say: (uri, given) => forms.say(uri, given) },
    preview: {
      told: (uri) => preview.told(uri),
      say: (uri, given) => preview.say(uri, given),
      printed: (uri) => preview.printed(uri),
      count: () => pages.text(),
    },
    vitals: { told: (uri) => vitals.told(uri), say: (uri, given) => vitals.say(uri, given) },
    review: { told: (uri) => reviews.told(uri), say: (uri, given) => reviews.say(uri, given) },
    folderReview: {
      told: (uri) => folders.told(uri),
      say: (uri, given) => folders.say(uri, given),
      run: (uri, progress, token) => folderCheck.run(uri, progress, token),
    },
    segmenting,
    material: {
      message: () => past.view.message(),
      rows: () => past.view.roots().map((node) => rowOf(node)),
      origin: async (document, offset) => (await past.origins.of(document, offset))?.source,
    },
    comparison: () => ({ message: comparison.message(), rows: comparison.roots().map((node) => rowOf(node)) }),
  };
}

function versionOf({ extension }: ExtensionContext): string {
  const { version } = extension.packageJSON as { readonly version: string };
  return version;
}

/** Processor time where the host tells it, as the clock on a busy machine says nothing of us; else the clock. */
function spentMilliseconds(): number {
  const host = globalThis as { process?: { cpuUsage?: () => { user: number; system: number } } };
  const spent = host.process?.cpuUsage?.();
  return spent ? (spent.user + spent.system) / 1000 : performance.now();
}

type Below = (node: LastingNode) => readonly LastingNode[];

function rowOf(node: LastingNode, below: Below = ({ children }) => children): Row {
  const { label, description, tooltip } = node.entry;
  return { label, description, tooltip, children: below(node).map((child) => rowOf(child, below)) };
}

/** What a view shows: without what a filter hides. */
function rowsOf(tree: Pick<SeenTree, 'shownBelow'>): readonly Row[] {
  return tree.shownBelow().map((node) => rowOf(node, (above) => tree.shownBelow(above)));
}
