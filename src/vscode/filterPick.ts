import { window } from 'vscode';
import type { QuickPickItem } from 'vscode';

/** What a view can be filtered by: words, and choices to tick. */
export interface FilterPick<Id extends string> {
  readonly title: string;
  readonly placeholder: string;
  readonly choices: readonly { readonly id: Id; readonly label: string }[];
  readonly words: string;
  readonly ticked: readonly Id[];
  /** Called at each key and tick. */
  show(words: string, ticked: readonly Id[]): void;
  /** Escape: as it was before. */
  restore(): void;
}

/** Asks what a view should show, which does so at each key; Enter keeps it, Escape goes back. */
export function askFilter<Id extends string>(asked: FilterPick<Id>): void {
  let kept = false;
  const pick = window.createQuickPick<QuickPickItem & { readonly id: Id }>();
  pick.title = asked.title;
  pick.placeholder = asked.placeholder;
  pick.canSelectMany = true;
  // Always: what is typed looks for words of the rows, not for these.
  pick.items = asked.choices.map((choice) => ({ ...choice, alwaysShow: true }));
  pick.selectedItems = pick.items.filter(({ id }) => asked.ticked.includes(id));
  pick.value = asked.words;

  const show = (): void => {
    asked.show(
      pick.value,
      pick.selectedItems.map(({ id }) => id),
    );
  };
  pick.onDidChangeValue(show);
  pick.onDidChangeSelection(show);
  pick.onDidAccept(() => {
    kept = true;
    pick.hide();
  });
  pick.onDidHide(() => {
    if (!kept) asked.restore();
    pick.dispose();
  });
  pick.show();
}
