import { CancellationTokenSource, DataTransfer } from 'vscode';
import type { LastingNode } from './lastingTree';
import type { OutlineView } from './outlineView';
import type { OutlineProbe } from './testApi';
import { nodeLabelled, treeProbe } from './testTree';

/** The 大纲 view as the project's own tests see it. */
export function outlineProbe(view: OutlineView): OutlineProbe {
  const find = (label: string): LastingNode => nodeLabelled(view, label);
  return {
    ...treeProbe(view),
    async drag(labels, onto) {
      const data = new DataTransfer();
      const { token } = new CancellationTokenSource();
      await view.drag.handleDrag(labels.map(find), data, token);
      await view.drag.handleDrop(onto === undefined ? undefined : find(onto), data, token);
    },
  };
}
