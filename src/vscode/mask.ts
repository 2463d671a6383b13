import { l10n, window, workspace } from 'vscode';
import type { Disposable } from 'vscode';
import type { Mention } from '../editing/masking/names';
import type { MaskProposal } from '../editing/masking/proposal';
import type { Report } from '../report/model';
import type { ReportService } from '../service';
import type { Segmenter } from '../text/ports';
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
  readonly isUnsure: boolean;
  readonly proposals: readonly MaskProposal[];
}

/**
 * 抹去数据存为模板: figures, dates, document numbers and names become masks in a new document; the report itself stays as
 * it is. All are listed before, ticked; a name has one row with all of its mentions, so that it is never masked in one
 * place and left in another. What only a segmenter takes for a name stands below without a tick.
 */
export function masking(service: ReportService, segmenter: Segmenter, current: Current, guard: Guard): Disposable {
  return guard.command('gongwen.mask', async () => {
    const session = current.session();
    const masked = session && (await askMasked(service, segmenter, session, guard));
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

/** Names by words are a help: whoever waits for the list gets it without them where they take longer; in milliseconds. */
const patience = 2000;

/** What may be a name; nothing where that is not known in time. */
async function likelyNames(
  service: ReportService,
  segmenter: Segmenter,
  report: Report,
  guard: Guard,
): Promise<readonly Mention[]> {
  let found: readonly Mention[] = [];
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<void>((resolve) => (timer = setTimeout(resolve, patience)));
  const reading = guard.later('likelyNames', async () => {
    // The platform's own segmenter knows no names.
    if ((await segmenter.ready()) === 'jieba') found = await service.likelyNames(report, segmenter);
  });
  await Promise.race([reading, late]);
  clearTimeout(timer);
  return found;
}

/** The text with masks for what is ticked in the list, and in how many places; undefined where the list is left. */
export async function askMasked(
  service: ReportService,
  segmenter: Segmenter,
  session: Session,
  guard: Guard,
): Promise<{ readonly text: string; readonly count: number } | undefined> {
  const asked = session.report();
  const likely = await likelyNames(service, segmenter, asked, guard);
  const report = session.report();
  // Places of an earlier text are none of this one.
  const proposals = service.maskProposals(report, report === asked ? likely : []);
  const changes = changesOf(report, service.maskGroups(proposals));
  if (changes.length === 0) {
    tell(l10n.t('没有可以抹去的：正文中没有数据、日期、文号和认得出的名称'));
    return undefined;
  }
  const sure = changes.filter(({ isUnsure }) => !isUnsure);
  const places = sure.reduce((sum, change) => sum + change.proposals.length, 0);
  const title = l10n.t('抹去{0}项（{1}处），另存为新文稿', sure.length, places);
  const unsure = changes.length - sure.length;
  const chosen = await tickedPreview(
    session.document,
    changes,
    unsure === 0 ? title : l10n.t('{0}；末尾{1}项可能是名称，没有勾选', title, unsure),
  );
  if (!chosen || chosen.length === 0) return undefined;
  const masks = chosen.flatMap((change) => change.proposals).sort((a, b) => a.range.start - b.range.start);
  return { text: service.maskedText(report.text, masks).text, count: masks.length };
}

/** One row for each group of proposals, by its first place; those that are not sure behind all others. */
function changesOf({ text }: Report, groups: ReturnType<ReportService['maskGroups']>): readonly MaskChange[] {
  const changes = groups.map((group): MaskChange => {
    const [first, ...rest] = group;
    const { range, from, to, kind } = first;
    const isUnsure = group.every(({ likely }) => likely);
    const kinds = isUnsure ? l10n.t('可能是{0}', placeholderText(kind)) : placeholderText(kind);
    return {
      range,
      from,
      to,
      others: rest.map((each) => each.range),
      label: `${from} → ${to}`,
      description: rest.length === 0 ? kinds : l10n.t('{0}，共{1}处', kinds, group.length),
      detail: excerpt(text, range),
      isUnsure,
      proposals: group,
    };
  });
  return [...changes.filter(({ isUnsure }) => !isUnsure), ...changes.filter(({ isUnsure }) => isUnsure)];
}
