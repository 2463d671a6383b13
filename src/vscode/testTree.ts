import { commands } from 'vscode';
import type { LastingNode } from './lastingTree';
import type { SeenTree } from './reportTree';
import type { TreeProbe } from './testApi';

/** The first node that a view shows under a label. */
export function nodeLabelled(tree: Pick<SeenTree, 'shownBelow'>, label: string): LastingNode {
  const all = (node?: LastingNode): readonly LastingNode[] =>
    tree.shownBelow(node).flatMap((below) => [below, ...all(below)]);
  const node = all().find(({ entry }) => entry.label === label);
  if (!node) throw new Error(`no row ${label}`);
  return node;
}

/** A view as the project's own tests see it. */
export function treeProbe(tree: SeenTree): TreeProbe {
  let redrawn: string[] = [];
  tree.onDidRefresh((nodes) => {
    redrawn.push(...(nodes?.map(({ entry }) => entry.label) ?? ['*']));
  });

  const find = (label: string): LastingNode => nodeLabelled(tree, label);
  const seen = (node?: LastingNode): readonly LastingNode[] =>
    tree.shownBelow(node).flatMap((below) => [below, ...(tree.isOpen(below) ? seen(below) : [])]);

  return {
    words: () => ({ message: tree.view.message ?? '', description: tree.view.description ?? '' }),
    selected: () => tree.view.selection.map(({ entry }) => entry.label),
    open: () => seen().map(({ entry }) => entry.label),
    redrawn() {
      const labels = redrawn;
      redrawn = [];
      return labels;
    },
    click: (label) => commands.executeCommand(tree.goToRow, find(label)),
    onRow: (command, label, others) => commands.executeCommand(command, find(label), [label, ...others].map(find)),
    select: (label) => tree.view.reveal(find(label), { select: true, focus: true }),
  };
}
