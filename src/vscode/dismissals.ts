import {
  CodeAction,
  CodeActionKind,
  ConfigurationTarget,
  Disposable,
  l10n,
  languages,
  window,
  workspace,
} from 'vscode';
import type { Uri } from 'vscode';
import type { Finding } from '../rules/finding';
import type { ReportService } from '../service';
import type { Guard } from './guard';
import type { MarksStore } from './marksStore';
import { toDiagnostic } from './problems';
import type { Problems } from './problems';
import { toRange } from './ranges';
import { ruleUri } from './rulePages';
import type { Session, Sessions } from './sessions';
import { reportSelector } from './symbols';

const noticeMilliseconds = 6000;

/**
 * At each problem: the page on its rule, and three ways to be told of it no more. Here and in this document are kept with
 * the marks of the document, everywhere in the settings; nothing is ever written into the text.
 */
export function dismissals(
  service: ReportService,
  sessions: Sessions,
  problems: Problems,
  marks: MarksStore,
  guard: Guard,
): Disposable {
  const note = (session: Session, fingerprint: string): void => {
    const told = marks.note(session.document, [{ fingerprint, state: 'verified', at: new Date().toISOString() }]);
    if (told) window.setStatusBarMessage(l10n.t('不再提示，可用“恢复不再提示的问题”找回'), noticeMilliseconds);
  };
  return Disposable.from(
    languages.registerCodeActionsProvider(
      reportSelector,
      {
        provideCodeActions: (document, range) =>
          guard.run('dismissals', [], () => {
            const session = sessions.of(document);
            if (!session) return [];
            const touched = problems.of(session).filter((one) => toRange(document, one.range).intersection(range));
            return touched.flatMap((finding) => actionsFor(session, finding));
          }),
      },
      { providedCodeActionKinds: [CodeActionKind.QuickFix] },
    ),
    guard.command('gongwen.internal.dismiss', (uri: Uri, rule: string, start: number, end: number) => {
      const session = sessions.byUri(uri);
      if (!session) return;
      // All that its rule says, so that the fingerprint is the one that will be looked for.
      const all = session.check().filter((one) => one.rule === rule);
      const finding = all.find(({ range }) => range.start === start && range.end === end);
      const print = finding && service.settling.findingPrints(session.report(), all).get(finding);
      if (print !== undefined) note(session, print);
    }),
    guard.command('gongwen.internal.dismissRule', (uri: Uri, rule: string) => {
      const session = sessions.byUri(uri);
      if (session) note(session, service.settling.rulePrint(rule));
    }),
    guard.command('gongwen.internal.switchOff', switchOff),
  );
}

function actionsFor({ document }: Session, finding: Finding): CodeAction[] {
  const { rule, range, subjects = [] } = finding;
  const action = (title: string, command: string, ...given: readonly unknown[]): CodeAction => {
    const made = new CodeAction(title, CodeActionKind.QuickFix);
    made.diagnostics = [toDiagnostic(document, finding)];
    made.command = { command, title, arguments: [...given] };
    return made;
  };
  const { uri } = document;
  return [
    // A figure is marked 核实无误 instead, which says more.
    ...(subjects.length > 0
      ? []
      : [action(l10n.t('此处不再提示'), 'gongwen.internal.dismiss', uri, rule, range.start, range.end)]),
    action(l10n.t('本文不再查这条规则'), 'gongwen.internal.dismissRule', uri, rule),
    action(l10n.t('一律不查这条规则'), 'gongwen.internal.switchOff', uri, rule),
    action(l10n.t('关于这条规则'), 'vscode.open', ruleUri(rule)),
  ];
}

/** Written where the setting stands already, else for all that this user writes. */
async function switchOff(uri: Uri, rule: string): Promise<void> {
  const settings = workspace.getConfiguration('gongwen', uri);
  const { globalValue, workspaceValue } = settings.inspect<Record<string, unknown>>('check.rules') ?? {};
  const [known, target] =
    workspaceValue === undefined
      ? [globalValue, ConfigurationTarget.Global]
      : [workspaceValue, ConfigurationTarget.Workspace];
  await settings.update('check.rules', { ...known, [rule]: 'off' }, target);
  window.setStatusBarMessage(l10n.t('已在设置 gongwen.check.rules 里关闭规则 {0}', rule), noticeMilliseconds);
}
