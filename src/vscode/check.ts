import { commands, Disposable, l10n, window } from 'vscode';
import type { Current } from './current';
import type { Guard } from './guard';
import type { Problems } from './problems';

/** 送审前检查: all that can be said of a report, in the problems list, when the writer asks for it. */
export function checkBeforeReview(current: Current, problems: Problems, guard: Guard): Disposable {
  return Disposable.from(
    guard.command('gongwen.check', async () => {
      const session = current.session();
      if (!session) return;
      const findings = problems.check(session);
      if (findings.length > 0) await commands.executeCommand('workbench.actions.view.problems');
      const blanks = session.report().placeholders.length;
      const words = [
        findings.length > 0 ? l10n.t('送审前检查：{0}个问题', findings.length) : l10n.t('送审前检查：没有发现问题'),
        ...(blanks > 0 ? [l10n.t('待填 {0}', blanks)] : []),
      ];
      // Not awaited: it stays until the writer takes it away.
      void window.showInformationMessage(words.join('，'));
    }),
    guard.command('gongwen.clearCheck', () => {
      problems.clear();
    }),
  );
}
