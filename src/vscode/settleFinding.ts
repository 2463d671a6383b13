import { CodeAction, CodeActionKind, Disposable, l10n, languages } from 'vscode';
import type { TextDocument, Uri } from 'vscode';
import type { Finding } from '../rules/finding';
import { firstOverlapping } from '../text/overlap';
import type { Guard } from './guard';
import type { MarksStore } from './marksStore';
import { toDiagnostic } from './problems';
import type { Problems } from './problems';
import { toRange } from './ranges';
import type { Session, Sessions } from './sessions';
import { reportSelector } from './symbols';

/** Not for people: what the quick fix runs. */
const settle = 'gongwen.internal.settle';

/** Offers at a problem with figures to mark them 核实无误, with which the problem is gone until the sentence changes. */
export function settleFindings(sessions: Sessions, problems: Problems, marks: MarksStore, guard: Guard): Disposable {
  const actionsAt = (session: Session, range: Parameters<TextDocument['validateRange']>[0]): CodeAction[] => {
    const { document } = session;
    const touched = problems.of(session).filter((finding) => toRange(document, finding.range).intersection(range));
    return touched.flatMap((finding) => {
      const figures = fingerprintsOf(session, finding);
      return figures.length === 0 ? [] : [actionOf(document, finding, figures)];
    });
  };
  return Disposable.from(
    languages.registerCodeActionsProvider(
      reportSelector,
      {
        provideCodeActions: (document, range) =>
          guard.run('settleFindings', [], () => {
            const session = sessions.of(document);
            return session ? actionsAt(session, range) : [];
          }),
      },
      { providedCodeActionKinds: [CodeActionKind.QuickFix] },
    ),
    guard.command('gongwen.internal.settle', (uri: Uri, fingerprints: readonly string[]) => {
      const document = sessions.byUri(uri)?.document;
      const at = new Date().toISOString();
      if (document)
        marks.note(
          document,
          fingerprints.map((fingerprint) => ({ fingerprint, state: 'verified', at })),
        );
    }),
  );
}

/** Of the figures that the finding calls wrongly stated; none where one of them cannot be marked. */
function fingerprintsOf(session: Session, { subjects = [] }: Finding): readonly string[] {
  const figures = subjects.map((subject) => firstOverlapping(session.figures(), subject));
  const known = figures.flatMap((figure) => figure ?? []);
  return known.length === figures.length ? [...new Set(known.map(({ fingerprint }) => fingerprint))] : [];
}

function actionOf(document: TextDocument, finding: Finding, fingerprints: readonly string[]): CodeAction {
  const title = l10n.t('核实无误，不再提示');
  const action = new CodeAction(title, CodeActionKind.QuickFix);
  action.diagnostics = [toDiagnostic(document, finding)];
  action.command = { command: settle, title, arguments: [document.uri, fingerprints] };
  return action;
}
