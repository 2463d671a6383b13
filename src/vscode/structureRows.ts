import { commands } from 'vscode';
import type { TreeView } from 'vscode';
import type { Section } from '../report/model';
import type { LastingNode } from './lastingTree';
import { isSectionEntry } from './outlineRows';

/** What a key of the 大纲 view passes to a command in place of a row. */
export const focusedRow = 'focusedRow';

/**
 * The rows that a command is about, as VS Code's own lists have it: the row it is called on, or, if that is one of the
 * selected ones, all of them. Undefined for a command that was called on no row.
 */
export async function rowsOf(
  view: TreeView<LastingNode>,
  given: unknown,
  selected: unknown,
): Promise<readonly LastingNode[] | undefined> {
  if (given === focusedRow) return rowsAtFocus(view);
  if (!isNode(given)) return undefined;
  const rows = Array.isArray(selected) ? selected.filter(isNode) : [];
  return rows.includes(given) ? rows : [given];
}

/**
 * The arrow keys of a list move its focus and leave its selection, and VS Code does not tell us the focus: the row that
 * its own command selects or deselects is the one.
 */
async function rowsAtFocus(view: TreeView<LastingNode>): Promise<readonly LastingNode[]> {
  const before = view.selection;
  await commands.executeCommand('list.toggleSelection');
  const after = view.selection;
  const added = after.find((node) => !before.includes(node));
  const isToggled = added !== undefined || after.length < before.length;
  if (isToggled) await commands.executeCommand('list.toggleSelection');
  return added ? [added] : before;
}

/** The sections that rows stand for now; rows of the title and those that are gone are left out. */
export function sectionsOf(rows: readonly LastingNode[]): readonly Section[] {
  return rows.flatMap(({ entry }) => (isSectionEntry(entry) && entry.section.kind !== 'title' ? [entry.section] : []));
}

function isNode(value: unknown): value is LastingNode {
  return typeof value === 'object' && value !== null && 'entry' in value && 'children' in value;
}
