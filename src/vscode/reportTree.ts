import { Disposable, EventEmitter, l10n, ThemeIcon, TreeItem, TreeItemCollapsibleState, window } from 'vscode';
import type { TreeDataProvider, TreeView } from 'vscode';
import type { Current } from './current';
import type { Guard } from './guard';
import { reconcile } from './lastingTree';
import type { Entry, LastingNode } from './lastingTree';
import { goTo } from './reveal';
import type { Session, Sessions } from './sessions';

/** A view of the current report: a tree whose nodes last from parse to parse. */
export interface ReportTree {
  readonly view: TreeView<LastingNode>;
  /** What the view shows now. */
  roots(): readonly LastingNode[];
  /** What it shows for one report, current or not. */
  rootsOf(session: Session): readonly LastingNode[];
  /** The outermost closed node above `node`, or the node itself: what can be revealed without opening anything. */
  shownFor(node: LastingNode): LastingNode;
  dispose(): void;
}

export interface ReportTreeOptions {
  readonly id: string;
  readonly entries: (session: Session) => readonly Entry[];
  /** A line above the tree, for what the tree itself cannot say. */
  readonly message: (session: Session) => string | undefined;
}

/** More rows in one place than anyone scrolls through would hold up VS Code itself. */
const mostRows = 1000;

/** A row for each of `items`, up to a number that VS Code can take; what is left out is told in a last row. */
export function rowsOf<T>(items: readonly T[], entryOf: (item: T) => Entry): readonly Entry[] {
  if (items.length <= mostRows) return items.map(entryOf);
  const label = l10n.t('还有{0}项没有列出', items.length - mostRows);
  const rest = { key: 'rest', sort: 'rest', label, description: '', tooltip: '', collapsed: false, children: [] };
  return [...items.slice(0, mostRows).map(entryOf), rest];
}

/** Not for people: what a click on a row runs. */
export const goToNode = 'gongwen.internal.goToNode';

/** Shows the current report in the view `options.id`; each report's nodes are kept until it closes. */
export function createReportTree(
  options: ReportTreeOptions,
  sessions: Sessions,
  current: Current,
  guard: Guard,
): ReportTree {
  const { id } = options;
  const forests = new WeakMap<Session, readonly LastingNode[]>();
  const stale = new WeakSet<Session>();
  // What the writer has opened and closed by hand: a refreshed row must not fall back to its first state.
  const opened = new Map<string, boolean>();
  const changed = new EventEmitter<LastingNode[] | undefined>();

  const isOpen = (node: LastingNode): boolean => opened.get(node.id) ?? !node.entry.collapsed;

  function rootsOf(session: Session): readonly LastingNode[] {
    const known = forests.get(session);
    if (!known || stale.has(session)) update(session);
    return forests.get(session) ?? [];
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

  const provider: TreeDataProvider<LastingNode> = {
    onDidChangeTreeData: changed.event,
    getChildren: (node) => [...(node?.children ?? roots())],
    getParent: (node) => node.parent,
    getTreeItem: (node) => itemOf(node, isOpen(node)),
  };
  const view = window.createTreeView(id, { treeDataProvider: provider, showCollapseAll: true });

  function showMessage(): void {
    const session = current.session();
    const message = session && guard.run(id, undefined, () => options.message(session));
    view.message = message ?? '';
  }

  let inView: Session | undefined;
  const watch = Disposable.from(
    guard.on(id, sessions.onDidChange, (session) => {
      // A report that is not in view is brought up to date when it comes into view.
      if (session !== current.session()) {
        stale.add(session);
        return;
      }
      const { changed: nodes, rootsChanged } = update(session);
      if (rootsChanged) changed.fire(undefined);
      else if (nodes.length > 0) changed.fire([...nodes]);
      showMessage();
    }),
    guard.on(id, current.onDidChange, () => {
      // Another editor of the same report shows the same rows: drawing them anew would take a click on one away.
      if (inView !== current.session()) changed.fire(undefined);
      inView = current.session();
      showMessage();
    }),
    view.onDidCollapseElement(({ element }) => opened.set(element.id, false)),
    view.onDidExpandElement(({ element }) => opened.set(element.id, true)),
  );

  return {
    view,
    roots,
    rootsOf,
    shownFor(node) {
      let shown = node;
      for (let above = node.parent; above; above = above.parent) if (!isOpen(above)) shown = above;
      return shown;
    },
    dispose() {
      watch.dispose();
      view.dispose();
      changed.dispose();
    },
  };
}

/** Registers what a click on a row of any of `trees` does. */
export function registerGoToNode(sessions: Sessions, current: Current, guard: Guard): Disposable {
  return guard.command(goToNode, async (node: LastingNode) => {
    const session = current.session();
    const { target } = node.entry;
    if (session && target && sessions.of(session.document)) await goTo(session.document, target, current.editor());
  });
}

function itemOf(node: LastingNode, isOpen: boolean): TreeItem {
  const { label, description, tooltip, icon, highlight, target, children } = node.entry;
  const state =
    children.length === 0
      ? TreeItemCollapsibleState.None
      : isOpen
        ? TreeItemCollapsibleState.Expanded
        : TreeItemCollapsibleState.Collapsed;
  const item = new TreeItem(highlight ? { label, highlights: [[highlight.start, highlight.end]] } : label, state);
  item.id = node.id;
  item.description = description;
  item.tooltip = tooltip;
  item.accessibilityInformation = { label: description ? `${label}，${description}` : label };
  if (icon !== undefined) item.iconPath = new ThemeIcon(icon);
  if (target) item.command = { command: goToNode, title: '', arguments: [node] };
  return item;
}
