import { Disposable, l10n, TextEditorRevealType, window, workspace, WorkspaceEdit } from 'vscode';
import type { QuickPickItem, TextDocument } from 'vscode';
import type { TextRange } from '../text/range';
import { placeHighlight } from './placeHighlight';
import { toRange } from './ranges';

/** A change that is offered: `from` stands at `range` and becomes `to`. */
export interface TickedChange {
  readonly range: TextRange;
  readonly from: string;
  readonly to: string;
  /** Further places that change with it, in the same way or alike: they have one tick. */
  readonly others?: readonly TextRange[];
  /** `原文 → 新文`, or what else says it in one line. */
  readonly label: string;
  readonly description?: string;
  /** The sentence it stands in. */
  readonly detail?: string;
  /** Offered without a tick, as it is not sure that it is meant. */
  readonly isUnsure?: boolean;
}

interface Row<T> extends QuickPickItem {
  readonly change: T;
}

/** The list that is shown, from a test's side: VS Code shows one at a time. */
export interface ShownTicked {
  /** The labels of its rows; none while no list is shown. */
  rows(): readonly string[];
  /** The labels of those that are ticked. */
  ticked(): readonly string[];
  /** As Enter does, with these rows ticked and no others. */
  accept(isTicked: (label: string) => boolean): void;
}

const none: ShownTicked = { rows: () => [], ticked: () => [], accept: () => undefined };
let shown = none;

/** For tests. */
export const shownTicked: ShownTicked = {
  rows: () => shown.rows(),
  ticked: () => shown.ticked(),
  accept: (isTicked) => {
    shown.accept(isTicked);
  },
};

const noticeMilliseconds = 6000;

/**
 * Shows changes in a list in which all that are sure are ticked; while one moves through it, each place is shown in the editor. Resolves
 * to those left ticked when Enter is pressed, in the order they came in, or to undefined on Escape. The list closes
 * by itself when the text changes meanwhile: its places would be wrong.
 */
export async function tickedPreview<T extends TickedChange>(
  document: TextDocument,
  changes: readonly T[],
  title: string,
  placeholder = l10n.t('空格键勾选或取消，上下键查看位置，回车更改已勾选的，Esc 放弃'),
): Promise<readonly T[] | undefined> {
  const editor = window.visibleTextEditors.find((each) => each.document === document);
  const [seen] = editor?.visibleRanges ?? [];
  const highlight = placeHighlight();
  const pick = window.createQuickPick<Row<T>>();
  pick.title = title;
  pick.placeholder = placeholder;
  pick.canSelectMany = true;
  pick.matchOnDescription = true;
  pick.matchOnDetail = true;
  // A click into the text, to look around, leaves the list and what was ticked there.
  pick.ignoreFocusOut = true;
  // VS Code would sort what is found: the order is the text's. The API's types do not know it yet.
  Object.assign(pick, { sortByLabel: false });
  pick.items = changes.map((change) => ({
    label: change.label,
    ...(change.description === undefined ? {} : { description: change.description }),
    ...(change.detail === undefined ? {} : { detail: change.detail }),
    change,
  }));
  pick.selectedItems = pick.items.filter(({ change }) => change.isUnsure !== true);

  const events: Disposable[] = [];
  const chosen = await new Promise<readonly T[] | undefined>((resolve) => {
    const accept = (): void => {
      const ticked = new Set(pick.selectedItems.map(({ change }) => change));
      resolve(changes.filter((change) => ticked.has(change)));
      pick.hide();
    };
    events.push(
      pick.onDidChangeActive(([row]) => {
        if (!row || !editor) return;
        highlight.show(editor, row.change.range, row.change.others);
        editor.revealRange(toRange(document, row.change.range), TextEditorRevealType.InCenterIfOutsideViewport);
      }),
      pick.onDidAccept(accept),
      pick.onDidHide(() => {
        resolve(undefined);
      }),
      workspace.onDidChangeTextDocument((change) => {
        if (change.document !== document || change.contentChanges.length === 0) return;
        window.setStatusBarMessage(l10n.t('正文已有改动，清单已关闭，请重新执行'), noticeMilliseconds);
        pick.hide();
      }),
    );
    pick.show();
    shown = {
      rows: () => pick.items.map(({ label }) => label),
      ticked: () => pick.selectedItems.map(({ label }) => label),
      accept(isTicked) {
        pick.selectedItems = pick.items.filter(({ label }) => isTicked(label));
        accept();
      },
    };
  });
  shown = none;
  Disposable.from(...events, pick, highlight).dispose();
  if (chosen === undefined && editor && seen) editor.revealRange(seen, TextEditorRevealType.AtTop);
  return chosen;
}

/**
 * Makes changes as one step to undo. The document's text must be the one that their places were reckoned from.
 *
 * @param target where they are made: the document itself, or a copy of it
 */
export function applyTicked(
  document: TextDocument,
  changes: readonly TickedChange[],
  target: TextDocument = document,
): Thenable<boolean> {
  const edit = new WorkspaceEdit();
  // By line and column, as a copy may have other line breaks.
  for (const { range, to } of changes) edit.replace(target.uri, toRange(document, range), to);
  return workspace.applyEdit(edit);
}
