import { l10n } from 'vscode';
import type { Disposable } from 'vscode';
import { entryItem, mostItems, pickEntry, separator } from './entryPick';
import type { EntryItem } from './entryPick';
import type { Guard } from './guard';
import type { CollectedEntry } from './libraryRows';
import type { PhraseInsertion } from './phraseInsertion';
import type { PhraseUse } from './phraseUse';
import type { Collection } from './collection';

/** 新建（按文种）: a new report from a template. Works with nothing open. A text that is handed over stands in the box already. */
export function newReport(
  collection: Collection,
  insertion: PhraseInsertion,
  use: PhraseUse,
  openSource: (entry: CollectedEntry) => Promise<void>,
  guard: Guard,
): Disposable {
  const rowOf = (entry: CollectedEntry): EntryItem => entryItem(entry, entry.description, insertion);

  function list(query: string): readonly EntryItem[] {
    if (query.trim() !== '') {
      return collection.templates(query).slice(0, mostItems).map(rowOf);
    }
    const templates = collection.entries().filter(({ kind }) => kind === 'template');
    const byGroup = new Map<string, CollectedEntry[]>();
    for (const entry of templates.slice(0, mostItems)) {
      const label = use.isFavourite(entry.key) ? l10n.t('收藏') : entry.group || l10n.t('其他');
      byGroup.set(label, [...(byGroup.get(label) ?? []), entry]);
    }
    const marked = byGroup.get(l10n.t('收藏'));
    const groups = [...(marked ? [[l10n.t('收藏'), marked] as const] : []), ...byGroup];
    return [...new Map(groups)].flatMap(([label, entries]) => [separator(label), ...entries.map(rowOf)]);
  }

  return guard.command('gongwen.new', async (query: unknown) => {
    const picked = await pickEntry(
      {
        title: l10n.t('新建公文'),
        placeholder: l10n.t('文种或模板名称，汉字、拼音、首字母都可以，如“述职”“szsl”'),
        query: typeof query === 'string' ? query : '',
        list,
        openSource,
      },
      collection,
      use,
      guard,
    );
    if (picked?.entry) await insertion.create(picked.entry);
  });
}
