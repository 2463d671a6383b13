import { l10n, SnippetString, window } from 'vscode';
import type { Disposable, TextEditor } from 'vscode';
import type { NextLabel } from '../editing/nextLabel';
import type { ReportService } from '../service';
import type { Current } from './current';
import { entryItem, mostItems, pickEntry, separator } from './entryPick';
import type { EntryItem } from './entryPick';
import type { TermOffer } from '../terms/offers';
import type { Guard } from './guard';
import type { CollectedEntry } from './libraryRows';
import type { PhraseInsertion } from './phraseInsertion';
import type { PhraseUse } from './phraseUse';
import { toRange } from './ranges';
import type { Session } from './sessions';
import type { Collection } from './collection';
import type { TeamTerms } from './teamTerms';
import { today } from './today';

const mostRecent = 5;

/**
 * 插入常用语: one list of what may come next at the caret: the next point of a series, favourites, what was used last,
 * and the phrases that belong to the place. A text that is handed over stands in the box already.
 */
export function phrases(
  service: ReportService,
  current: Current,
  collection: Collection,
  terms: TeamTerms,
  insertion: PhraseInsertion,
  use: PhraseUse,
  openSource: (entry: CollectedEntry) => Promise<void>,
  guard: Guard,
): Disposable {
  function lister(session: Session, editor: TextEditor): (query: string) => readonly EntryItem[] {
    const report = session.report();
    const offset = editor.document.offsetAt(editor.selection.active);
    const place = service.shelf.placeAt(report, offset);
    const rowOf = (entry: CollectedEntry): EntryItem => {
      const from = collection.nameOf(entry.source.library);
      return entryItem(entry, [entry.group, from].filter((part) => part !== '').join(' · '), insertion, place.next);
    };
    const next = service.nextLabelsAt(report, offset).map((label) => nextItem(label, editor));

    return (query) => {
      const found = collection.phrases(query, { report, offset });
      if (query.trim() !== '') {
        const agreed = terms.of(editor.document);
        const offers = agreed ? service.termOffers(agreed, query.trim(), { first: today(), last: today() }) : [];
        return [
          ...part(
            l10n.t('口径'),
            offers.map((offer) => termItem(offer, editor)),
          ),
          ...(offers.length > 0 ? [separator(l10n.t('常用语'))] : []),
          ...found.slice(0, mostItems).map(rowOf),
        ];
      }
      const byKey = new Map(collection.entries().map((entry) => [entry.key, entry]));
      const those = (keys: readonly string[]): readonly CollectedEntry[] =>
        keys.flatMap((key) => byKey.get(key) ?? []).filter(({ kind }) => kind === 'phrase');
      const favourites = those(use.favourites());
      const recent = those(use.recent()).slice(0, mostRecent);
      const first = new Set([...favourites, ...recent]);
      const rest = found.filter((entry) => !first.has(entry)).slice(0, mostItems);
      return [
        ...part(l10n.t('接着写'), next),
        ...part(l10n.t('收藏'), favourites.map(rowOf)),
        ...part(l10n.t('最近用过'), recent.filter((entry) => !favourites.includes(entry)).map(rowOf)),
        ...part(l10n.t('常用语'), rest.map(rowOf)),
      ];
    };
  }

  return guard.command('gongwen.insertPhrase', async (query: unknown) => {
    const session = current.session();
    const editor = current.editor();
    if (!session || !editor) return;
    let list: ((query: string) => readonly EntryItem[]) | undefined;
    const picked = await pickEntry(
      {
        title: l10n.t('插入常用语'),
        placeholder: l10n.t('汉字、拼音或拼音首字母，如“汇报完毕”“hbwb”'),
        query: typeof query === 'string' ? query : '',
        list: (typed) => (list ??= lister(session, editor))(typed),
        openSource,
      },
      collection,
      use,
      guard,
    );
    await picked?.run?.();
    if (picked?.entry) await insertion.insert(picked.entry, editor);
  });
}

function part(label: string, items: readonly EntryItem[]): readonly EntryItem[] {
  return items.length === 0 ? [] : [separator(label), ...items];
}

/** A right form of the 口径表. */
function termItem({ text, typed, kind, row }: TermOffer, editor: TextEditor): EntryItem {
  return {
    label: text,
    description: kind === 'wrong' ? l10n.t('不写“{0}” · {1}', typed, row.source.file) : row.source.file,
    async run() {
      const shown = await window.showTextDocument(editor.document, editor.viewColumn);
      await shown.insertSnippet(new SnippetString().appendText(text), undefined, oneStep);
    },
  };
}

const oneStep = { undoStopBefore: true, undoStopAfter: true };

/** The next label of a series, as it is shown at the caret; the caret goes between its quotation marks. */
function nextItem({ range, text, caret }: NextLabel, editor: TextEditor): EntryItem {
  const snippet = new SnippetString().appendText(text.slice(0, caret)).appendTabstop(0).appendText(text.slice(caret));
  return {
    label: text.trim(),
    description: l10n.t('下一条'),
    async run() {
      const shown = await window.showTextDocument(editor.document, editor.viewColumn);
      await shown.insertSnippet(snippet, toRange(shown.document, range), oneStep);
    },
  };
}
