import { commands, env, l10n, UIKind, Uri, window, workspace } from 'vscode';
import { draftName } from './drafts';
import { randomNonce } from './nonce';
import type { Printed } from './printed';
import type { Session } from './sessions';
import type { Typeset } from '../word/typeset';

const folderName = 'print';

/**
 * Writes the pages as an HTML file into our own storage, where the last such file was, and opens it in the system's
 * browser, which prints. Where VS Code runs in a browser or on another machine no file can be opened: the notice says so.
 *
 * @returns what was written, undefined where nothing was
 */
export async function printPages(
  { document }: Session,
  { page, pages, profile }: Printed,
  typeset: Typeset,
  storage: Uri,
): Promise<Uri | undefined> {
  const title = page.title || draftName(document.uri);
  const html = typeset.print(pages, typeset.sheet(profile), title, randomNonce());
  const bytes = await workspace.encode(html, { encoding: 'utf8' });
  const folder = Uri.joinPath(storage, folderName);
  const target = Uri.joinPath(folder, l10n.t('打印页.html'));
  try {
    await workspace.fs.createDirectory(folder);
    await workspace.fs.writeFile(target, bytes);
  } catch {
    void window.showErrorMessage(
      l10n.t('打印页没有写成，磁盘可能满了或者不能写入：{0}。可以改用“导出 Word”再打印。', target.fsPath),
    );
    return undefined;
  }
  const isHere = env.uiKind === UIKind.Desktop && target.scheme === 'file' && env.remoteName === undefined;
  if (isHere && (await env.openExternal(target)))
    window.setStatusBarMessage(l10n.t('打印页已在浏览器中打开，按 Ctrl+P 打印：{0}', target.fsPath), 10_000);
  else void tellElsewhere(bytes, target, isHere);
  return target;
}

/** The notice stays until the writer takes it away; not to be waited for. */
async function tellElsewhere(bytes: Uint8Array, written: Uri, isHere: boolean): Promise<void> {
  const save = l10n.t('另存打印页');
  const word = l10n.t('导出 Word');
  const text = isHere
    ? l10n.t('没有找到能打开打印页的浏览器。打印页在：{0}。请用浏览器打开它，再按 Ctrl+P 打印。', written.fsPath)
    : l10n.t(
        '在这里打不开本机的浏览器。请把打印页存到自己的电脑，用浏览器打开后按 Ctrl+P 打印；或者导出 Word 再打印。',
      );
  const answer = await window.showInformationMessage(text, save, word);
  if (answer === word) await commands.executeCommand('gongwen.export');
  if (answer !== save) return;
  const target = await window.showSaveDialog({ title: save, filters: { [l10n.t('网页')]: ['html'] } });
  if (target) await workspace.fs.writeFile(target, bytes);
}
