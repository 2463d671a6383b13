import { FileType, l10n, Uri, workspace } from 'vscode';
import type { ReportService } from '../service';
import type { Profile } from '../word/page';
import type { Libraries } from './libraries';
import { readSharedFiles } from './sharedFiles';

/** The layouts of some files, and what is wrong with the others. */
export interface ReadProfiles {
  readonly profiles: readonly Profile[];
  readonly problems: readonly string[];
}

const mostFiles = 20;
/** In bytes; the reader has a limit of its own. */
const largestFile = 256 * 1024;

/** Those in `.gongwen/profiles/` of a workspace folder that is trusted. */
export async function readFolderProfiles(service: ReportService, folder: Uri): Promise<ReadProfiles> {
  const directory = Uri.joinPath(folder, '.gongwen', 'profiles');
  const entries = await Promise.resolve(workspace.fs.readDirectory(directory)).catch(() => []);
  const names = entries.filter(([name, type]) => type === FileType.File && /\.json$/i.test(name)).map(([name]) => name); // prettier-ignore
  return readEach(service, names.sort().map((name) => ({ name, read: () => textOf(Uri.joinPath(directory, name)) }))); // prettier-ignore
}

/** Those of shared libraries that are on. */
export async function readSharedProfiles(service: ReportService, libraries: Libraries): Promise<ReadProfiles> {
  const files = await readSharedFiles(libraries, 'profiles');
  return readEach(service, files.map(({ path, text }) => ({ name: path, read: () => Promise.resolve({ text }) }))); // prettier-ignore
}

type Text = { readonly text: string } | { readonly problem: string };

interface ProfileFile {
  readonly name: string;
  readonly read: () => Promise<Text>;
}

async function readEach(service: ReportService, files: readonly ProfileFile[]): Promise<ReadProfiles> {
  const profiles: Profile[] = [];
  const problems: string[] = [];
  for (const { name, read } of files.slice(0, mostFiles)) {
    const text = await read();
    const profile = 'text' in text ? await profileOf(service, text.text) : text.problem;
    if (typeof profile !== 'string') profiles.push(profile);
    else problems.push(l10n.t('版式文件“{0}”没有采用：{1}', name, profile));
  }
  return { profiles, problems };
}

async function textOf(uri: Uri): Promise<Text> {
  try {
    if ((await workspace.fs.stat(uri)).size > largestFile) return { problem: l10n.t('文件太大') };
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(await workspace.fs.readFile(uri)) };
  } catch {
    return { problem: l10n.t('读不出来；请检查文件，编码应为UTF-8') };
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
