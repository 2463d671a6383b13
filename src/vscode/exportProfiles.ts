import { FileType, l10n, Uri, window, workspace } from 'vscode';
import type { Memento, TextDocument } from 'vscode';
import type { ReportService } from '../service';
import type { Profile } from '../word/page';
import type { Libraries } from './libraries';
import { usualProfile } from './settings';
import { readSharedFiles } from './sharedFiles';

const mostFiles = 20;
/** In bytes; the reader has a limit of its own. */
const largestFile = 256 * 1024;
/** For how many documents the last choice is remembered. */
const mostRemembered = 200;
const key = 'gongwen.export.profiles';

/** The layouts for a document: the one it was last exported in first, then the one of the setting, then the others. */
export async function profilesFor(
  service: ReportService,
  document: TextDocument,
  libraries: Libraries,
  state: Memento,
): Promise<readonly Profile[]> {
  const mine = await ownProfiles(service, document);
  const shared = await sharedProfiles(service, libraries);
  // The workspace's own wins over a shared library's, as everywhere.
  const own = [...shared.filter(({ name }) => !mine.some((each) => each.name === name)), ...mine];
  // A team's layout stands for the built-in one of the same name.
  const all = [...service.profiles.filter(({ name }) => !own.some((each) => each.name === name)), ...own];
  const wishes = [remembered(state).get(document.uri.toString()), usualProfile(document.uri)];
  const first = wishes.flatMap((wish) => all.find(({ id, name }) => wish === name || wish === id) ?? []);
  return [...new Set([...first, ...all])];
}

/** The next export of the document offers this layout first. */
export function rememberProfile(state: Memento, { uri, isUntitled }: TextDocument, { name }: Profile): void {
  if (isUntitled) return;
  const known = remembered(state);
  known.delete(uri.toString());
  known.set(uri.toString(), name);
  void state.update(key, [...known].slice(-mostRemembered));
}

function remembered(state: Memento): Map<string, string> {
  const value = state.get<unknown>(key);
  const pairs = Array.isArray(value) ? (value as readonly unknown[]) : [];
  const isPair = (pair: unknown): pair is [string, string] => Array.isArray(pair) && pair.length === 2 && pair.every((each) => typeof each === 'string'); // prettier-ignore
  return new Map(pairs.filter(isPair));
}

/** Those in `.gongwen/profiles/` of the document's workspace folder; what is wrong with one is told, and the others count. */
async function ownProfiles(service: ReportService, document: TextDocument): Promise<readonly Profile[]> {
  const folder = workspace.getWorkspaceFolder(document.uri) ?? workspace.workspaceFolders?.[0];
  if (!folder || !workspace.isTrusted) return [];
  const directory = Uri.joinPath(folder.uri, '.gongwen', 'profiles');
  const entries = await Promise.resolve(workspace.fs.readDirectory(directory)).catch(() => []);
  const names = entries.filter(([name, type]) => type === FileType.File && /\.json$/i.test(name)).map(([name]) => name); // prettier-ignore
  const found: Profile[] = [];
  for (const name of names.sort().slice(0, mostFiles)) {
    const profile = await readOne(service, Uri.joinPath(directory, name));
    if (typeof profile !== 'string') found.push(profile);
    else void window.showWarningMessage(l10n.t('版式文件“{0}”没有采用：{1}', name, profile));
  }
  return found;
}

/** Those of shared libraries that are on. */
async function sharedProfiles(service: ReportService, libraries: Libraries): Promise<readonly Profile[]> {
  const found: Profile[] = [];
  for (const { path, text } of (await readSharedFiles(libraries, 'profiles')).slice(0, mostFiles)) {
    const profile = await profileOf(service, text);
    if (typeof profile !== 'string') found.push(profile);
    else void window.showWarningMessage(l10n.t('版式文件“{0}”没有采用：{1}', path, profile));
  }
  return found;
}

async function readOne(service: ReportService, uri: Uri): Promise<Profile | string> {
  try {
    if ((await workspace.fs.stat(uri)).size > largestFile) return l10n.t('文件太大');
    const text = new TextDecoder('utf-8', { fatal: true }).decode(await workspace.fs.readFile(uri));
    return await profileOf(service, text);
  } catch {
    return l10n.t('读不出来；请检查文件，编码应为UTF-8');
  }
}

/** The layout that a text describes, or the first thing that is wrong with it. */
async function profileOf(service: ReportService, text: string): Promise<Profile | string> {
  const read = await service.readProfile(text);
  if ('profile' in read) return read.profile;
  const [first] = read.problems;
  const line = text.slice(0, first?.range.start ?? 0).split('\n').length;
  return l10n.t('第{0}行，{1}', line, first?.message ?? '');
}
