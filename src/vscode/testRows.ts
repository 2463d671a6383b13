import type { LastingNode } from './lastingTree';
import type { SeenTree } from './reportTree';
import type { Row } from './testApi';

type Below = (node: LastingNode) => readonly LastingNode[];

/** A row with what is below it. */
export function rowOf(node: LastingNode, below: Below = ({ children }) => children): Row {
  const { label, description, tooltip } = node.entry;
  return { label, description, tooltip, children: below(node).map((child) => rowOf(child, below)) };
}

/** What a view shows: without what a filter hides. */
export function rowsOf(tree: Pick<SeenTree, 'shownBelow'>): readonly Row[] {
  return tree.shownBelow().map((node) => rowOf(node, (above) => tree.shownBelow(above)));
}
