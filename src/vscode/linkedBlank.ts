import { CodeAction, CodeActionKind, Disposable, l10n, languages, WorkspaceEdit } from 'vscode';
import type { TextEditor } from 'vscode';
import type { ReportService } from '../service';
import { blankAtCaret } from './blankSubject';
import { caretContext } from './caretContext';
import type { Current } from './current';
import { groupOf } from './fillTogether';
import type { Guard } from './guard';
import { toOffsets, toRange } from './ranges';
import type { Session, Sessions } from './sessions';
import { reportSelector } from './symbols';
import { touches } from '../text/range';

/** What every blank has a character of: lines without one are not looked into. */
const candidate = /[*＊×✕✖╳XxＸｘ○◯〇□■_＿【[［（({〔﹝……某]|TODO|待/;

/**
 * Tells the key F2 that the caret stands at a blank which others are the same as; offers to fill them together, and to
 * make two blanks of a mask that is a name and its figure.
 */
export function linkedBlank(service: ReportService, current: Current, sessions: Sessions, guard: Guard): Disposable {
  return Disposable.from(
    caretContext('gongwen.linkedBlank', isAtLinked, current, sessions, guard),
    languages.registerCodeActionsProvider(
      reportSelector,
      {
        provideCodeActions: (document, range) =>
          guard.run('linkedBlank', [], () => {
            const session = sessions.live(document);
            if (!session || !candidate.test(document.lineAt(range.start).text)) return [];
            const place = toOffsets(document, range);
            const isNear = ({ range: blank }: { readonly range: typeof place }): boolean =>
              touches(blank, place.start) && touches(blank, place.end);
            return session
              .report()
              .placeholders.filter(isNear)
              .flatMap((blank) => {
                const actions: CodeAction[] = [];
                const group = groupOf(session, blank);
                if (group) actions.push(togetherAction(group.length));
                const edit = service.splitBlank(session.report(), blank);
                if (edit) {
                  const action = new CodeAction(l10n.t('分成名称和数字两处'), CodeActionKind.RefactorRewrite);
                  action.edit = new WorkspaceEdit();
                  action.edit.replace(document.uri, toRange(document, edit.range), edit.text);
                  actions.push(action);
                }
                return actions;
              });
          }),
      },
      { providedCodeActionKinds: [CodeActionKind.RefactorRewrite] },
    ),
  );
}

function isAtLinked(editor: TextEditor, session: Session): boolean {
  if (!candidate.test(editor.document.lineAt(editor.selection.active).text)) return false;
  const blank = blankAtCaret(editor, session);
  return blank !== undefined && groupOf(session, blank) !== undefined;
}

function togetherAction(count: number): CodeAction {
  const title = l10n.t('统一填写相同的{0}处', count);
  const action = new CodeAction(title, CodeActionKind.RefactorRewrite);
  action.command = { command: 'gongwen.fillTogether', title };
  return action;
}
