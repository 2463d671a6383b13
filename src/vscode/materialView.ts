import { commands, Disposable, EventEmitter, l10n, window } from 'vscode';
import type { TreeDataProvider, TreeView } from 'vscode';
import { goToWords } from './goToWords';
import type { Guard } from './guard';
import { reconcile } from './lastingTree';
import type { Entry, LastingNode } from './lastingTree';
import { isMaterial, isPlace, type MaterialEntry } from './materialRows';
import { treeItem } from './treeItems';

/** What was found in past reports, until something else is asked or the view is closed. */
export interface MaterialView {
  show(entries: readonly Entry[], message: string): Promise<void>;
  roots(): readonly LastingNode[];
  message(): string;
  dispose(): void;
}

const materialView = { id: 'gongwen.material' } as const;

/**
 * The 素材 view, there only while it has something to say. A click on a row shows its place; what can be taken into the
 * draft is taken with the row's button or by Ctrl+Enter.
 */
export function createMaterialView(insert: (entry: MaterialEntry) => Promise<void>, guard: Guard): MaterialView {
  const changed = new EventEmitter<LastingNode[] | undefined>();
  let roots: readonly LastingNode[] = [];

  const provider: TreeDataProvider<LastingNode> = {
    onDidChangeTreeData: changed.event,
    getChildren: (node) => [...(node?.children ?? roots)],
    getParent: (node) => node.parent,
    getTreeItem: (node) => {
      const command = 'gongwen.internal.goToMaterial';
      const hasChildren = node.children.length > 0;
      const item = treeItem(node, { id: node.id, hasChildren, isOpen: !isPlace(node.entry), command });
      if (isPlace(node.entry)) item.command = { command, title: '' };
      return item;
    },
  };
  const view: TreeView<LastingNode> = window.createTreeView(materialView.id, {
    treeDataProvider: provider,
    showCollapseAll: true,
  });

  async function setOpen(isOpen: boolean): Promise<void> {
    await commands.executeCommand('setContext', 'gongwen.material', isOpen);
  }

  async function close(): Promise<void> {
    roots = [];
    changed.fire(undefined);
    await setOpen(false);
  }

  const watch = Disposable.from(
    guard.command('gongwen.internal.goToMaterial', async () => {
      const [clicked] = view.selection;
      if (clicked && isPlace(clicked.entry)) await goToWords(clicked.entry.place);
    }),
    guard.command('gongwen.material.insert', async (node?: LastingNode) => {
      const entry = (node ?? view.selection[0])?.entry;
      if (entry && isMaterial(entry)) await insert(entry);
      else void window.showInformationMessage(l10n.t('请先在“素材”视图里选一段。'));
    }),
    guard.command('gongwen.material.close', close),
    view,
    changed,
  );

  return {
    async show(entries, message) {
      roots = reconcile([], entries).roots;
      view.message = message;
      await setOpen(true);
      changed.fire(undefined);
      await commands.executeCommand(`${materialView.id}.focus`);
    },
    roots: () => roots,
    message: () => view.message ?? '',
    dispose() {
      watch.dispose();
    },
  };
}
