import { DataTransferItem, l10n } from 'vscode';
import type { DataTransfer, TreeDragAndDropController } from 'vscode';
import type { Structure } from '../editing/structure';
import type { Section } from '../report/model';
import type { Current } from './current';
import type { Guard } from './guard';
import type { LastingNode } from './lastingTree';
import { isSectionEntry } from './outlineRows';
import { isBelow, outermost } from './outlineText';
import type { ReportTree } from './reportTree';
import { changeStructure, tell } from './structureEdits';

export type OutlineDrag = Required<TreeDragAndDropController<LastingNode>>;

/** Only our own rows can be dropped on our rows. */
const type = 'application/vnd.code.tree.gongwen.outline';

/**
 * Rows of the outline are dragged as structure: one or several, each with all below it, go behind the row on which they
 * are dropped, to its level; below all rows, behind the last one.
 */
export function createOutlineDrag(
  tree: () => ReportTree,
  structure: Structure,
  current: Current,
  guard: Guard,
): OutlineDrag {
  async function drop(ids: ReadonlySet<string>, onto: LastingNode | undefined): Promise<void> {
    const session = current.session();
    const editor = current.editor();
    if (!session || !editor) return;
    const dragged = flat(tree().roots()).filter(({ id }) => ids.has(id));
    const target = onto ?? lastRow(tree().shownBelow());
    if (dragged.length === 0 || !target) return;
    const grabbed = new Set(dragged);
    if (grabbed.has(target) || isBelow(target, grabbed)) {
      tell(l10n.t('不能移到自己或自己的下级里，没有改动。请换一个位置'));
      return;
    }
    if (!movable(target)) {
      tell(l10n.t('请放到某一节上，会排在它后面、与它同级'));
      return;
    }
    await changeStructure(editor, session, (report) => {
      // The text may have changed within the last moments: the rows must be those of this report.
      tree().update(session);
      const sections = outermost(dragged).flatMap((node) => movable(node) ?? []);
      const place = movable(target);
      return place ? structure.moveBehind(report, sections, place) : { refused: 'noSection' };
    });
  }

  return {
    dragMimeTypes: [type],
    dropMimeTypes: [type],
    handleDrag(nodes: readonly LastingNode[], data: DataTransfer) {
      const ids = nodes.filter(movable).map(({ id }) => id);
      if (ids.length > 0) data.set(type, new DataTransferItem(JSON.stringify(ids)));
    },
    async handleDrop(onto: LastingNode | undefined, data: DataTransfer) {
      await guard.later('gongwen.outline', async () => {
        const text = await data.get(type)?.asString();
        if (text !== undefined) await drop(new Set(JSON.parse(text) as readonly string[]), onto);
      });
    },
  };
}

/** The section of a row, if it is one that can stand elsewhere. */
function movable({ entry }: LastingNode): Section | undefined {
  return isSectionEntry(entry) && entry.section.kind !== 'title' ? entry.section : undefined;
}

/** The last row of the highest level; a title is above all levels. */
function lastRow(rows: readonly LastingNode[]): LastingNode | undefined {
  const last = rows.at(-1);
  return last && !movable(last) ? lastRow(last.children) : last;
}

function flat(nodes: readonly LastingNode[]): LastingNode[] {
  return nodes.flatMap((node) => [node, ...flat(node.children)]);
}
