import { Disposable, EventEmitter, l10n, window } from 'vscode';
import type { TreeDataProvider, TreeView } from 'vscode';
import { comparisonRows, isChange } from './comparisonRows';
import { comparisonView } from './comparisons';
import type { Comparisons, ShownComparison } from './comparisons';
import { openDiff } from './draftDiff';
import { draftName, draftNames } from './drafts';
import type { Guard } from './guard';
import { reconcile } from './lastingTree';
import type { Entry, LastingNode } from './lastingTree';
import { treeItem } from './treeItems';

/** The 比对 view: what differs between two drafts, there only while a comparison is open. */
export interface ComparisonView {
  roots(): readonly LastingNode[];
  /** The line above the rows: which draft is which, and what the rows cannot say. */
  message(): string;
  dispose(): void;
}

const noticeMilliseconds = 4000;

/** A click on a row opens both drafts beside each other at its place; 下一处改动 goes from row to row. */
export function createComparisonView(comparisons: Comparisons, guard: Guard): ComparisonView {
  const changed = new EventEmitter<LastingNode[] | undefined>();
  let roots: readonly LastingNode[] = [];
  // Where 下一处改动 goes on: the row that was opened last.
  let last: LastingNode | undefined;

  const provider: TreeDataProvider<LastingNode> = {
    onDidChangeTreeData: changed.event,
    getChildren: (node) => [...(node?.children ?? roots)],
    getParent: (node) => node.parent,
    getTreeItem: (node) => {
      const { id, entry, children } = node;
      const command = 'gongwen.internal.goToChange';
      const item = treeItem(node, { id, hasChildren: children.length > 0, isOpen: !entry.collapsed, command });
      if (isChange(entry)) item.command = { command, title: '' };
      return item;
    },
  };
  const view: TreeView<LastingNode> = window.createTreeView(comparisonView.id, {
    treeDataProvider: provider,
    showCollapseAll: true,
  });

  function update(): void {
    const shown = comparisons.shown();
    const entries: readonly Entry[] = shown ? guard.run(comparisonView.id, [], () => comparisonRows(shown)) : [];
    const result = reconcile(roots, entries);
    roots = result.roots;
    view.message = shown ? messageOf(shown) : '';
    if (result.rootsChanged) changed.fire(undefined);
    else if (result.changed.length > 0) changed.fire([...result.changed]);
  }

  async function goTo(node: LastingNode): Promise<void> {
    const shown = comparisons.shown();
    if (!shown || !isChange(node.entry)) return;
    last = node;
    await openDiff(shown, node.entry);
  }

  async function step(by: 1 | -1): Promise<void> {
    const rows = roots.flatMap(({ children }) => children).filter(({ entry }) => isChange(entry));
    const at = last ? rows.indexOf(last) : -1;
    const next = rows.at(at < 0 ? Math.min(by - 1, 0) : (at + by) % rows.length);
    if (!next) {
      window.setStatusBarMessage(l10n.t('两稿没有不同'), noticeMilliseconds);
      return;
    }
    // Rejects where the rows have been drawn anew meanwhile: the diff opens all the same.
    if (view.visible) view.reveal(next, { select: true, focus: false }).then(undefined, () => undefined);
    await goTo(next);
  }

  const watch = Disposable.from(
    guard.on(comparisonView.id, comparisons.onDidChange, update),
    guard.command('gongwen.internal.goToChange', async () => {
      const [clicked] = view.selection;
      if (clicked) await goTo(clicked);
    }),
    guard.command('gongwen.comparison.next', () => step(1)),
    guard.command('gongwen.comparison.previous', () => step(-1)),
    guard.command('gongwen.comparison.swap', () => comparisons.swap()),
    guard.command('gongwen.comparison.close', () => {
      comparisons.close();
    }),
    view,
    changed,
  );
  return {
    roots: () => roots,
    message: () => view.message ?? '',
    dispose() {
      watch.dispose();
    },
  };
}

function messageOf({ before, after, comparison }: ShownComparison): string {
  const names = draftNames(before.uri, after.uri);
  const gone = [before, after].filter(({ isGone }) => isGone);
  const { figures, sections, unchanged } = comparison;
  const found =
    figures.length + sections.length === 0
      ? l10n.t('两稿没有不同。')
      : l10n.t('数据改动{0}处，章节改动{1}处，{2}节未动。', figures.length, sections.length, unchanged);
  return [
    l10n.t('原稿“{0}” → 新稿“{1}”。', names.before, names.after),
    found,
    ...gone.map(({ uri }) => l10n.t('“{0}”已经关闭，这里是它关闭前的样子。', draftName(uri))),
  ].join('');
}
