import { l10n, window, workspace } from 'vscode';
import type { Disposable } from 'vscode';
import type { MaskProposal } from '../editing/masking/proposal';
import type { Report } from '../report/model';
import type { ReportService } from '../service';
import type { Current } from './current';
import { excerpt } from './excerpt';
import type { Guard } from './guard';
import { tell } from './structureEdits';
import { tickedPreview } from './tickedPreview';
import type { TickedChange } from './tickedPreview';
import { placeholderText } from './words';

/** All mentions of one name, or all places of one number or date: masked together or not at all. */
interface MaskChange extends TickedChange {
  readonly proposals: readonly MaskProposal[];
}

/**
 * 抹去数据存为模板: figures, dates, document numbers and names become masks in a new document; the report itself stays as
 * it is. All are listed before, ticked; a name has one row with all of its mentions, so that it is never masked in one
 * place and left in another.
 */
export function masking(service: ReportService, current: Current, guard: Guard): Disposable {
  return guard.command('gongwen.mask', async () => {
    const session = current.session();
    if (!session) return;
    const report = session.report();
    const proposals = service.maskProposals(report);
    const changes = changesOf(report, service.maskGroups(proposals));
    if (changes.length === 0) {
      tell(l10n.t('没有可以抹去的：正文中没有数据、日期、文号和认得出的名称'));
      return;
    }
    const chosen = await tickedPreview(
      session.document,
      changes,
      l10n.t('抹去{0}项（{1}处），另存为新文稿', changes.length, proposals.length),
    );
    if (!chosen || chosen.length === 0) return;
    const masks = chosen.flatMap((change) => change.proposals).sort((a, b) => a.range.start - b.range.start);
    const { text } = service.maskedText(report.text, masks);
    const document = await workspace.openTextDocument({ language: 'gongwen', content: text });
    await window.showTextDocument(document, { preview: false });
    const left = service.leaksOf(service.parse(text, { someone: report.someone })).length;
    tell(
      left === 0
        ? l10n.t('已抹去{0}处，原稿没有改动', masks.length)
        : l10n.t('已抹去{0}处，原稿没有改动；还有{1}处可能看得出是哪里，请用“脱敏检查”查看', masks.length, left),
    );
  });
}

/** One row for each group of proposals, by its first place. */
function changesOf({ text }: Report, groups: ReturnType<ReportService['maskGroups']>): readonly MaskChange[] {
  return groups.map((group): MaskChange => {
    const [first, ...rest] = group;
    const { range, from, to, kind } = first;
    const kinds = placeholderText(kind);
    return {
      range,
      from,
      to,
      others: rest.map((each) => each.range),
      label: `${from} → ${to}`,
      description: rest.length === 0 ? kinds : l10n.t('{0}，共{1}处', kinds, group.length),
      detail: excerpt(text, range),
      proposals: group,
    };
  });
}
