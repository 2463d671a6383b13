import { commands, Disposable, l10n, TextEditorRevealType, ThemeIcon, window } from 'vscode';
import type { QuickPick, QuickPickItem, TextEditor } from 'vscode';
import type { Unchanged } from '../compare/unchangedFrom';
import { excerpt } from './excerpt';
import type { Guard } from './guard';
import { placeHighlight } from './placeHighlight';
import { toRange } from './ranges';
import { goTo } from './reveal';
import type { Session } from './sessions';
import { oneLine } from './words';

/** What is listed: places of the report of a session, and of which file they are the same. */
export interface SameShown {
  readonly session: Session;
  readonly editor: TextEditor;
  readonly same: readonly Unchanged[];
  /** The name of last year's file. */
  readonly previous: string;
}

/** The list of 与上年相同, one at a time. */
export interface SameList {
  show(shown: SameShown): void;
  /** 核实无误 for the row where one is; nothing while no list is open. */
  confirmActive(): void;
  /** The labels of its rows; none while it is closed. */
  rows(): readonly string[];
  dispose(): void;
}

interface Item extends QuickPickItem {
  readonly same: Unchanged;
}

const noticeMilliseconds = 6000;

/** @param confirm takes down that a place is right as it is; false where that cannot be, and then its row stays */
export function createSameList(confirm: (session: Session, same: Unchanged) => boolean, guard: Guard): SameList {
  const highlight = placeHighlight();
  let open: { readonly pick: QuickPick<Item>; readonly confirm: (item: Item | undefined) => void } | undefined;

  function show({ session, editor, same, previous }: SameShown): void {
    const { document } = session;
    const { text } = session.report();
    const { version } = document;
    const pick = window.createQuickPick<Item>();

    const list = (items: readonly Item[], active: Item | undefined): void => {
      const figures = items.filter((item) => item.same.kind === 'figure').length;
      const paragraphs = items.length - figures;
      pick.title = l10n.t('与上年相同（{0}）：数据{1}处，段落{2}段，请逐一确认', previous, figures, paragraphs);
      pick.items = items;
      pick.activeItems = active ? [active] : [];
    };
    const confirmItem = (item: Item | undefined): void => {
      if (!item || document.version !== version || !confirm(session, item.same)) return;
      const at = pick.items.indexOf(item);
      const left = pick.items.filter((each) => each !== item);
      if (left.length > 0) {
        list(left, left[at] ?? left[0]);
        return;
      }
      pick.hide();
      window.setStatusBarMessage(l10n.t('与上年相同的都已确认'), noticeMilliseconds);
    };

    open = { pick, confirm: confirmItem };
    pick.placeholder = l10n.t('上下键查看位置，回车前往，Ctrl+F9 核实无误并从清单中去掉');
    pick.matchOnDetail = true;
    pick.keepScrollPosition = true;
    Object.assign(pick, { sortByLabel: false });
    const items = same.map((each) => itemOf(text, each));
    const caret = document.offsetAt(editor.selection.active);
    list(items, items.find(({ same: { after } }) => after.start > caret) ?? items[0]);
    guard.on('sameAsLastYear', pick.onDidChangeActive, ([item]) => {
      if (!item || document.version !== version) return;
      highlight.show(editor, item.same.after);
      editor.revealRange(toRange(document, item.same.after), TextEditorRevealType.InCenterIfOutsideViewport);
    });
    guard.on('sameAsLastYear', pick.onDidTriggerItemButton, ({ item }) => {
      confirmItem(item);
    });
    guard.on('sameAsLastYear', pick.onDidHide, () => {
      highlight.clear(editor);
      pick.dispose();
      if (open?.pick !== pick) return;
      open = undefined;
      setContext('gongwen.listingSame', false);
    });
    guard.on('sameAsLastYear', pick.onDidAccept, () => {
      const [item] = pick.activeItems;
      pick.hide();
      if (!item || document.version !== version) return;
      const { start, end } = item.same.after;
      // A paragraph that is selected would be gone with the next key.
      const place = item.same.kind === 'figure' ? { start, end } : { start, end: start };
      void guard.later('sameAsLastYear', () => goTo(document, place, editor));
    });
    pick.show();
    setContext('gongwen.listingSame', true);
  }

  return {
    show,
    confirmActive: () => {
      open?.confirm(open.pick.activeItems[0]);
    },
    rows: () => open?.pick.items.map(({ label }) => label) ?? [],
    dispose: () => {
      Disposable.from(...(open ? [open.pick] : []), highlight).dispose();
    },
  };
}

function setContext(key: string, value: boolean): void {
  void commands.executeCommand('setContext', key, value);
}

function itemOf(text: string, same: Unchanged): Item {
  const words = oneLine(text.slice(same.after.start, same.after.end));
  const buttons = [{ iconPath: new ThemeIcon('pass'), tooltip: l10n.t('核实无误（Ctrl+F9）') }];
  return same.kind === 'figure'
    ? {
        label: `$(symbol-number) ${words}`,
        description: l10n.t('数据'),
        detail: excerpt(text, same.after),
        buttons,
        same,
      }
    : { label: `$(list-flat) ${words}`, description: l10n.t('段落'), buttons, same };
}
