import { Disposable, l10n, window } from 'vscode';
import type { Uri, WebviewPanel } from 'vscode';
import type { Report } from '../report/model';
import type { ReportService } from '../service';
import { keptForFew } from '../text/kept';
import { addCounts, countWords } from '../text/wordCount';
import { readVitalsRequest, type VitalsPageMessage, type VitalsRequest } from '../text/vitalsMessages';
import type { Delays } from './delays';
import { draftName } from './drafts';
import type { Guard } from './guard';
import { drawnWhenSeen, fillPanel } from './pageInPanel';
import { toOffsets } from './ranges';
import type { ReportPage } from './reportPanels';
import { editorOf, goTo } from './reveal';
import type { Session } from './sessions';
import { speakingRate } from './settings';
import { countsMessage } from './vitalsCounts';
import { vitalsPage } from './vitalsPage';
import { vitalsParts } from './vitalsParts';
import { createWordWalk } from './wordWalk';

/** One open page of 体检, of one report. */
export type VitalsPanel = ReportPage<VitalsPageMessage>;

export interface VitalsNeeds {
  readonly extension: Uri;
  readonly service: ReportService;
  readonly readWords: ReturnType<ReportService['vitals']['wordReader']>;
  readonly delays: Delays;
  readonly guard: Guard;
}

const feature = 'vitals';
/** Nobody waits for these numbers, and a long report is measured less often. */
const leastRest = 300;
const mostRest = 10_000;
/** After the selection has come to rest. */
const selectionRest = 100;

const wholeCount = keptForFew((report: Report) => countWords(report.text));

/** Fills a panel with the numbers of a report. */
export function createVitalsPanel(
  panel: WebviewPanel,
  session: Session,
  { extension, service, readWords, delays, guard }: VitalsNeeds,
): VitalsPanel {
  const { document } = session;
  // An owner of its own: what waits for the report to rest does not wait for this.
  const owner = `${feature} ${document.uri.toString()}`;
  const walk = createWordWalk(document);
  let isOpen = true;
  let cost = 0;

  function tellCounts(): void {
    const selections = (editorOf(document)?.selections ?? []).filter(
      (selection) => !selection.isEmpty && !walk.isAt(toOffsets(document, selection)),
    );
    const selected = selections.map((selection) => countWords(document.getText(selection)));
    page.post(countsMessage(wholeCount(session.report()), selected.length === 0 ? undefined : addCounts(selected)));
  }

  function tellWords(): void {
    const words = list.map(({ word, places }) => ({ word, count: places.length }));
    page.post({ type: 'words', words, chosen: walk.chosen() });
  }

  let list: Awaited<ReturnType<typeof readWords>> = [];
  /** Reads the words of the text as it is now; what was typed meanwhile is read after the next rest. */
  async function readNow(): Promise<void> {
    const { version } = document;
    const words = await readWords(session.report());
    if (!isOpen || document.version !== version) return;
    list = words;
    walk.update(words);
    tellWords();
    // Which selection is the place that is shown is known again.
    tellCounts();
  }

  function measure(): void {
    if (!isOpen) return;
    const from = Date.now();
    const vitals = service.vitals.of(session.report());
    const lineOf = (offset: number): number => document.positionAt(offset).line;
    const parts = vitalsParts(vitals, lineOf, speakingRate());
    page.post({ type: 'vitals', document: document.uri.toString(), name: draftName(document.uri), parts });
    tellCounts();
    cost = Date.now() - from;
    void guard.later(feature, readNow);
  }

  function follow(): void {
    delays.after(owner, feature, Math.min(Math.max(leastRest, 10 * cost), mostRest), () => {
      guard.run(feature, undefined, measuring.draw);
    });
  }

  async function answer(request: VitalsRequest): Promise<void> {
    switch (request.type) {
      case 'ready':
        measuring.draw();
        return;
      case 'reveal': {
        const offset = Math.min(request.offset, document.getText().length);
        await goTo(document, { start: offset, end: offset });
        return;
      }
      case 'word':
        await readNow();
        await walk.choose(request.word);
        break;
      case 'step':
        await readNow();
        await walk.step(request.by);
        break;
      case 'text':
        await readNow();
        await walk.enter();
        return;
      case 'release':
        walk.release();
    }
    tellWords();
  }

  const page = fillPanel<VitalsPageMessage, VitalsRequest>(
    panel,
    extension,
    { title: l10n.t('体检：{0}', draftName(document.uri)), html: vitalsPage, read: readVitalsRequest, answer },
    feature,
    guard,
  );
  const measuring = drawnWhenSeen(panel, feature, guard, measure);
  const watching = Disposable.from(
    page,
    measuring,
    walk,
    guard.on(feature, window.onDidChangeTextEditorSelection, ({ textEditor }) => {
      if (textEditor.document !== document || !panel.visible) return;
      delays.after(owner, 'selection', selectionRest, () => {
        guard.run(feature, undefined, tellCounts);
      });
    }),
  );
  measuring.draw();

  return {
    ...page,
    follow,
    dispose() {
      isOpen = false;
      delays.cancel(owner);
      watching.dispose();
    },
  };
}
