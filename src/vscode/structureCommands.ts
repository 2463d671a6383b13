import { Disposable, window } from 'vscode';
import type { TextDocumentShowOptions, TextEditor } from 'vscode';
import type { Turn } from '../editing/inTurn';
import type { Outcome } from '../editing/structure';
import type { Report, Section } from '../report/model';
import type { ReportService } from '../service';
import { contains } from '../text/range';
import type { TextRange } from '../text/range';
import type { Current } from './current';
import type { Guard } from './guard';
import { nodeAt } from './lastingTree';
import type { ReportTree } from './reportTree';
import { pickForm } from './restyle';
import { tellRenumbered } from './structureNotices';
import { changeStructure, tell } from './structureEdits';
import type { CaretAfter, Changed } from './structureEdits';
import { subjectOf } from './structureSubject';
import type { Subject } from './structureSubject';
import { refusalText, removedText } from './structureWords';
import { headingText } from './words';

type Make = (report: Report, sections: readonly Section[]) => Outcome;
type Step = (report: Report, section: Section) => Outcome;

/** The commands that change a report's structure, for the section at the caret and for rows of the 大纲 view. */
export function structureCommands(
  service: ReportService,
  current: Current,
  tree: ReportTree,
  guard: Guard,
): Disposable {
  const { structure } = service;
  // One after the other: a key that is held down must not reckon from a text that is about to change.
  let last: Promise<unknown> = Promise.resolve();
  function inLine<T>(work: () => Promise<T>): Promise<T> {
    const next = last.then(work);
    last = next.catch(() => undefined);
    return next;
  }

  async function change(subject: Subject, make: Make, caret: CaretAfter = 'section'): Promise<Changed | undefined> {
    const { session, editor, rows } = subject;
    const changed = await changeStructure(editor, session, (report) => make(report, subject.sections(report)), caret);
    if (!changed) return undefined;
    if (caret === 'words') await window.showTextDocument(editor.document, inColumn(editor));
    else if (rows?.length === 1) await focusRow(session, changed.at);
    return changed;
  }

  /** The focus of the view goes with the section, so that the same key can be pressed again. */
  async function focusRow(session: Subject['session'], at: number): Promise<void> {
    tree.update(session);
    const node = nodeAt(tree.roots(), at);
    const shown = node && tree.shownFor(node);
    // Rejects where the tree has been drawn anew meanwhile.
    if (shown && tree.view.visible)
      await tree.view.reveal(shown, { select: true, focus: true }).then(undefined, () => undefined);
  }

  /** A handler for one section: the one at the caret, or the row on which the command was called. */
  const single =
    (step: Step, caret?: CaretAfter) =>
    (given: unknown): Promise<unknown> =>
      inLine(async () => {
        const subject = await subjectOf(current, tree, given, undefined);
        return subject && change(subject, (report, sections) => first(report, sections, step), caret);
      });

  /** A handler for the section at the caret, or for all selected rows. */
  const several =
    (turn: Turn, step: Step) =>
    (given: unknown, selected: unknown): Promise<unknown> =>
      inLine(async () => {
        const subject = await subjectOf(current, tree, given, selected);
        return subject && change(subject, (report, sections) => service.inTurn(report, sections, turn, step));
      });

  async function remove(given: unknown, selected: unknown): Promise<void> {
    const subject = await subjectOf(current, tree, given, selected);
    if (!subject) return;
    const before = subject.session.report();
    const wanted = subject.sections(before);
    const gone = wanted.filter((one) => !wanted.some((each) => each !== one && contains(each.range, one.range)));
    const changed = await change(subject, (report, sections) =>
      service.inTurn(report, sections, 'fromLast', structure.remove),
    );
    if (!changed || !gone[0]) return;
    const isGone = (range: TextRange): boolean => gone.some((one) => contains(one.range, range));
    const references = service
      .references(before)
      .filter(({ target, range }) => target && isGone(target.heading) && !isGone(range));
    const words = references.map(({ text }) => text);
    tell(removedText(headingText(gone[0]), gone.length - 1, words));
  }

  async function split(): Promise<void> {
    const subject = await subjectOf(current, tree, undefined, undefined);
    if (!subject) return;
    const { document, selection } = subject.editor;
    await change(subject, (report) => structure.split(report, document.offsetAt(selection.active)));
  }

  async function renumber(given: unknown, all: boolean): Promise<void> {
    const subject = await subjectOf(current, tree, given, undefined);
    if (!subject) return;
    const changed = await change(
      { ...subject, rows: undefined },
      (report, sections) => (all ? structure.renumber(report) : first(report, sections, structure.renumber)),
      'stays',
    );
    if (changed) tellRenumbered(changed, all ? subject.editor : undefined, guard);
  }

  async function restyle(given: unknown): Promise<void> {
    const wanted = service.formSamples.find(({ form }) => form === given)?.form;
    const subject = await subjectOf(current, tree, given, undefined);
    if (!subject) return;
    const report = subject.session.report();
    const [section] = subject.sections(report);
    if (!section) {
      tell(refusalText('noSection'));
      return;
    }
    const form =
      wanted ?? (await pickForm(service.formSamples, report, (each) => structure.restyle(report, section, each)));
    if (form === undefined) return;
    await change(subject, (now, sections) => first(now, sections, (_, one) => structure.restyle(now, one, form)));
  }

  return Disposable.from(
    guard.command('gongwen.section.moveUp', several('fromFirst', structure.moveUp)),
    guard.command('gongwen.section.moveDown', several('fromLast', structure.moveDown)),
    // A section that is promoted takes along those behind it, and one that is demoted goes below the one before it.
    guard.command('gongwen.section.promote', several('fromLast', structure.promote)),
    guard.command('gongwen.section.demote', several('fromFirst', structure.demote)),
    guard.command('gongwen.section.insertSibling', single(structure.insertSibling, 'words')),
    guard.command('gongwen.section.insertChild', single(structure.insertChild, 'words')),
    guard.command('gongwen.section.remove', (given: unknown, selected: unknown) =>
      inLine(() => remove(given, selected)),
    ),
    guard.command('gongwen.section.split', () => inLine(split)),
    guard.command('gongwen.section.mergeWithNext', single(structure.mergeWithNext)),
    guard.command('gongwen.section.renumber', (given: unknown) => inLine(() => renumber(given, false))),
    guard.command('gongwen.section.renumberAll', () => inLine(() => renumber(undefined, true))),
    guard.command('gongwen.section.restyle', restyle),
    guard.command('gongwen.section.toParagraphs', single(structure.toParagraphs)),
    guard.command('gongwen.section.toRunIn', single(structure.toRunIn)),
  );
}

function first(report: Report, [section]: readonly Section[], step: Step): Outcome {
  return section ? step(report, section) : { refused: 'noSection' };
}

function inColumn({ viewColumn }: TextEditor): TextDocumentShowOptions {
  return viewColumn === undefined ? {} : { viewColumn };
}
