import { l10n, MarkdownString } from 'vscode';
import type { LibraryKind } from '../library/library';
import type { LibraryWords, CollectedEntry, CollectedLibrary } from './libraryRows';
import type { PhraseInsertion } from './phraseInsertion';
import { restText } from './reportTree';
import type { Collection } from './collection';
import { oneLine } from './words';

/** The words of the rows of the 常用语 view. */
export function libraryWords(): LibraryWords {
  return {
    favourites: l10n.t('收藏'),
    recent: l10n.t('最近用过'),
    templates: l10n.t('模板'),
    ungrouped: l10n.t('其他'),
    count: (count) => l10n.t('{0}条', count),
    library: (library) => ({ description: stateText(library), tooltip: libraryTooltip(library) }),
    phrase: ({ hides, hiddenBy }, from) => {
      const clash =
        hiddenBy !== undefined
          ? l10n.t('以“{0}”的为准', hiddenBy)
          : hides.length > 0
            ? l10n.t('代替{0}的同名条目', quoted(hides))
            : '';
      return [from ?? '', clash].filter((part) => part !== '').join(' · ');
    },
    text: oneLine,
    rest: restText,
  };
}

/** What a library is, in a few words beside its name. */
function stateText({ state, entries, problems }: CollectedLibrary): string {
  if (state === 'untrusted') return l10n.t('没有读取：工作区不受信任，点这里管理信任');
  if (state === 'missing' && entries.length === 0) return l10n.t('找不到，请检查路径或网络');
  const parts = [
    ...(state === 'off' ? [l10n.t('已停用')] : []),
    ...(state === 'missing' ? [l10n.t('现在读不到，用的是上次读到的')] : []),
    l10n.t('{0}条', entries.length),
    ...(problems > 0 ? [l10n.t('{0}个问题', problems)] : []),
  ];
  return parts.join(' · ');
}

function libraryTooltip({ name, kind, version, description, place }: CollectedLibrary): string {
  const head = version === '' ? name : `${name} ${version}`;
  return [head, description, kindText(kind), kind === 'builtin' ? '' : place].filter((line) => line !== '').join('\n');
}

function kindText(kind: LibraryKind): string {
  const words: Readonly<Record<LibraryKind, string>> = {
    builtin: l10n.t('扩展自带'),
    extension: l10n.t('其他扩展带来的'),
    folder: l10n.t('共享库文件夹'),
    pack: l10n.t('共享库文件'),
    workspace: l10n.t('当前工作区的 .gongwen 文件夹'),
  };
  return words[kind];
}

/** All of a phrase, where it comes from, and what it takes the place of. The text is shown as it is: nothing in it is a link. */
export function entryTooltip(
  { body, description, hides, hiddenBy, source }: CollectedEntry,
  insertion: PhraseInsertion,
  collection: Collection,
): MarkdownString {
  const text = insertion.preview(body);
  const shown = text.length > longest ? `${text.slice(0, longest).replace(/[\ud800-\udbff]$/, '')}…` : text;
  const from = `${collection.nameOf(source.library)} · ${source.path}`;
  const notes = [
    description,
    from,
    ...(hides.length > 0 ? [l10n.t('{0}里也有同名的，以这一条为准', quoted(hides))] : []),
    ...(hiddenBy === undefined ? [] : [l10n.t('“{0}”里有同名的，以那一条为准', hiddenBy)]),
  ].filter((line) => line !== '');
  const tooltip = new MarkdownString();
  tooltip.appendText(shown);
  tooltip.appendMarkdown('\n\n---\n\n');
  tooltip.appendText(notes.join('\n'));
  return tooltip;
}

const longest = 3000;

function quoted(names: readonly string[]): string {
  return names.map((name) => `“${name}”`).join('、');
}
