import type { TextRange } from '../text/range';

/** What a tree should show, made anew from each parse. */
export interface Entry {
  /** Entries of successive parses with the same key are the same thing, if they stand under the same parent. */
  readonly key: string;
  /** Where no key is the same, an entry of the same sort may take another's place: a heading that is being rewritten. */
  readonly sort: string;
  readonly label: string;
  readonly description: string;
  readonly tooltip: string;
  readonly icon?: string;
  /** What kind of row it is to the menus. */
  readonly context?: string;
  /** Part of the label that stands out. */
  readonly highlight?: TextRange;
  readonly collapsed: boolean;
  /** The place of the text that a click goes to. */
  readonly target?: TextRange;
  /** The stretch of the text for which it stands, for following the cursor. */
  readonly range?: TextRange;
  readonly children: readonly Entry[];
}

/** An element of a tree that stays the same object, with the same id, as long as what it shows is the same thing. */
export interface LastingNode {
  readonly id: string;
  entry: Entry;
  parent: LastingNode | undefined;
  children: readonly LastingNode[];
}

/** A tree brought up to date. */
export interface Reconciled {
  readonly roots: readonly LastingNode[];
  /** Nodes that look different or have other children, none of them below another. */
  readonly changed: readonly LastingNode[];
  /** Whether the list of roots is another. */
  readonly rootsChanged: boolean;
}

let lastId = 0;

/** Matches `entries` with the nodes of the parse before; nodes that are matched are updated in place. */
export function reconcile(
  previous: readonly LastingNode[],
  entries: readonly Entry[],
  parent?: LastingNode,
): Reconciled {
  const matched = match(previous, entries);
  const changed: LastingNode[] = [];
  const roots = entries.map((entry, index): LastingNode => {
    // A row that gets its first children or loses its last is a new one to VS Code, which would leave it closed else.
    const old = matched[index] && isLeaf(matched[index].entry) === isLeaf(entry) ? matched[index] : undefined;
    const node: LastingNode = old ?? { id: String(++lastId), entry, parent, children: [] };
    const differs = old !== undefined && !looksSame(old.entry, entry);
    const below = reconcile(node.children, entry.children, node);
    node.entry = entry;
    node.parent = parent;
    node.children = below.roots;
    // A node that is refreshed brings its children along; a new one is fetched with its parent.
    if (differs || (old && below.rootsChanged)) changed.push(node);
    else if (old) changed.push(...below.changed);
    return node;
  });
  const rootsChanged = roots.length !== previous.length || roots.some((node, index) => node !== previous[index]);
  return { roots, changed, rootsChanged };
}

/** For each entry the node that stood for it before: by key first, then what is left over by sort, each in order. */
function match(previous: readonly LastingNode[], entries: readonly Entry[]): (LastingNode | undefined)[] {
  // At nearly every keystroke.
  const isSameList =
    previous.length === entries.length && previous.every((node, index) => node.entry.key === entries[index]!.key);
  if (isSameList) return [...previous];
  const byKey = queues(previous, (node) => node.entry.key);
  const matched = entries.map((entry) => byKey.get(entry.key)?.next());
  const taken = new Set(matched);
  const bySort = queues(
    previous.filter((node) => !taken.has(node)),
    (node) => node.entry.sort,
  );
  return matched.map((node, index) => node ?? bySort.get(entries[index]!.sort)?.next());
}

function queues(
  nodes: readonly LastingNode[],
  keyOf: (node: LastingNode) => string,
): Map<string, { next(): LastingNode | undefined }> {
  const lists = new Map<string, LastingNode[]>();
  for (const node of nodes) {
    const list = lists.get(keyOf(node));
    if (list) list.push(node);
    else lists.set(keyOf(node), [node]);
  }
  const heads = new Map<string, { next(): LastingNode | undefined }>();
  for (const [key, list] of lists) {
    let at = 0;
    heads.set(key, { next: () => list[at++] });
  }
  return heads;
}

function isLeaf({ children }: Entry): boolean {
  return children.length === 0;
}

function looksSame(one: Entry, other: Entry): boolean {
  return (
    one.label === other.label &&
    one.description === other.description &&
    one.tooltip === other.tooltip &&
    one.icon === other.icon &&
    one.context === other.context &&
    one.highlight?.start === other.highlight?.start &&
    one.highlight?.end === other.highlight?.end
  );
}

/** The innermost node whose range holds the offset; where two meet, the one that begins there. */
export function nodeAt(nodes: readonly LastingNode[], offset: number): LastingNode | undefined {
  for (let index = nodes.length - 1; index >= 0; index--) {
    const node = nodes[index]!;
    const { range } = node.entry;
    if (range && range.start <= offset && offset <= range.end) return nodeAt(node.children, offset) ?? node;
  }
  return undefined;
}
