import { Disposable, l10n } from 'vscode';
import type { PlaceholderKind } from '../report/model';
import { askFilter } from './filterPick';
import type { Guard } from './guard';
import { allBlanks, blankFilterFrom } from './placeholderFilter';
import { placeholderKinds } from './placeholderRows';
import type { PlaceholderView } from './placeholderView';
import { placeholderText } from './words';

/** The commands of the 待填 view: filter and grouping. */
export function placeholderCommands(view: PlaceholderView, guard: Guard): Disposable {
  return Disposable.from(
    guard.command('gongwen.placeholders.filter', (wanted: unknown) => {
      const filter = blankFilterFrom(wanted);
      if (filter) view.setFilter(filter);
      else pickFilter(view);
    }),
    guard.command('gongwen.placeholders.clearFilter', () => {
      view.setFilter(allBlanks);
    }),
    guard.command('gongwen.placeholders.bySection', () => {
      view.setGrouping('section');
    }),
    guard.command('gongwen.placeholders.byKind', () => {
      view.setGrouping('kind');
    }),
  );
}

function pickFilter(view: PlaceholderView): void {
  const before = view.filter();
  askFilter<PlaceholderKind>({
    title: l10n.t('筛选待填处'),
    placeholder: l10n.t('待填处前后的字，几个词用空格隔开；不勾选类别显示全部'),
    choices: placeholderKinds.map((id) => ({ id, label: placeholderText(id) })),
    words: before.words,
    ticked: before.kinds,
    show(words, kinds) {
      view.setFilter({ words, kinds });
    },
    restore() {
      view.setFilter(before);
    },
  });
}
