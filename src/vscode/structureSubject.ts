import type { TextEditor } from 'vscode';
import type { Report, Section } from '../report/model';
import type { Current } from './current';
import type { LastingNode } from './lastingTree';
import type { ReportTree } from './reportTree';
import { sectionAtCaret } from './sectionsAt';
import { placedSections } from './sectionSearch';
import type { Session } from './sessions';
import { rowsOf, sectionsOf } from './structureRows';

/** What a command of structure is about: the sections of rows of the 大纲 view, or the one at the caret. */
export interface Subject {
  readonly session: Session;
  readonly editor: TextEditor;
  /** Undefined where the command was called in the editor. */
  readonly rows: readonly LastingNode[] | undefined;
  /** The sections in the report of the document's present text; none where the caret stands in no section. */
  sections(report: Report): readonly Section[];
}

/** The subject of a command that was called with these arguments; undefined while no report is current. */
export async function subjectOf(
  current: Current,
  tree: ReportTree,
  given: unknown,
  selected: unknown,
): Promise<Subject | undefined> {
  const session = current.session();
  const editor = current.editor();
  if (!session || !editor) return undefined;
  const rows = await rowsOf(tree.view, given, selected);

  function sections(report: Report): readonly Section[] {
    if (!rows) {
      const section = sectionAtCaret(report, editor!.document.offsetAt(editor!.selection.active));
      return section ? [section] : [];
    }
    const known = new Set(placedSections(report.sections).map(({ section }) => section));
    // Rows wait for a pause in typing; they must be those of the text that is changed.
    if (!sectionsOf(rows).every((section) => known.has(section))) tree.update(session!);
    return sectionsOf(rows).filter((section) => known.has(section));
  }
  return { session, editor, rows, sections };
}
