import { l10n, window } from 'vscode';
import type { Disposable } from 'vscode';
import type { ReportService } from '../service';
import type { Current } from './current';
import { excerpt } from './excerpt';
import type { Guard } from './guard';
import { cleared } from './marksChange';
import type { MarksStore } from './marksStore';
import type { Session } from './sessions';
import { tickedPreview, type TickedChange } from './tickedPreview';

interface Dismissed extends TickedChange {
  readonly fingerprint: string;
}

const noticeMilliseconds = 6000;

/** 恢复不再提示的问题: what was switched off in this document, all ticked; what is unticked is told again. */
export function dismissedList(service: ReportService, current: Current, marks: MarksStore, guard: Guard): Disposable {
  return guard.command('gongwen.dismissed', async () => {
    const session = current.session();
    if (!session) return;
    const { document } = session;
    const rows = rowsOf(session, service);
    if (rows.length === 0) {
      window.setStatusBarMessage(l10n.t('本文没有关闭过任何提示'), noticeMilliseconds);
      return;
    }
    const how = l10n.t('空格键取消勾选的恢复提示，上下键查看位置，回车确定，Esc 放弃');
    const left = await tickedPreview(document, rows, l10n.t('本文不再提示的问题'), how);
    if (!left) return;
    const taken = rows.filter((row) => !left.includes(row));
    marks.note(
      document,
      taken.map(({ fingerprint }) => ({ fingerprint, ...cleared })),
    );
  });
}

/** Rules first, then single findings in the order of the text, those that are true of the present text. */
function rowsOf(session: Session, { rules, settling }: ReportService): readonly Dismissed[] {
  const marks = session.marks();
  const isOff = (fingerprint: string): boolean => marks.get(fingerprint)?.state === 'verified';
  const titles = new Map(rules.map(({ id, title }) => [id, title]));
  const nowhere = { range: { start: 0, end: 0 }, from: '', to: '' };
  const whole = rules
    .map(({ id, title }) => {
      const label = l10n.t('本文不查：{0}', title);
      return { ...nowhere, label, description: id, fingerprint: settling.rulePrint(id) };
    })
    .filter(({ fingerprint }) => isOff(fingerprint));
  const report = session.report();
  const single = [...settling.findingPrints(report, session.check())]
    .filter(([, fingerprint]) => isOff(fingerprint))
    .map(([{ rule, message, range }, fingerprint]) => ({
      ...nowhere,
      range,
      label: titles.get(rule) ?? rule,
      description: message.split('\n')[0] ?? '',
      detail: excerpt(report.text, range),
      fingerprint,
    }));
  return [...whole, ...single];
}
