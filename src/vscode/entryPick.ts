import { l10n, QuickPickItemKind, ThemeIcon, window } from 'vscode';
import type { QuickInputButton, QuickPickItem } from 'vscode';
import type { NextPoint } from '../library/body/variables';
import type { Guard } from './guard';
import type { CollectedEntry } from './libraryRows';
import type { PhraseInsertion } from './phraseInsertion';
import type { PhraseUse } from './phraseUse';
import type { Collection } from './collection';
import { oneLine } from './words';

/** A row of a list of entries: a template or phrase, or something else that is done. */
export interface EntryItem extends QuickPickItem {
  readonly entry?: CollectedEntry;
  readonly run?: () => Promise<void>;
}

/** A list of entries to choose from. */
export interface EntryPick {
  readonly title: string;
  readonly placeholder: string;
  /** What stands in the box at first. */
  readonly query: string;
  /** The rows for what is typed, the best first. */
  list(query: string): readonly EntryItem[];
  openSource(entry: CollectedEntry): Promise<void>;
}

/** More rows than anyone looks through would hold up VS Code at each key. */
export const mostItems = 200;

/**
 * Lets the writer choose an entry, found by words and by pinyin. What VS Code itself would find is not asked: it knows
 * no pinyin.
 */
export async function pickEntry(
  asked: EntryPick,
  collection: Collection,
  use: PhraseUse,
  guard: Guard,
): Promise<EntryItem | undefined> {
  const pick = window.createQuickPick<EntryItem>();
  // VS Code would put what holds the typed characters first: the order is ours. The API's types do not know it yet.
  Object.assign(pick, { sortByLabel: false });
  pick.title = asked.title;
  pick.placeholder = asked.placeholder;
  pick.value = asked.query;
  const buttons = entryButtons();
  const list = (): void => {
    pick.items = asked.list(pick.value).map((item) => {
      return item.entry
        ? { ...item, alwaysShow: true, buttons: buttons.of(item.entry, use) }
        : { ...item, alwaysShow: true };
    });
  };
  /** The rows again, where the writer has got to among them. */
  const again = (): void => {
    const [active] = pick.activeItems;
    list();
    const same = active?.entry && pick.items.find(({ entry }) => entry?.key === active.entry?.key);
    if (same) pick.activeItems = [same];
  };
  const chosen = await new Promise<EntryItem | undefined>((resolve) => {
    const events = [
      guard.on('pickEntry', pick.onDidChangeValue, list),
      guard.on('pickEntry', collection.onDidChange, again),
      guard.on('pickEntry', pick.onDidTriggerItemButton, ({ button, item }) => {
        if (!item.entry) return;
        if (button === buttons.source) {
          pick.hide();
          void guard.later('pickEntry', () => asked.openSource(item.entry!));
        } else {
          use.toggleFavourite(item.entry.key);
          again();
        }
      }),
      guard.on('pickEntry', pick.onDidAccept, () => {
        const [item] = pick.activeItems;
        if (!item) return;
        resolve(item);
        pick.hide();
      }),
      guard.on('pickEntry', pick.onDidHide, () => {
        resolve(undefined);
        for (const event of events) event.dispose();
        pick.dispose();
      }),
    ];
    pick.show();
    pick.busy = true;
    void guard.later('pickEntry', async () => {
      list();
      await collection.ready();
      list();
      pick.busy = false;
    });
  });
  return chosen;
}

/** An entry as a row: its name, where it belongs, how it reads. */
export function entryItem(
  entry: CollectedEntry,
  description: string,
  insertion: PhraseInsertion,
  next?: NextPoint,
): EntryItem {
  const text = oneLine(insertion.preview(entry.body, next));
  const label = oneLine(entry.name);
  // A phrase of a plain text is called by its own words.
  return { label, description, ...(text === label ? {} : { detail: text }), entry };
}

/** A line between rows that says what those below it are. */
export function separator(label: string): EntryItem {
  return { label, kind: QuickPickItemKind.Separator };
}

function entryButtons() {
  const source: QuickInputButton = { iconPath: new ThemeIcon('go-to-file'), tooltip: l10n.t('打开所在的文件') };
  const mark: QuickInputButton = { iconPath: new ThemeIcon('star-empty'), tooltip: l10n.t('收藏') };
  const unmark: QuickInputButton = { iconPath: new ThemeIcon('star-full'), tooltip: l10n.t('取消收藏') };
  return {
    source,
    of: ({ key }: CollectedEntry, use: PhraseUse): QuickInputButton[] => [use.isFavourite(key) ? unmark : mark, source],
  };
}
