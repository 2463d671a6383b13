import { CodeAction, CodeActionKind, languages, WorkspaceEdit } from 'vscode';
import type { Disposable, TextDocument } from 'vscode';
import type { Finding, Fix } from '../rules/finding';
import type { Guard } from './guard';
import { toDiagnostic } from './problems';
import type { Problems } from './problems';
import { toRange } from './ranges';
import type { Sessions } from './sessions';
import { reportSelector } from './symbols';

/**
 * Offers the ways in which a problem could be mended. Only a safe one that is the only one is preferred, so that no key
 * that applies "the" fix ever chooses between figures; none is part of any fix-all.
 */
export function quickFixes(sessions: Sessions, problems: Problems, guard: Guard): Disposable {
  return languages.registerCodeActionsProvider(
    reportSelector,
    {
      provideCodeActions: (document, range) =>
        guard.run('quickFixes', [], () => {
          const session = sessions.of(document);
          if (!session) return [];
          return problems
            .of(session)
            .filter((finding) => toRange(document, finding.range).intersection(range) !== undefined)
            .flatMap((finding) => finding.fixes.map((fix) => actionOf(document, finding, fix)));
        }),
    },
    { providedCodeActionKinds: [CodeActionKind.QuickFix] },
  );
}

function actionOf(document: TextDocument, finding: Finding, fix: Fix): CodeAction {
  const action = new CodeAction(fix.title, CodeActionKind.QuickFix);
  action.diagnostics = [toDiagnostic(document, finding)];
  action.isPreferred = fix.safe && finding.fixes.length === 1;
  action.edit = new WorkspaceEdit();
  for (const { range, text } of fix.edits) action.edit.replace(document.uri, toRange(document, range), text);
  return action;
}
