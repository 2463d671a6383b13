import { l10n } from 'vscode';
import type { CancellationToken, Progress, Uri } from 'vscode';
import type { Review, Skipped } from '../review/model';
import type { RuleSettings } from '../rules/levels';
import { closedReport } from './closedReport';
import type { Delays } from './delays';
import { findDrafts, isWordDraft, readDraft } from './draftFiles';
import type { MarksStore } from './marksStore';
import { reviewInput, type Addressed, type ReviewNeeds } from './reviewInput';
import type { Session, Sessions } from './sessions';
import { documentsMode, ruleChoice } from './settings';
import type { TeamRules } from './teamRules';
import { oneLine } from './words';

/** What was found of a folder's reports, in the order of their paths. */
export interface CheckedFolder {
  readonly folder: Uri;
  readonly files: readonly CheckedFile[];
  readonly skipped: readonly Skipped[];
}

export interface CheckedFile {
  readonly uri: Uri;
  readonly review: Review;
}

/** Checks the reports of folders. */
export interface FolderCheck {
  /** One file after the other, so that never more than one is in memory as a report. Where it is cancelled, what is left is told. */
  run(folder: Uri, progress: Progress<FolderProgress>, token: CancellationToken): Promise<CheckedFolder>;
  /** One report that is open, as it stands now. */
  review(session: Session, folder: Uri): Review;
}

export interface FolderProgress {
  readonly message: string;
  readonly increment: number;
}

export interface FolderCheckParts {
  readonly needs: ReviewNeeds;
  readonly sessions: Sessions;
  readonly teamRules: TeamRules;
  readonly marks: MarksStore;
  readonly delays: Delays;
  /** Whether the writer has said that it is no report. */
  readonly isDeclined: (uri: Uri) => boolean;
}

export function createFolderCheck(parts: FolderCheckParts): FolderCheck {
  const { needs, sessions, teamRules, marks, delays, isDeclined } = parts;

  const review = (reviewed: Parameters<typeof reviewInput>[0], folder: Uri): Review => {
    const { uri } = reviewed.document;
    const { kept, of } = needs.serviceOf({ uri }).review;
    return kept({ ...of(reviewInput(reviewed, needs)), name: nameIn(folder, uri) });
  };

  /** What the team has brought along is read before the first report is judged by it. */
  async function settingsFor(folder: Addressed): Promise<readonly RuleSettings[]> {
    needs.serviceOf(folder);
    teamRules.of(folder);
    await delays.whenIdle(folder.uri.toString());
    const { settings } = needs.serviceOf(folder).ruleBook.settings(ruleChoice(folder.uri));
    return [...teamRules.of(folder), settings];
  }

  async function check(uri: Uri, folder: Uri, layers: readonly RuleSettings[]): Promise<Review | string> {
    const session = sessions.byUri(uri);
    if (session) return review(session, folder);
    const service = needs.serviceOf({ uri });
    const draft = await readDraft(service, uri);
    if (draft.text === undefined) return draft.reason;
    if (service.review.isPage(draft.text)) return '';
    await marks.load(uri);
    const report = closedReport(uri, draft, service, layers, marks.of({ uri }));
    if (!sessions.byUri(uri)) marks.forget(uri);
    if (!isReport(uri, () => service.looksLikeReport(report.report()))) return l10n.t('样子不像公文');
    return review(report, folder);
  }

  function isReport(uri: Uri, looksLike: () => boolean): boolean {
    if (/\.(?:gongwen|gw)$/i.test(uri.path)) return true;
    const mode = isDeclined(uri) ? 'never' : documentsMode(uri);
    return mode === 'always' || (mode === 'auto' && looksLike()) || (isWordDraft(uri) && looksLike());
  }

  return {
    async run(folder, progress, token) {
      const { uris, isCut } = await findDrafts(folder, token);
      const layers = await settingsFor({ uri: folder });
      const files: CheckedFile[] = [];
      const skipped: Skipped[] = [];
      for (const [at, uri] of uris.entries()) {
        if (token.isCancellationRequested) {
          skipped.push({ name: l10n.t('其余{0}个文件', uris.length - at), reason: l10n.t('检查中途取消了') });
          break;
        }
        const name = nameIn(folder, uri);
        progress.report({
          message: l10n.t('第{0}篇，共{1}篇：{2}', at + 1, uris.length, oneLine(name)),
          increment: 100 / uris.length,
        });
        const found = await check(uri, folder, layers).catch(() => l10n.t('检查时出了问题，没有查完'));
        if (typeof found !== 'string') files.push({ uri, review: found });
        else if (found !== '') skipped.push({ name: oneLine(name), reason: found });
      }
      if (isCut)
        skipped.push({
          name: l10n.t('其余的文件'),
          reason: l10n.t('超过{0}个，请分文件夹检查', uris.length),
        });
      return { folder, files, skipped };
    },
    review,
  };
}

/** `乡镇/汇报.txt`: a file's path below the folder. */
function nameIn(folder: Uri, uri: Uri): string {
  const above = `${folder.path.replace(/\/$/, '')}/`;
  return oneLine(uri.path.startsWith(above) ? uri.path.slice(above.length) : uri.path);
}
