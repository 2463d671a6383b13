import { Range, Selection, TextEditorRevealType, window } from 'vscode';
import type { TextEditor } from 'vscode';
import type { Outcome, StructureChange } from '../editing/structure';
import type { Report, Section } from '../report/model';
import { touches } from '../text/range';
import { toRange } from './ranges';
import { placedSections } from './sectionSearch';
import { sectionAtCaret } from './sectionsAt';
import type { Session } from './sessions';
import { notAppliedText, refusalText } from './structureWords';

/** What was changed, and the report from which it was reckoned. */
export interface Changed {
  readonly before: Report;
  readonly change: StructureChange;
  /** Where in the changed text what was changed begins; where something was removed, what now stands in its place. */
  readonly at: number;
}

/** What becomes of the caret: it goes to the section that was changed, to where its words are to be written, or it stays. */
export type CaretAfter = 'section' | 'words' | 'stays';

const attempts = 3;
const noticeMilliseconds = 6000;

/**
 * Changes the structure of a report as one undo step. `make` is asked with the report of the document's present text,
 * and once more where the text has changed before the edit arrived. Undefined where nothing was changed; why is said in
 * the status bar.
 */
export async function changeStructure(
  editor: TextEditor,
  session: Session,
  make: (report: Report) => Outcome,
  caret: CaretAfter = 'section',
): Promise<Changed | undefined> {
  const { document } = editor;
  for (let attempt = 0; attempt < attempts; attempt++) {
    const before = session.report();
    const outcome = make(before);
    if ('refused' in outcome) {
      tell(refusalText(outcome.refused));
      return undefined;
    }
    const at = document.offsetAt(editor.selection.active);
    // VS Code refuses edits that were reckoned from another version of the document.
    const applied = await editor.edit((builder) => {
      for (const { range, text } of outcome.edits) builder.replace(toRange(document, range), text);
    });
    if (!applied) continue;
    const after = session.report();
    const place = headingAt(after, outcome.at);
    if (caret === 'section') putCaret(editor, kept(before, at, after, place));
    else if (caret === 'words') putCaret(editor, wordsAt(after, place));
    return { before, change: outcome, at: place };
  }
  tell(notAppliedText());
  return undefined;
}

/** Says something in the status bar for a while. */
export function tell(message: string): void {
  window.setStatusBarMessage(message, noticeMilliseconds);
}

/** The offset in the section at `to` for a caret at `from`: among the same words, if it stood in them; else the heading. */
function kept(before: Report, from: number, after: Report, to: number): number {
  const old = sectionAtCaret(before, from);
  const moved = sectionFrom(after, to);
  if (!old || old.title !== moved?.title || from < wordsOf(old)) return to;
  const offset = wordsOf(moved) + from - wordsOf(old);
  return touches({ start: to, end: moved.range.end }, offset) ? offset : to;
}

/** Behind the label of the section that begins at an offset. A label without words may be no section to the parser yet. */
function wordsAt(report: Report, at: number): number {
  const section = sectionFrom(report, at);
  if (section) return section.heading.end;
  const paragraph = report.paragraphs.find(({ range }) => touches(range, at));
  return paragraph ? paragraph.range.end : at;
}

/** The offset, or the next heading where only a line break lies between. */
function headingAt(report: Report, at: number): number {
  const next = placedSections(report.sections).find(({ section }) => section.heading.start >= at)?.section.heading
    .start;
  return next !== undefined && report.text.slice(at, next).trim() === '' ? next : at;
}

function sectionFrom(report: Report, at: number): Section | undefined {
  return placedSections(report.sections).find(({ section }) => section.heading.start === at)?.section;
}

/** Where the words of a section begin, behind its label. */
function wordsOf({ heading, label }: Section): number {
  return heading.start + label.length;
}

function putCaret(editor: TextEditor, offset: number): void {
  const place = editor.document.positionAt(offset);
  editor.selection = new Selection(place, place);
  editor.revealRange(new Range(place, place), TextEditorRevealType.InCenterIfOutsideViewport);
}
