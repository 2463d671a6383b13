import { FileType, l10n, Uri, window, workspace } from 'vscode';
import type { WorkspaceFolder } from 'vscode';
import { relationsFiles } from './settings';
import { readTeamPath } from './teamPaths';

/** A file of relations as it was read; without a text, why there is none. */
export type TeamFile = { readonly uri: Uri } & ({ readonly text: string } | { readonly reason: string });

const mostFiles = 50;
const largestFile = 1024 * 1024;
const told = new Set<string>();

/**
 * The files of relations that count for a workspace folder, or for documents outside of any: those of the setting, then
 * those in `.gongwen/relations/` and `.gongwen/relations.json`, which an untrusted workspace may not add.
 */
export async function teamFileUris(folder: WorkspaceFolder | undefined): Promise<readonly Uri[]> {
  const named = relationsFiles(folder?.uri).flatMap((path) => uriOf(path, folder) ?? []);
  const home = folder && workspace.isTrusted ? Uri.joinPath(folder.uri, '.gongwen') : undefined;
  const found = home ? [...(await inFolder(home, /^relations\.json$/)), ...(await inFolder(Uri.joinPath(home, 'relations'), /\.json$/i))] : []; // prettier-ignore
  const all = new Map([...named, ...found].map((uri) => [uri.toString(), uri]));
  return [...all.values()].slice(0, mostFiles);
}

function uriOf(path: string, folder: WorkspaceFolder | undefined): Uri | undefined {
  const place = readTeamPath(path);
  if (place.kind === 'inside' && folder) return Uri.joinPath(folder.uri, ...place.segments);
  if (place.kind === 'absolute' && (folder === undefined || folder.uri.scheme === 'file')) return Uri.file(place.path);
  // A relative path of the user's own settings leads nowhere for a document without a folder.
  if (place.kind !== 'inside') {
    tell(path, l10n.t('团队关系文件“{0}”不在工作区文件夹里，没有读。请改用文件夹里的相对路径，或写出完整路径。', path));
  }
  return undefined;
}

/** Plain files only: a link may lead out of the folder. */
async function inFolder(directory: Uri, wanted: RegExp): Promise<readonly Uri[]> {
  const entries = await Promise.resolve(workspace.fs.readDirectory(directory)).catch(() => []);
  return entries
    .filter(([name, type]) => type === FileType.File && wanted.test(name))
    .map(([name]) => name)
    .sort()
    .map((name) => Uri.joinPath(directory, name));
}

/** Names and times of files: the same as long as none of them has changed. */
export async function stampOf(uris: readonly Uri[]): Promise<string> {
  const times = uris.map((uri) =>
    Promise.resolve(workspace.fs.stat(uri)).then(
      ({ mtime, size }) => `${uri.toString()} ${mtime} ${size}`,
      () => '',
    ),
  );
  return (await Promise.all(times)).join('\n');
}

/** Reads one file; undefined where it is not there any more. One that the setting names and is not there is told once. */
export async function readTeamFile(uri: Uri): Promise<TeamFile | undefined> {
  try {
    const { size } = await workspace.fs.stat(uri);
    if (size > largestFile) return { uri, reason: l10n.t('文件太大，最多1MB；请分成几个文件') };
    const bytes = await workspace.fs.readFile(uri);
    return { uri, text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: false }).decode(bytes) };
  } catch (error) {
    if (error instanceof TypeError) return { uri, reason: l10n.t('文件的编码不是UTF-8；请另存为UTF-8') };
    const path = workspace.asRelativePath(uri, false);
    tell(uri.toString(), l10n.t('团队关系文件“{0}”读不出来，其中的关系没有核对。请检查设置里的路径。', path));
    return undefined;
  }
}

function tell(key: string, message: string): void {
  if (told.has(key)) return;
  told.add(key);
  void window.showWarningMessage(message);
}
