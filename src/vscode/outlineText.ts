import type { LastingNode } from './lastingTree';
import { isSectionEntry } from './outlineRows';

/** A level is indented as a paragraph is, so that it stays so in Word. */
const indent = '　　';

/**
 * Labels and titles as text, one line each, indented by level; with `counts` each with what its row says of it. The
 * sections below a title stand no deeper than it. `below` tells which rows of a node belong to it.
 */
export function outlineText(
  nodes: readonly LastingNode[],
  counts: boolean,
  below: (node: LastingNode) => readonly LastingNode[],
): string {
  const lines: string[] = [];
  const add = (node: LastingNode, level: number): void => {
    const { entry } = node;
    if (!isSectionEntry(entry)) return;
    const { label, title, kind } = entry.section;
    const heading = `${label.replace(/^#{1,6}\s*/, '')}${title}`.replace(/\s+/g, ' ').trim();
    lines.push(indent.repeat(level) + heading + (counts && entry.description !== '' ? `（${entry.description}）` : ''));
    for (const child of below(node)) add(child, kind === 'title' ? level : level + 1);
  };
  for (const node of nodes) add(node, 0);
  return lines.join('\n');
}

/** The nodes without those that stand below another one of them, in the order of the text. */
export function outermost(nodes: readonly LastingNode[]): readonly LastingNode[] {
  const all = new Set(nodes);
  const startOf = ({ entry }: LastingNode): number => entry.range?.start ?? 0;
  return [...all].filter((node) => !isBelow(node, all)).sort((a, b) => startOf(a) - startOf(b));
}

/** Whether one of `nodes` stands above `node`. */
export function isBelow(node: LastingNode, nodes: ReadonlySet<LastingNode>): boolean {
  for (let above = node.parent; above; above = above.parent) if (nodes.has(above)) return true;
  return false;
}
