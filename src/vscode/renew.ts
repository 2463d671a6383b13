import { l10n, Uri, window, workspace } from 'vscode';
import type { Disposable, TextDocument } from 'vscode';
import type { Proposal, RenewalOptions } from '../editing/renewal/renewal';
import type { Report } from '../report/model';
import type { ReportService } from '../service';
import type { Current } from './current';
import { reportLanguage } from './documents';
import { openDraft } from './drafts';
import { excerpt } from './excerpt';
import type { Guard } from './guard';
import type { LastYears } from './lastYears';
import { askRenewal } from './renewQuestions';
import type { Sessions } from './sessions';
import { fillsSomeone } from './settings';
import { applyTicked, tickedPreview, type TickedChange } from './tickedPreview';

/** What asks nothing of the years, or changes the current copy itself. */
interface Asked extends RenewalOptions {
  readonly here?: boolean;
}

const noticeMilliseconds = 8000;

/**
 * 旧稿换新: the current report, or a file of the explorer, as the next year's in a new document; the old one stays as it
 * is. `{here: true}` changes the current document itself, `{newYear}` asks no year.
 */
export function renewal(
  service: ReportService,
  sessions: Sessions,
  current: Current,
  lastYears: LastYears,
  guard: Guard,
): Disposable {
  async function oldDocument(asked: unknown): Promise<TextDocument | undefined> {
    if (!(asked instanceof Uri)) return current.session()?.document;
    const document = await openDraft(asked);
    // Places are shown in it while one moves through the list.
    if (document) await window.showTextDocument(document, { preview: true });
    return document;
  }

  const read = (document: TextDocument): Report =>
    service.parse(document.getText(), { someone: fillsSomeone(document.uri) });

  return guard.command('gongwen.renew', async (asked?: unknown) => {
    const document = await oldDocument(asked);
    if (!document) return;
    const { here = false, ...options } = isAsked(asked) ? asked : {};
    const report = sessions.of(document)?.report() ?? read(document);
    const { version } = document;
    const chosen = options.newYear === undefined ? await askRenewal(service, report) : options;
    if (!chosen) return;
    // The writer may have gone on meanwhile.
    const old = document.version === version ? report : read(document);
    const { proposals, stays } = service.renew(old, chosen);
    if (proposals.length === 0) {
      void window.showInformationMessage(l10n.t('这份文稿里没有要换的年份、日期和数据。'));
      return;
    }
    const title =
      stays.length > 0
        ? l10n.t('旧稿换新：{0}处，另有{1}处年份、日期属于文号、文件名或以前的事，不改', proposals.length, stays.length)
        : l10n.t('旧稿换新：{0}处', proposals.length);
    const changes = proposals.map((proposal) => changeOf(old, proposal));
    const ticked = await tickedPreview(document, changes, title);
    if (!ticked || ticked.length === 0) return;
    await put(document, ticked, here);
    const blanks = ticked.filter(({ proposal }) => proposal.kind === 'figure').length;
    window.setStatusBarMessage(l10n.t('已换新{0}处，其中{1}处数据待填', ticked.length, blanks), noticeMilliseconds);
  });

  async function put(document: TextDocument, changes: readonly TickedChange[], here: boolean): Promise<void> {
    if (here) {
      await applyTicked(document, changes);
      return;
    }
    const language = document.languageId === 'markdown' ? 'markdown' : reportLanguage;
    // The old words first: one undo brings them back.
    const copy = await workspace.openTextDocument({ language, content: document.getText() });
    await applyTicked(document, changes, copy);
    lastYears.set(copy, { uri: document.uri, unchangedFrom: (await service.comparing()).unchangedFrom });
    await window.showTextDocument(copy, { preview: false });
  }
}

interface Change extends TickedChange {
  readonly proposal: Proposal;
}

function changeOf({ text }: Report, proposal: Proposal): Change {
  const { range, from, to, why } = proposal;
  return { range, from, to, label: `${from} → ${to}`, description: why, detail: excerpt(text, range), proposal };
}

function isAsked(value: unknown): value is Asked {
  return typeof value === 'object' && value !== null && !(value instanceof Uri);
}
