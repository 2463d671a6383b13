import { l10n, window, workspace } from 'vscode';
import type { Disposable } from 'vscode';
import type { MaskProposal } from '../editing/masking/proposal';
import type { Report } from '../report/model';
import type { ReportService } from '../service';
import type { Current } from './current';
import { excerpt } from './excerpt';
import type { Guard } from './guard';
import type { Session } from './sessions';
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
    const masked = session && (await askMasked(service, session));
    if (!masked) return;
    const { text, count } = masked;
    const document = await workspace.openTextDocument({ language: 'gongwen', content: text });
    await window.showTextDocument(document, { preview: false });
    const left = service.leaksOf(service.parse(text, { someone: session.report().someone })).length;
    tell(
      left === 0
        ? l10n.t('已抹去{0}处，原稿没有改动', count)
        : l10n.t('已抹去{0}处，原稿没有改动；还有{1}处可能看得出是哪里，请用“脱敏检查”查看', count, left),
    );
  });
}

/** The text with masks for what is left ticked in the list, and in how many places; undefined where the list is left. */
export async function askMasked(
  service: ReportService,
  session: Session,
): Promise<{ readonly text: string; readonly count: number } | undefined> {
  const report = session.report();
  const proposals = service.maskProposals(report);
  const changes = changesOf(report, service.maskGroups(proposals));
  if (changes.length === 0) {
    tell(l10n.t('没有可以抹去的：正文中没有数据、日期、文号和认得出的名称'));
    return undefined;
  }
  const chosen = await tickedPreview(
    session.document,
    changes,
    l10n.t('抹去{0}项（{1}处），另存为新文稿', changes.length, proposals.length),
  );
  if (!chosen || chosen.length === 0) return undefined;
  const masks = chosen.flatMap((change) => change.proposals).sort((a, b) => a.range.start - b.range.start);
  return { text: service.maskedText(report.text, masks).text, count: masks.length };
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
