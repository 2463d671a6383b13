import { l10n, window, workspace } from 'vscode';
import type { Disposable } from 'vscode';
import type { MaskProposal } from '../editing/masking/proposal';
import type { ReportService } from '../service';
import type { Current } from './current';
import { excerpt } from './excerpt';
import type { Guard } from './guard';
import { tell } from './structureEdits';
import { tickedPreview } from './tickedPreview';
import type { TickedChange } from './tickedPreview';
import { placeholderText } from './words';

type MaskChange = MaskProposal & TickedChange;

/**
 * 抹去数据存为模板: figures, dates, document numbers and names become masks in a new document; the report itself stays as
 * it is. All are listed before, ticked.
 */
export function masking(service: ReportService, current: Current, guard: Guard): Disposable {
  return guard.command('gongwen.mask', async () => {
    const session = current.session();
    if (!session) return;
    const report = session.report();
    const changes = service.maskProposals(report).map((proposal): MaskChange => {
      const { range, from, to, kind } = proposal;
      const label = `${from} → ${to}`;
      return { ...proposal, label, description: placeholderText(kind), detail: excerpt(report.text, range) };
    });
    if (changes.length === 0) {
      tell(l10n.t('没有可以抹去的：正文中没有数据、日期、文号和认得出的名称'));
      return;
    }
    const chosen = await tickedPreview(session.document, changes, l10n.t('抹去{0}处，另存为新文稿', changes.length));
    if (!chosen || chosen.length === 0) return;
    const { text } = service.maskedText(report.text, chosen);
    const document = await workspace.openTextDocument({ language: 'gongwen', content: text });
    await window.showTextDocument(document, { preview: false });
    const left = service.leaksOf(service.parse(text)).length;
    tell(
      left === 0
        ? l10n.t('已抹去{0}处，原稿没有改动', chosen.length)
        : l10n.t('已抹去{0}处，原稿没有改动；还有{1}处可能看得出是哪里，请用“脱敏检查”查看', chosen.length, left),
    );
  });
}
