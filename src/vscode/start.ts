import { Disposable } from 'vscode';
import type { ExtensionContext } from 'vscode';
import { adjustments } from './adjust';
import { atLabel } from './atLabel';
import { calculation } from './calculate';
import type { LoadCalculator } from './calculate';
import { compareCommand } from './compareCommand';
import { createComparisons } from './comparisons';
import { comparisonSave } from './comparisonSave';
import { createComparisonView } from './comparisonView';
import { placeholderDecorations } from './decorations';
import { watchDocuments } from './documents';
import { encodingOffer } from './encodingOffer';
import { exportWord } from './exportWord';
import { fillForms } from './fillForms';
import { fillTogether } from './fillTogether';
import { foldingRanges } from './folding';
import { foldToLevel } from './foldToLevel';
import { createFoundation } from './foundation';
import { goToSection } from './goToSection';
import { inlineSuggestions } from './inlineSuggestions';
import { languageCommands } from './language';
import { createLayouts } from './layouts';
import { linkedBlank } from './linkedBlank';
import { masking } from './mask';
import { createMaterial } from './material';
import { navigation } from './navigation';
import { openingWord } from './openWord';
import { outlineCommands } from './outlineCommands';
import { outlineView } from './outlineView';
import { pageCount } from './pageCount';
import { placeholderCommands } from './placeholderCommands';
import { placeholderView } from './placeholderView';
import { previews } from './previews';
import { createPrinted } from './printed';
import { referenceLinks } from './referenceLinks';
import { sameNamedFigures } from './sameNamed';
import { savedTexts } from './savedText';
import { createSegmenting } from './segmenting';
import type { LoadSegmenter } from './segmenting';
import { selfCheck } from './selfCheck';
import { setTarget } from './setTarget';
import { startChecking } from './startChecking';
import { startLibrary } from './startLibrary';
import { statisticsView } from './statisticsView';
import { statusBar } from './statusBar';
import { structureCommands } from './structureCommands';
import { blankSuggestions } from './suggestions';
import { documentSymbols } from './symbols';
import { createTargets } from './targets';
import type { TestApi } from './testApi';
import { libraryProbe } from './testLibrary';
import { outlineProbe } from './testOutline';
import { rowOf, rowsOf } from './testRows';
import { treeProbe } from './testTree';
import { shownTicked } from './tickedPreview';
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
  const foundation = createFoundation(context);
  const { version, log, guard, service, serviceOf, delays, libraries, terms, lastYearFigures, sessions, current } =
    foundation;
  const targets = createTargets(context.globalState, sessions, guard);
  const segmenting = createSegmenting(host.loadSegmenter, (message) => {
    log.warn(message);
  });
  const names = service.nameReader(segmenting);
  const checking = startChecking(foundation, targets, names);
  const { problems, walk, reviews, folders, folderCheck, same } = checking;
  const library = startLibrary(foundation, segmenting);
  const outline = outlineView(sessions, current, problems, targets, service.structure, delays, guard);
  const placeholders = placeholderView(sessions, current, context.globalState, guard);
  const statistics = statisticsView(sessions, current, guard);
  const comparisons = createComparisons(service, sessions, delays, guard);
  const comparison = createComparisonView(comparisons, guard);
  const forms = fillForms(context.extensionUri, serviceOf, sessions, current, delays, guard);
  const status = statusBar(sessions, current, delays, guard);
  const layouts = createLayouts(service, libraries, context.globalState, delays, guard);
  const printed = createPrinted(serviceOf, layouts);
  const preview = previews(context, serviceOf, layouts, printed, sessions, current, delays, guard);
  const pages = pageCount(sessions, current, layouts, printed, delays, guard);
  const vitals = vitalsPages(context.extensionUri, service, segmenting, sessions, current, delays, guard);
  const past = createMaterial(context, service, current, guard);
  const word = openingWord(service, guard);

  // Disposed of in this order: what others hang on comes last.
  context.subscriptions.push(
    Disposable.from(
      // An office's own terms are words.
      guard.on('segmenting', terms.onDidChange, () => {
        segmenting.know(terms.words());
      }),
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
      masking(service, segmenting, current, guard),
      setTarget(targets, current, guard),
      referenceLinks(service, sessions, guard),
      sameNamedFigures(names, sessions, guard),
      blankSuggestions(sessions, guard),
      inlineSuggestions(service, sessions, guard),
      atLabel(current, sessions, guard),
      exportWord(service, current, layouts, guard),
      lastYearFigures.follow(sessions, guard),
      savedTexts(guard),
      wordTexts(service, guard),
      word,
      compareCommand(sessions, current, comparisons, guard),
      comparisonSave(service, comparisons, guard),
      calculation(host.loadCalculator, guard),
      selfCheck({ version, activation: () => activation }, segmenting, sessions, guard),
      languageCommands(guard),
      adjustments(guard),
      encodingOffer(context.globalState, guard),
      watchDocuments(service, sessions, delays, guard, context.globalState),
      ...[
        ...checking.features,
        ...library.parts,
        segmenting,
        past,
        vitals,
        preview,
        pages,
        layouts,
        forms,
        comparison,
        comparisons,
        status,
        statistics,
        placeholders,
        outline,
        targets,
        ...checking.parts,
        ...foundation.parts,
      ],
    ),
  );

  const activation = spentMilliseconds() - from;
  const trees = { outline, placeholders, statistics, phrases: library.inLibrary };
  return {
    activation,
    isReport: (uri) => sessions.byUri(uri) !== undefined,
    whenIdle: (uri) => delays.whenIdle(uri.toString()),
    rows: (view) => rowsOf(trees[view]),
    marked: () => outline.view.selection[0]?.entry.label,
    outline: outlineProbe(outline),
    placeholders: treeProbe(placeholders),
    phrases: libraryProbe(library.inLibrary, library.collection),
    statusBar: () => status.texts(),
    panel: () => walk.lines(),
    inPanel: () => walk.active(),
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
      indexes: past.indexes.home,
      message: () => past.view.message(),
      rows: () => past.view.roots().map((node) => rowOf(node)),
      origin: async (document, offset) => (await past.origins.of(document, offset))?.source,
    },
    comparison: () => ({ message: comparison.message(), rows: comparison.roots().map((node) => rowOf(node)) }),
  };
}

/** Processor time where the host tells it, as the clock on a busy machine says nothing of us; else the clock. */
function spentMilliseconds(): number {
  const host = globalThis as { process?: { cpuUsage?: () => { user: number; system: number } } };
  const spent = host.process?.cpuUsage?.();
  return spent ? (spent.user + spent.system) / 1000 : performance.now();
}
