import { l10n, window, workspace } from 'vscode';
import type { Disposable } from 'vscode';
import type { SafeFix } from '../rules/fixing';
import type { ReportService } from '../service';
import type { Current } from './current';
import { excerpt } from './excerpt';
import { editOf } from './fixAll';
import type { Guard } from './guard';
import { tickedPreview, type TickedChange } from './tickedPreview';
import { oneLine } from './words';

interface Tidied extends TickedChange {
  readonly fix: SafeFix;
}

const noticeMilliseconds = 6000;

/** 整理格式: the safe fixes of the whole document, ticked in a list; those that stay ticked are one step to undo. */
export function tidying(service: ReportService, current: Current, guard: Guard): Disposable {
  const titles = new Map(service.rules.map(({ id, title }) => [id, title]));
  return guard.command('gongwen.tidy', async () => {
    const session = current.session();
    if (!session) return;
    const { document } = session;
    const { text } = session.report();
    const fixes = service.ruleBook.safeFixes(session.unsettled(session.check()));
    if (fixes.length === 0) {
      window.setStatusBarMessage(l10n.t('没有可以放心改正的地方'), noticeMilliseconds);
      return;
    }
    const changes = fixes.map((fix): Tidied => {
      const [first, ...others] = fix.edits;
      const { range, text: to } = first!;
      const from = text.slice(range.start, range.end);
      const change = `${shown(from)} → ${shown(to)}`;
      return {
        fix,
        range,
        from,
        to,
        others: others.map((edit) => edit.range),
        label: change,
        description: titles.get(fix.finding.rule) ?? fix.finding.rule,
        detail: excerpt(text, fix.finding.range),
      };
    });
    const version = document.version;
    const chosen = await tickedPreview(document, changes, l10n.t('整理格式：{0}处', changes.length));
    if (!chosen || chosen.length === 0 || document.version !== version) return;
    const edit = editOf(
      document,
      chosen.map(({ fix }) => fix),
    );
    if (await workspace.applyEdit(edit))
      window.setStatusBarMessage(l10n.t('整理格式：改了{0}处，撤销一次即恢复', chosen.length), noticeMilliseconds);
  });
}

/** What stands there or is to stand there, also where that is nothing or blanks. */
function shown(text: string): string {
  if (text === '') return l10n.t('（删去）');
  return text.trim() === '' ? l10n.t('（空白）') : oneLine(text.length > longest ? `${text.slice(0, longest)}…` : text);
}

const longest = 20;
