import { commands, Disposable, l10n, window } from 'vscode';
import type { Current } from './current';
import type { Guard } from './guard';
import type { Problems } from './problems';

const noticeMilliseconds = 6000;

/** 送审前检查: all that can be said of a report, in the problems list, when the writer asks for it. */
export function checkBeforeReview(current: Current, problems: Problems, guard: Guard): Disposable {
  return Disposable.from(
    guard.command('gongwen.check', async () => {
      const session = current.session();
      if (!session) return;
      const findings = problems.check(session);
      const blanks = session.report().placeholders.length;
      const left = blanks > 0 ? l10n.t('，还有{0}处待填', blanks) : '';
      if (findings.length > 0) {
        window.setStatusBarMessage(l10n.t('送审前检查：{0}个问题{1}', findings.length, left), noticeMilliseconds);
        await commands.executeCommand('workbench.actions.view.problems');
      } else {
        // Nothing else would show that it has run. Not awaited: it stays until the writer takes it away.
        void window.showInformationMessage(l10n.t('送审前检查：没有发现问题{0}', left));
      }
    }),
    guard.command('gongwen.clearCheck', () => {
      problems.clear();
    }),
  );
}
