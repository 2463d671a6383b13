import { l10n, QuickPickItemKind, Uri, window, workspace } from 'vscode';
import type { QuickPickItem, TextDocument } from 'vscode';
import { draftName } from './drafts';
import { headUri } from './gitHead';
import { savedUri } from './savedText';
import type { Sessions } from './sessions';

/** Where an earlier draft of a document can come from, other reports that are open apart. */
export type DraftSource = 'file' | 'saved' | 'head';

interface Choice extends QuickPickItem {
  readonly uri?: Uri;
  readonly source?: DraftSource;
}

/** What a draft is asked for. */
export interface DraftWords {
  readonly title: string;
  readonly placeHolder: string;
}

/** Asks which draft a document is to be compared with. Undefined where the writer thinks better of it. */
export async function askDraft(
  document: TextDocument,
  sessions: Sessions,
  words: DraftWords = {
    title: l10n.t('两稿比对'),
    placeHolder: l10n.t('选原稿，与新稿“{0}”比对；比对后可以交换两稿', draftName(document.uri)),
  },
): Promise<Uri | undefined> {
  const choice = await window.showQuickPick(choicesFor(document, sessions), { ...words, matchOnDescription: true });
  return choice?.uri ?? (choice?.source && draftOn(choice.source, document, words.title));
}

/** The address of an earlier draft of a document; a file is asked for. */
export async function draftOn(
  source: DraftSource,
  { uri }: TextDocument,
  title = l10n.t('两稿比对'),
): Promise<Uri | undefined> {
  if (source === 'saved') return savedUri(uri);
  if (source === 'head') return headUri(uri);
  const chosen = await window.showOpenDialog({
    title: l10n.t('{0}：选原稿', title),
    openLabel: l10n.t('比对'),
    ...(uri.scheme === 'untitled' ? {} : { defaultUri: Uri.joinPath(uri, '..') }),
    filters: { [l10n.t('文稿')]: ['txt', 'md', 'gongwen', 'gw', 'docx'] },
  });
  return chosen?.[0];
}

async function choicesFor(document: TextDocument, sessions: Sessions): Promise<Choice[]> {
  const { uri, isDirty } = document;
  const open = sessions.all().filter((session) => session.document !== document);
  const ofThis: Choice[] = [
    ...(isDirty && savedUri(uri)
      ? [{ label: l10n.t('存盘的版本'), description: l10n.t('看还没有保存的改动'), source: 'saved' as const }]
      : []),
    ...((await headUri(uri)) ? [{ label: l10n.t('上次提交的版本（git）'), source: 'head' as const }] : []),
  ];
  return [
    ...open.map(({ document: { uri: each } }): Choice => {
      return { label: draftName(each), description: workspace.asRelativePath(each), uri: each };
    }),
    { label: l10n.t('选一个文件…'), source: 'file' },
    ...(ofThis.length > 0 ? [{ label: l10n.t('这份文稿'), kind: QuickPickItemKind.Separator }] : []),
    ...ofThis,
  ];
}
