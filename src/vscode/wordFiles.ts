import { l10n, Uri, window, workspace } from 'vscode';
import type { Disposable } from 'vscode';
import type { ReportService } from '../service';
import type { ChangesChoice, DocxResult, DocxText } from '../word/reading/docxPort';
import type { Guard } from './guard';

/** Addresses of Word documents as texts, read with their tracked changes accepted, for comparing. */
export const wordScheme = 'gongwen-word';

export function isWordFile({ path }: Uri): boolean {
  return /\.doc[xm]$/i.test(path);
}

/** The address of a Word document's text; the path is for people to see, the whole address is in the query. */
export function wordUri(uri: Uri): Uri {
  return Uri.from({ scheme: wordScheme, path: uri.path, query: uri.toString() });
}

const shown = { choice: '', refusal: '' };

/** What is on the screen: the choice that has the focus while the question is there, and the last refusal. */
export interface ShownWord {
  readonly choice: () => string;
  readonly refusal: () => string;
}

export const shownWord: ShownWord = { choice: () => shown.choice, refusal: () => shown.refusal };

/** Lets VS Code open those addresses. */
export function wordTexts(service: ReportService, guard: Guard): Disposable {
  return workspace.registerTextDocumentContentProvider(wordScheme, {
    provideTextDocumentContent: ({ query }) =>
      guard.run('wordTexts', undefined, async () => {
        const result = await readWordFile(service, Uri.parse(query), 'accepted');
        if (result.text !== undefined) return result.text;
        tellRefusal(Uri.parse(query), result.reason);
        return undefined;
      }),
  });
}

/** A Word document as text by VS Code's own file system, or in Chinese why it cannot be. Never rejects. */
export async function readWordFile(service: ReportService, uri: Uri, changes: ChangesChoice): Promise<DocxResult> {
  try {
    if ((await workspace.fs.stat(uri)).size > service.largestDocx) return { reason: service.tooLargeDocx };
    return await service.readDocx(await workspace.fs.readFile(uri), { changes });
  } catch {
    return { reason: l10n.t('文件不在了，或者打不开') };
  }
}

/** Says why a Word document gives no text. */
export function tellRefusal(uri: Uri, reason: string): void {
  const name = uri.path.split('/').at(-1) ?? '';
  shown.refusal = l10n.t('打不开“{0}”：{1}。', name, reason);
  void window.showErrorMessage(shown.refusal);
}

/** Asks how tracked changes are to be read; undefined where the writer thinks better of it. */
export async function askChanges(name: string, changes: number): Promise<ChangesChoice | undefined> {
  const choices: readonly { readonly label: string; readonly description: string; readonly choice: ChangesChoice }[] = [
    { label: l10n.t('接受修订'), description: l10n.t('读改过以后的文字'), choice: 'accepted' },
    { label: l10n.t('保留原文'), description: l10n.t('读修改以前的文字'), choice: 'original' },
    { label: l10n.t('两者都标出'), description: l10n.t('修改处写成【增：…】【删：…】'), choice: 'both' },
  ];
  const placeHolder = l10n.t('“{0}”里有修订{1}处，怎样读入？', name, changes);
  const onDidSelectItem = ({ label }: { readonly label: string }): void => {
    shown.choice = label;
  };
  const chosen = await window.showQuickPick(choices, { title: l10n.t('打开旧稿'), placeHolder, onDidSelectItem });
  shown.choice = '';
  return chosen?.choice;
}

/** What is said of Word documents that were read: how much is in them, and what is not. */
export function toldOf(read: readonly DocxText[]): string {
  const sum = (count: (text: DocxText) => number): number => read.reduce((all, each) => all + count(each), 0);
  const [tables, notes, comments] = [
    sum((each) => each.tables),
    sum((each) => each.notes),
    sum((each) => each.comments),
  ];
  const counts = l10n.t('已读入{0}份旧稿：表格{1}个，注释{2}条，批注{3}条', read.length, tables, notes, comments);
  const told = read.flatMap((each) => each.told);
  return told.length === 0 ? counts : `${counts}。${told.slice(0, 6).join('；')}`;
}
