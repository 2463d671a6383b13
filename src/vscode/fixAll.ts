import { CodeAction, CodeActionKind, languages, l10n, WorkspaceEdit } from 'vscode';
import type { Disposable, TextDocument } from 'vscode';
import type { Finding } from '../rules/finding';
import type { SafeFix } from '../rules/fixing';
import type { ReportService } from '../service';
import type { Guard } from './guard';
import { toDiagnostic } from './problems';
import type { Problems } from './problems';
import { toRange } from './ranges';
import type { Sessions } from './sessions';
import { reportSelector } from './symbols';

/** What `editor.codeActionsOnSave` is told to run. */
const onSave = CodeActionKind.SourceFixAll.append('gongwen');

/**
 * 全部改正 at a problem whose rule has found more that can be mended safely, and `source.fixAll.gongwen` for all rules. Only
 * safe fixes take part, so that no key ever chooses between figures; each action is one step to undo.
 */
export function fixAll(service: ReportService, sessions: Sessions, problems: Problems, guard: Guard): Disposable {
  const titles = new Map(service.rules.map(({ id, title }) => [id, title]));

  return languages.registerCodeActionsProvider(
    reportSelector,
    {
      provideCodeActions: (document, range, { only }) =>
        guard.run('fixAll', [], () => {
          const session = sessions.of(document);
          if (!session) return [];
          // Asked for by name alone: a full check is not for every light bulb.
          if (only?.contains(onSave) === true) return wholeAction(document, session.unsettled(session.check()));
          const found = problems.of(session);
          const touched = found.filter((one) => toRange(document, one.range).intersection(range));
          return [...new Set(touched.map(({ rule }) => rule))].flatMap((rule) => {
            const own = service.ruleBook.safeFixes(found.filter((one) => one.rule === rule));
            if (own.length < 2) return [];
            const title = l10n.t('全部改正：{0}（{1}处）', titles.get(rule) ?? rule, own.length);
            const action = new CodeAction(title, CodeActionKind.QuickFix);
            action.diagnostics = touched.filter((one) => one.rule === rule).map((one) => toDiagnostic(document, one));
            action.edit = editOf(document, own);
            return [action];
          });
        }),
    },
    { providedCodeActionKinds: [CodeActionKind.QuickFix, onSave] },
  );

  function wholeAction(document: TextDocument, findings: readonly Finding[]): CodeAction[] {
    const fixes = service.ruleBook.safeFixes(findings);
    if (fixes.length === 0) return [];
    const action = new CodeAction(l10n.t('改正所有有把握的问题'), onSave);
    action.edit = editOf(document, fixes);
    return [action];
  }
}

/** Fixes as one step to undo. */
export function editOf(document: TextDocument, fixes: readonly SafeFix[]): WorkspaceEdit {
  const edit = new WorkspaceEdit();
  for (const { edits } of fixes)
    for (const { range, text } of edits) edit.replace(document.uri, toRange(document, range), text);
  return edit;
}
