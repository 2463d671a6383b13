import { l10n } from 'vscode';
import { askFilter } from './filterPick';
import type { OutlineFilter } from './outlineFilter';

/** What is filtered. */
interface Filtered {
  filter(): OutlineFilter;
  setFilter(filter: OutlineFilter): void;
}

/** Asks what the outline should show. */
export function pickFilter(view: Filtered): void {
  const before = view.filter();
  const choices = [
    { label: l10n.t('只看有待填的'), id: 'blanks' },
    { label: l10n.t('只看有问题的'), id: 'problems' },
  ] as const;
  askFilter<'blanks' | 'problems'>({
    title: l10n.t('筛选大纲'),
    placeholder: l10n.t('标题里的字，几个词用空格隔开；留空显示全部'),
    choices,
    words: before.words,
    ticked: choices.map(({ id }) => id).filter((id) => before[id]),
    show(words, ticked) {
      view.setFilter({ words, blanks: ticked.includes('blanks'), problems: ticked.includes('problems') });
    },
    restore() {
      view.setFilter(before);
    },
  });
}
