import { extensions } from 'vscode';
import type { Uri } from 'vscode';

/** As much of VS Code's own git extension as is needed here. */
interface GitExtension {
  readonly enabled: boolean;
  getAPI(version: 1): GitApi;
}

interface GitApi {
  getRepository(uri: Uri): { readonly state: { readonly HEAD?: { readonly commit?: string } | undefined } } | null;
  toGitUri(uri: Uri, ref: string): Uri;
}

/**
 * The address of a file as it was committed last. Undefined where git is not there or the file is in no repository with
 * a commit; whether the commit has the file shows when it is opened.
 */
export async function headUri(uri: Uri): Promise<Uri | undefined> {
  const extension = extensions.getExtension<GitExtension>('vscode.git');
  if (!extension || uri.scheme !== 'file') return undefined;
  const git = extension.isActive ? extension.exports : await extension.activate();
  // Switched off by its setting, or no git on the machine.
  if (!git.enabled) return undefined;
  const api = git.getAPI(1);
  return api.getRepository(uri)?.state.HEAD?.commit === undefined ? undefined : api.toGitUri(uri, 'HEAD');
}
