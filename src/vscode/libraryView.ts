import { commands, Disposable, EventEmitter, l10n, TreeItemCheckboxState, window } from 'vscode';
import type { TreeDataProvider } from 'vscode';
import type { Current } from './current';
import type { Guard } from './guard';
import { reconcile } from './lastingTree';
import type { LastingNode } from './lastingTree';
import { createLibraryDrag } from './libraryDrag';
import type { LibraryDrag } from './libraryDrag';
import { isLibraryRow, isPhraseRow, libraryRows } from './libraryRows';
import type { CollectedEntry } from './libraryRows';
import { entryTooltip, libraryWords } from './libraryWords';
import { matchingNodes } from './outlineFilter';
import type { PhraseInsertion } from './phraseInsertion';
import type { PhraseUse } from './phraseUse';
import type { SeenTree } from './reportTree';
import { tell } from './structureEdits';
import type { Collection } from './collection';
import { treeItem } from './treeItems';

/** The tree of the 常用语 view. */
export interface LibraryView extends SeenTree {
  readonly drag: LibraryDrag;
  /** The words that the view is filtered by; empty for all. */
  filter(): string;
  setFilter(words: string): void;
  dispose(): void;
}

const place = { id: 'gongwen.phrases' } as const;

/** The 常用语 view: libraries, groups, entries. Libraries are read when the view is first seen. */
export function libraryView(
  collection: Collection,
  insertion: PhraseInsertion,
  use: PhraseUse,
  current: Current,
  guard: Guard,
): LibraryView {
  const { id } = place;
  const goToRow = `gongwen.internal.goToRow.${id}`;
  const changed = new EventEmitter<LastingNode[] | undefined>();
  const words = libraryWords();
  const opened = new Map<string, boolean>();
  let roots: readonly LastingNode[] | undefined;
  let filter = '';
  let shown: ReadonlySet<LastingNode> | undefined;
  // VS Code remembers by id which rows are open; while filtered, rows are others to it, and all open.
  let drawing = 0;

  const isShown = (node: LastingNode): boolean => !shown || shown.has(node);
  const isOpen = (node: LastingNode): boolean => (shown ? true : (opened.get(node.id) ?? !node.entry.collapsed));
  const shownBelow = (node?: LastingNode): readonly LastingNode[] => {
    roots ??= guard.run(id, [], () => reconcile([], libraryRows(collection.libraries(), use, words)).roots);
    return (node?.children ?? roots).filter(isShown);
  };

  const provider: TreeDataProvider<LastingNode> = {
    onDidChangeTreeData: changed.event,
    async getChildren(node) {
      if (!node) await guard.later(id, () => collection.ready());
      return [...shownBelow(node)];
    },
    getParent: (node) => node.parent,
    getTreeItem(node) {
      const hasChildren = node.children.some(isShown);
      const item = treeItem(node, {
        id: drawing === 0 ? node.id : `${node.id}.${drawing}`,
        hasChildren,
        isOpen: isOpen(node),
        command: goToRow,
      });
      const { entry } = node;
      if (isPhraseRow(entry) || (isLibraryRow(entry) && entry.library.state === 'untrusted')) {
        item.command = { command: goToRow, title: '' };
      }
      if (isPhraseRow(entry)) item.tooltip = undefined;
      if (isLibraryRow(entry) && (entry.library.state === 'on' || entry.library.state === 'off')) {
        const { Checked, Unchecked } = TreeItemCheckboxState;
        item.checkboxState = entry.library.state === 'on' ? Checked : Unchecked;
      }
      return item;
    },
    resolveTreeItem(item, { entry }) {
      if (isPhraseRow(entry)) item.tooltip = entryTooltip(entry.phrase, insertion, collection);
      return item;
    },
  };
  const drag = createLibraryDrag(id, collection, insertion, (wanted) => nodeWith(roots ?? [], wanted));
  const view = window.createTreeView(id, {
    treeDataProvider: provider,
    showCollapseAll: true,
    dragAndDropController: drag.controller,
  });

  function applyFilter(): void {
    if (filter.trim() === '') shown = undefined;
    else {
      const found = new Set([...collection.templates(filter), ...collection.phrases(filter)].map(({ key }) => key));
      shown = matchingNodes(roots ?? [], (entry) => isPhraseRow(entry) && found.has(entry.key));
    }
    const count = shown && new Set([...shown].flatMap(({ entry }) => (isPhraseRow(entry) ? [entry.key] : []))).size;
    view.message = count === undefined ? '' : l10n.t('筛选：“{0}”，{1}条', filter.trim(), count);
  }

  function update(): void {
    // Before the view was seen there is nothing to draw.
    if (roots === undefined) return;
    const result = guard.run(id, undefined, () =>
      reconcile(roots ?? [], libraryRows(collection.libraries(), use, words)),
    );
    if (!result) return;
    roots = result.roots;
    if (shown) applyFilter();
    // The same rows to VS Code as before: what has the focus keeps it, what is being dragged is found.
    if (shown || result.rootsChanged) changed.fire(undefined);
    else if (result.changed.length > 0) changed.fire([...result.changed]);
  }

  async function putIn(entry: CollectedEntry): Promise<void> {
    const editor = current.editor();
    if (entry.kind === 'template') await insertion.create(entry);
    else if (editor) await insertion.insert(entry, editor);
    else tell(l10n.t('没有打开的公文：请先打开或新建一篇，再插入'));
  }

  const watch = Disposable.from(
    guard.on(id, collection.onDidChange, update),
    guard.command(goToRow, async (node: LastingNode | undefined = view.selection[0]) => {
      if (!node) return;
      if (isPhraseRow(node.entry)) await putIn(node.entry.phrase);
      else if (isLibraryRow(node.entry)) await commands.executeCommand('workbench.trust.manage');
    }),
    guard.on(id, use.onDidChange, update),
    guard.on(id, view.onDidChangeCheckboxState, ({ items }) => {
      for (const [{ entry }, state] of items) {
        if (isLibraryRow(entry)) collection.setEnabled(entry.library.id, state === TreeItemCheckboxState.Checked);
      }
    }),
    view.onDidCollapseElement(({ element }) => (shown ? undefined : opened.set(element.id, false))),
    view.onDidExpandElement(({ element }) => (shown ? undefined : opened.set(element.id, true))),
  );

  return {
    view,
    drag,
    shownBelow,
    isOpen,
    onDidRefresh: changed.event,
    goToRow,
    filter: () => filter,
    setFilter(wanted) {
      filter = wanted;
      setContext('gongwen.phrases.filtered', wanted.trim() !== '');
      shownBelow();
      applyFilter();
      drawing++;
      changed.fire(undefined);
    },
    dispose() {
      Disposable.from(watch, view, changed).dispose();
    },
  };
}

function nodeWith(nodes: readonly LastingNode[], id: string): LastingNode | undefined {
  for (const node of nodes) {
    const found = node.id === id ? node : nodeWith(node.children, id);
    if (found) return found;
  }
  return undefined;
}

function setContext(key: string, value: boolean): void {
  void commands.executeCommand('setContext', key, value);
}
