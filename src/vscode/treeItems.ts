import { ThemeIcon, TreeItem, TreeItemCollapsibleState } from 'vscode';
import type { LastingNode } from './lastingTree';

/** How a row stands in its view. */
export interface RowState {
  /** VS Code knows by it which row it had opened or closed. */
  readonly id: string;
  readonly hasChildren: boolean;
  /**
   * What a click runs, on the row that is selected then. It has no arguments: VS Code forgets those of a row that is drawn
   * anew between the click and the command.
   */
  readonly command: string;
  readonly isOpen: boolean;
}

/** The row as VS Code shows it. */
export function treeItem(node: LastingNode, { id, hasChildren, isOpen, command }: RowState): TreeItem {
  const { label, description, tooltip, icon, context, highlight, target } = node.entry;
  const opened = isOpen ? TreeItemCollapsibleState.Expanded : TreeItemCollapsibleState.Collapsed;
  const item = new TreeItem(
    highlight ? { label, highlights: [[highlight.start, highlight.end]] } : label,
    hasChildren ? opened : TreeItemCollapsibleState.None,
  );
  item.id = id;
  item.description = description;
  item.tooltip = tooltip;
  item.accessibilityInformation = { label: description ? `${label}，${description}` : label };
  if (context !== undefined) item.contextValue = context;
  if (icon !== undefined) item.iconPath = new ThemeIcon(icon);
  if (target) item.command = { command, title: '' };
  return item;
}
