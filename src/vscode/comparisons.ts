import { commands, Disposable, EventEmitter, window, workspace } from 'vscode';
import type { Event, TextDocument } from 'vscode';
import type { Comparison } from '../compare/comparison';
import type { Report } from '../report/model';
import type { ReportService } from '../service';
import type { Delays } from './delays';
import { createDraft } from './drafts';
import type { Draft } from './drafts';
import type { Guard } from './guard';
import type { Sessions } from './sessions';

/** Two drafts, and how they differ as of the last look. */
export interface ShownComparison {
  readonly before: Draft;
  readonly after: Draft;
  readonly reports: { readonly before: Report; readonly after: Report };
  readonly comparison: Comparison;
}

/** The comparison that is open; there is one at most. */
export interface Comparisons {
  shown(): ShownComparison | undefined;
  /** Resolves once the drafts have been compared. */
  open(before: TextDocument, after: TextDocument): Promise<void>;
  /** The later draft becomes the earlier one. */
  swap(): Promise<void>;
  close(): void;
  readonly onDidChange: Event<void>;
  dispose(): void;
}

/** The view in which it is shown. */
export const comparisonView = { id: 'gongwen.comparison' } as const;

/** Where work waits that no single document owns. */
const owner = comparisonView.id;

const leastRest = 300;
const mostRest = 30_000;

/** No comparison yet. It is made again when one of the drafts has rested after an edit. */
export function createComparisons(
  service: ReportService,
  sessions: Sessions,
  delays: Delays,
  guard: Guard,
): Comparisons {
  const changed = new EventEmitter<void>();
  let drafts: { readonly before: Draft; readonly after: Draft } | undefined;
  let shown: ShownComparison | undefined;
  // How long the last look took: long drafts are looked at less often.
  let cost = 0;

  const draftOf = (isTheOne: (draft: Draft) => boolean): Draft | undefined =>
    drafts && [drafts.before, drafts.after].find(isTheOne);

  /** In steps, so that others are served in between: each may take a second for a very long draft. */
  async function look(): Promise<void> {
    const pair = drafts;
    if (!pair) return;
    const from = Date.now();
    const before = pair.before.report();
    await nextTurn();
    const after = pair.after.report();
    await nextTurn();
    const comparing = await service.comparing();
    if (pair !== drafts) return;
    if (shown?.reports.before !== before || shown.reports.after !== after) {
      shown = { ...pair, reports: { before, after }, comparison: comparing.drafts(before, after) };
    }
    cost = Date.now() - from;
    changed.fire();
  }

  async function begin(before: Draft, after: Draft): Promise<void> {
    drafts = { before, after };
    await setContext('gongwen.comparing', true);
    await window.withProgress({ location: { viewId: comparisonView.id } }, look);
  }

  /** Work for a comparison that has been closed meanwhile finds nothing to do. */
  function later(task: string, milliseconds: number, work: () => Promise<void>): void {
    delays.after(owner, task, milliseconds, () => {
      delays.hold(owner, guard.later('comparison', work));
    });
  }

  function lookSoon(): void {
    later('look', Math.min(Math.max(leastRest, 4 * cost), mostRest), look);
  }

  /** VS Code closes documents that no editor shows: their files can still be read. */
  async function readAgain(draft: Draft): Promise<void> {
    // A changed language closes and opens the very same object.
    if (!draft.document.isClosed) return;
    if (draft.uri.scheme === 'untitled') draft.isGone = true;
    else {
      try {
        draft.document = await workspace.openTextDocument(draft.uri);
      } catch {
        draft.isGone = true;
      }
    }
    lookSoon();
  }

  const watch = Disposable.from(
    guard.on('comparison', workspace.onDidChangeTextDocument, ({ document, contentChanges }) => {
      if (contentChanges.length > 0 && draftOf((draft) => draft.document === document)) lookSoon();
    }),
    guard.on('comparison', workspace.onDidCloseTextDocument, (document) => {
      const draft = draftOf((each) => each.document === document);
      if (draft) later(`closed ${draft.uri.toString()}`, 0, () => readAgain(draft));
    }),
    guard.on('comparison', workspace.onDidOpenTextDocument, (document) => {
      const draft = draftOf((each) => each.isGone && each.uri.toString() === document.uri.toString());
      if (!draft) return;
      draft.document = document;
      draft.isGone = false;
      lookSoon();
    }),
  );

  return {
    shown: () => shown,
    open: (before, after) => begin(createDraft(before, service, sessions), createDraft(after, service, sessions)),
    swap: async () => {
      if (drafts) await begin(drafts.after, drafts.before);
    },
    close() {
      drafts = undefined;
      shown = undefined;
      delays.cancel(owner);
      void setContext('gongwen.comparing', false);
      changed.fire();
    },
    onDidChange: changed.event,
    dispose() {
      watch.dispose();
      void setContext('gongwen.comparing', false);
      changed.dispose();
    },
  };
}

function nextTurn(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}

function setContext(key: string, value: boolean): Thenable<unknown> {
  return commands.executeCommand('setContext', key, value);
}
