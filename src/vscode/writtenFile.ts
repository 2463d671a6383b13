import { commands, env, l10n, UIKind, Uri, window, workspace } from 'vscode';
import type { TextDocument } from 'vscode';

/** Where a file made from a document would be looked for: beside it, under a name that says what it is. */
export function besides({ uri }: Pick<TextDocument, 'uri'>, nameOf: (title: string) => string): Uri | undefined {
  const folder = workspace.workspaceFolders?.[0]?.uri;
  const home = workspace.fs.isWritableFileSystem(uri.scheme) === true ? Uri.joinPath(uri, '..') : folder;
  const title = (uri.path.split('/').at(-1) ?? '').replace(/\.[A-Za-z]{1,8}$/, '');
  return home && Uri.joinPath(home, nameOf(title).trim());
}

/** A file's name as people know it. */
export function nameOf(uri: Uri): string {
  return workspace.asRelativePath(uri, false);
}

/**
 * Says that a file was written and offers to open it: in VS Code, or with `outside` in the program that is made for it.
 * Not to be awaited by a command: the notice stays until the writer takes it away.
 */
export async function tellWritten(target: Uri, message: string, outside: boolean): Promise<void> {
  const open = l10n.t('打开');
  const reveal = l10n.t('打开所在文件夹');
  // Another program can open the file, and a folder be shown, only where both are on this machine.
  const isHere = env.uiKind === UIKind.Desktop && target.scheme === 'file' && env.remoteName === undefined;
  const offered = [...(isHere || !outside ? [open] : []), ...(isHere ? [reveal] : [])];
  const answer = await window.showInformationMessage(message, ...offered);
  if (answer === reveal) await commands.executeCommand('revealFileInOS', target);
  else if (answer === open && outside) await env.openExternal(target);
  else if (answer === open) await commands.executeCommand('vscode.open', target);
}
