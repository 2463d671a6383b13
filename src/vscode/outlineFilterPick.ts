import { l10n, window } from 'vscode';
import type { QuickPickItem } from 'vscode';
import type { OutlineFilter } from './outlineFilter';

interface Choice extends QuickPickItem {
  readonly only: 'blanks' | 'problems';
}

/** What is filtered. */
interface Filtered {
  filter(): OutlineFilter;
  setFilter(filter: OutlineFilter): void;
}

/** Asks what the outline should show, which does so at each key; Enter keeps it, Escape goes back. */
export function pickFilter(view: Filtered): void {
  const before = view.filter();
  let kept = false;
  const pick = window.createQuickPick<Choice>();
  pick.title = l10n.t('筛选大纲');
  pick.placeholder = l10n.t('标题里的字，几个词用空格隔开；留空显示全部');
  pick.canSelectMany = true;
  // Always: what is typed looks for headings, not for these two.
  pick.items = [
    { label: l10n.t('只看有待填的'), only: 'blanks', alwaysShow: true },
    { label: l10n.t('只看有问题的'), only: 'problems', alwaysShow: true },
  ];
  pick.selectedItems = pick.items.filter(({ only }) => before[only]);
  pick.value = before.words;

  const show = (): void => {
    const chosen = new Set(pick.selectedItems.map(({ only }) => only));
    view.setFilter({ words: pick.value, blanks: chosen.has('blanks'), problems: chosen.has('problems') });
  };
  pick.onDidChangeValue(show);
  pick.onDidChangeSelection(show);
  pick.onDidAccept(() => {
    kept = true;
    pick.hide();
  });
  pick.onDidHide(() => {
    if (!kept) view.setFilter(before);
    pick.dispose();
  });
  pick.show();
}
