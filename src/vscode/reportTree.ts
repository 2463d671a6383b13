import { Disposable, EventEmitter, l10n, window } from 'vscode';
import type { Event, TreeDataProvider, TreeDragAndDropController, TreeView } from 'vscode';
import type { Current } from './current';
import type { Guard } from './guard';
import { reconcile } from './lastingTree';
import type { Entry, LastingNode } from './lastingTree';
import { goTo } from './reveal';
import { limitedRows } from './rows';
import type { Session, Sessions } from './sessions';
import { treeItem } from './treeItems';

/** A view of the current report: a tree whose nodes last from parse to parse. */
export interface ReportTree {
  readonly view: TreeView<LastingNode>;
  /** All nodes of the current report, also those that a filter hides. */
  roots(): readonly LastingNode[];
  /** What the view shows below a node, or at the top. */
  shownBelow(node?: LastingNode): readonly LastingNode[];
  /** The outermost closed node above `node`, or the node itself: what can be revealed without opening anything. */
  shownFor(node: LastingNode): LastingNode | undefined;
  isOpen(node: LastingNode): boolean;
  /** Opens and closes every row anew. */
  setOpen(isOpen: (node: LastingNode) => boolean): void;
  /** Draws all of it anew with what the filter now says; `afresh` forgets what was opened and closed while filtered. */
  filterChanged(): void;
  /** A report's rows again, for another reason than an edit. */
  update(session: Session): void;
  /** The rows that VS Code was told to draw again; undefined is all of them. */
  readonly onDidRefresh: Event<readonly LastingNode[] | undefined>;
  /** The command that a click on a row runs, for the row that is selected, or the one it is given. */
  readonly goToRow: string;
  dispose(): void;
}

/** As much of a tree as there is to see and click, of whatever view. */
export type SeenTree = Pick<ReportTree, 'view' | 'shownBelow' | 'isOpen' | 'onDidRefresh' | 'goToRow'>;

export interface ReportTreeOptions {
  readonly id: string;
  readonly entries: (session: Session) => readonly Entry[];
  /** A line above the tree, for what the tree itself cannot say. */
  readonly message: (session: Session) => string | undefined;
  /** A few words beside the view's name. */
  readonly description?: (session: Session) => string;
  /** The nodes that are to be shown; undefined for all. */
  readonly filter?: (roots: readonly LastingNode[]) => ReadonlySet<LastingNode> | undefined;
  /** Several rows can be selected at once, and dragged. */
  readonly dragAndDrop?: TreeDragAndDropController<LastingNode>;
}

/** A row for each of `items`, up to a number that VS Code can take; what is left out is told in a last row. */
export function rowsOf<T>(items: readonly T[], entryOf: (item: T) => Entry): readonly Entry[] {
  return limitedRows(items, entryOf, restText);
}

/** What the last row says where more would follow. */
export function restText(count: number): string {
  return l10n.t('还有{0}项没有列出', count);
}

/** Shows the current report in the view `options.id`; each report's nodes are kept until it closes. */
export function createReportTree(
  options: ReportTreeOptions,
  sessions: Sessions,
  current: Current,
  guard: Guard,
): ReportTree {
  const { id } = options;
  const goToRow = `gongwen.internal.goToRow.${id}`;
  const forests = new WeakMap<Session, readonly LastingNode[]>();
  const stale = new WeakSet<Session>();
  // What the writer has opened and closed by hand: a refreshed row must not fall back to its first state.
  const opened = new Map<string, boolean>();
  // The same while a filter hides rows: what was closed before must not hide what the filter finds.
  const openedFiltered = new Map<string, boolean>();
  let shown: ReadonlySet<LastingNode> | undefined;
  // VS Code remembers by id which rows are open; rows with new ids are opened and closed as we say.
  let drawing = 0;
  const changed = new EventEmitter<LastingNode[] | undefined>();

  const isShown = (node: LastingNode): boolean => !shown || shown.has(node);
  const isOpen = (node: LastingNode): boolean =>
    shown ? (openedFiltered.get(node.id) ?? true) : (opened.get(node.id) ?? !node.entry.collapsed);
  const setOpened = (node: LastingNode, value: boolean): unknown =>
    (shown ? openedFiltered : opened).set(node.id, value);

  function rootsOf(session: Session): readonly LastingNode[] {
    const known = forests.get(session);
    return !known || stale.has(session) ? update(session).roots : known;
  }

  function update(session: Session): ReturnType<typeof reconcile> {
    const entries = session.paused ? [] : guard.run(id, [], () => options.entries(session));
    const result = reconcile(forests.get(session) ?? [], entries);
    forests.set(session, result.roots);
    stale.delete(session);
    return result;
  }

  const roots = (): readonly LastingNode[] => {
    const session = current.session();
    return session ? rootsOf(session) : [];
  };
  const shownBelow = (node?: LastingNode): readonly LastingNode[] => (node?.children ?? roots()).filter(isShown);

  const provider: TreeDataProvider<LastingNode> = {
    onDidChangeTreeData: changed.event,
    getChildren: (node) => [...shownBelow(node)],
    getParent: (node) => node.parent,
    getTreeItem: (node) =>
      treeItem(node, {
        id: drawing === 0 ? node.id : `${node.id}.${drawing}`,
        hasChildren: node.children.some(isShown),
        isOpen: isOpen(node),
        command: goToRow,
      }),
  };
  const { dragAndDrop } = options;
  const view = window.createTreeView(id, {
    treeDataProvider: provider,
    showCollapseAll: true,
    ...(dragAndDrop ? { dragAndDropController: dragAndDrop, canSelectMany: true } : {}),
  });

  function showWords(): void {
    const session = current.session();
    view.message = (session && guard.run(id, undefined, () => options.message(session))) ?? '';
    view.description = session && !session.paused ? guard.run(id, '', () => options.description?.(session) ?? '') : '';
  }

  function redraw(): void {
    drawing++;
    changed.fire(undefined);
  }

  /** Whether the filter now shows other rows. */
  function filter(): boolean {
    const before = shown;
    shown = guard.run(id, undefined, () => options.filter?.(roots()));
    return before?.size !== shown?.size || [...(shown ?? [])].some((node) => !before?.has(node));
  }

  function show(session: Session): void {
    const { changed: nodes, rootsChanged } = update(session);
    if (filter()) redraw();
    else if (rootsChanged) changed.fire(undefined);
    else if (nodes.length > 0) changed.fire([...nodes]);
    showWords();
  }

  let inView: Session | undefined;
  const watch = Disposable.from(
    guard.on(id, sessions.onDidChange, (session) => {
      // A report that is not in view is brought up to date when it comes into view.
      if (session === current.session()) show(session);
      else stale.add(session);
    }),
    guard.on(id, current.onDidChange, () => {
      // Another editor of the same report shows the same rows: drawing them anew would take a click on one away.
      if (inView !== current.session()) {
        filter();
        changed.fire(undefined);
      }
      inView = current.session();
      showWords();
    }),
    guard.command(goToRow, async (node: LastingNode | undefined = view.selection[0]) => {
      const session = current.session();
      const target = node?.entry.target;
      if (session && target && sessions.of(session.document)) await goTo(session.document, target, current.editor());
    }),
    view.onDidCollapseElement(({ element }) => setOpened(element, false)),
    view.onDidExpandElement(({ element }) => setOpened(element, true)),
  );

  return {
    view,
    roots,
    shownBelow,
    isOpen,
    shownFor(node) {
      let found: LastingNode | undefined = node;
      while (found && !isShown(found)) found = found.parent;
      for (let above = found?.parent; above; above = above.parent) if (!isOpen(above)) found = above;
      return found;
    },
    setOpen(wanted) {
      const visit = (node: LastingNode): void => {
        setOpened(node, wanted(node));
        node.children.forEach(visit);
      };
      roots().forEach(visit);
      redraw();
    },
    filterChanged() {
      openedFiltered.clear();
      if (filter()) redraw();
      showWords();
    },
    update(session) {
      if (session === current.session()) show(session);
      else stale.add(session);
    },
    onDidRefresh: changed.event,
    goToRow,
    dispose() {
      watch.dispose();
      view.dispose();
      changed.dispose();
    },
  };
}
