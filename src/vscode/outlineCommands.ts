import { Disposable, env, l10n, window } from 'vscode';
import type { Guard } from './guard';
import type { LastingNode } from './lastingTree';
import { everything, filterFrom } from './outlineFilter';
import { pickFilter } from './outlineFilterPick';
import { outermost, outlineText } from './outlineText';
import type { OutlineView } from './outlineView';
import { tell } from './structureEdits';
import { rowsOf } from './structureRows';

/** Deeper than any outline. */
const allLevels = 99;

/** The commands of the 大纲 view: filter, fold by level, copy. Each has an argument that spares the question. */
export function outlineCommands(view: OutlineView, guard: Guard): Disposable {
  async function collapse(wanted: unknown): Promise<void> {
    const level = typeof wanted === 'number' ? wanted : await pickLevel(deepest(view.roots()));
    if (level !== undefined) view.setOpen((node) => levelOf(node) < level);
  }

  async function copy(counts: boolean, row: unknown, rows: unknown): Promise<void> {
    const nodes = outermost((await rowsOf(view.view, row, rows)) ?? view.shownBelow());
    const text = outlineText(nodes, counts, (node) => view.shownBelow(node));
    if (text === '') {
      tell(l10n.t('没有可以复制的大纲'));
      return;
    }
    await env.clipboard.writeText(text);
    tell(l10n.t('已复制大纲，{0}行', text.split('\n').length));
  }

  return Disposable.from(
    guard.command('gongwen.outline.filter', (wanted: unknown) => {
      const filter = filterFrom(wanted);
      if (filter) view.setFilter(filter);
      else pickFilter(view);
    }),
    guard.command('gongwen.outline.clearFilter', () => {
      view.setFilter(everything);
    }),
    guard.command('gongwen.outline.collapseToLevel', collapse),
    guard.command('gongwen.outline.copy', (row: unknown, rows: unknown) => copy(false, row, rows)),
    guard.command('gongwen.outline.copyWithCounts', (row: unknown, rows: unknown) => copy(true, row, rows)),
  );
}

/** 1 for the sections of the first level; the title is none. */
function levelOf({ entry, parent }: LastingNode): number {
  return (parent ? levelOf(parent) : 0) + (entry.context === 'title' ? 0 : 1);
}

function deepest(nodes: readonly LastingNode[]): number {
  return nodes.reduce((depth, node) => Math.max(depth, levelOf(node), deepest(node.children)), 0);
}

async function pickLevel(levels: number): Promise<number | undefined> {
  const items = [
    ...Array.from({ length: Math.max(levels - 1, 1) }, (_, at) => ({
      label: l10n.t('第{0}级', at + 1),
      level: at + 1,
    })),
    { label: l10n.t('全部展开'), level: allLevels },
  ];
  const picked = await window.showQuickPick(items, {
    title: l10n.t('折叠大纲到'),
    placeHolder: l10n.t('显示到哪一级'),
  });
  return picked?.level;
}
