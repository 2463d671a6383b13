import { CancellationTokenSource, commands, DataTransfer } from 'vscode';
import type { LastingNode } from './lastingTree';
import type { OutlineView } from './outlineView';
import type { OutlineProbe } from './testApi';
import { goToNode } from './treeItems';

/** The 大纲 view as the project's own tests see it. */
export function outlineProbe(view: OutlineView): OutlineProbe {
  let redrawn: string[] = [];
  view.onDidRefresh((nodes) => {
    redrawn.push(...(nodes?.map(({ entry }) => entry.label) ?? ['*']));
  });

  function all(node?: LastingNode): readonly LastingNode[] {
    return view.shownBelow(node).flatMap((below) => [below, ...all(below)]);
  }
  function find(label: string): LastingNode {
    const node = all().find(({ entry }) => entry.label === label);
    if (!node) throw new Error(`no row ${label}`);
    return node;
  }
  const seen = (node?: LastingNode): readonly LastingNode[] =>
    view.shownBelow(node).flatMap((below) => [below, ...(view.isOpen(below) ? seen(below) : [])]);

  return {
    words: () => ({ message: view.view.message ?? '', description: view.view.description ?? '' }),
    selected: () => view.view.selection.map(({ entry }) => entry.label),
    open: () => seen().map(({ entry }) => entry.label),
    redrawn() {
      const labels = redrawn;
      redrawn = [];
      return labels;
    },
    click: (label) => commands.executeCommand(goToNode, find(label)),
    async drag(labels, onto) {
      const data = new DataTransfer();
      const { token } = new CancellationTokenSource();
      await view.drag.handleDrag(labels.map(find), data, token);
      await view.drag.handleDrop(onto === undefined ? undefined : find(onto), data, token);
    },
    onRow: (command, label, others) => commands.executeCommand(command, find(label), [label, ...others].map(find)),
    select: (label) => view.view.reveal(find(label), { select: true, focus: true }),
  };
}
