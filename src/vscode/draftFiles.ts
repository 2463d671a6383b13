import { l10n, RelativePattern, workspace } from 'vscode';
import type { CancellationToken, Uri } from 'vscode';
import type { ReportService } from '../service';
import { decode } from '../text/decode';
import { readWordFile } from './wordFiles';

/** The text of a file that may be a draft. */
export interface DraftText {
  readonly text: string;
  /** Of a Word document: what of it did not become text. */
  readonly notRead?: readonly string[];
}

/** Files that cannot be read, such as those of older programs, are found too: that they were not checked is told. */
const pattern = '**/*.{txt,md,gongwen,gw,docx,doc,wps}';
/** Beside what the writer's own settings leave out. */
const leftOut = '**/{node_modules,.*}/**';
const mostFiles = 5000;
const mostBytes = 8 * 1024 * 1024;

/** The files of a folder that may be drafts, in the order of their paths, and whether there are more than are read. */
export async function findDrafts(
  folder: Uri,
  token?: CancellationToken,
): Promise<{ readonly uris: readonly Uri[]; readonly isCut: boolean }> {
  const found = await workspace.findFiles(new RelativePattern(folder, pattern), leftOut, mostFiles + 1, token);
  // Word marks a document that is open by a file `~$…` beside it.
  const uris = found.filter(({ path }) => !/\/(?:~\$|\.)[^/]*$/.test(path));
  uris.sort((one, other) => (one.path < other.path ? -1 : 1));
  return { uris: uris.slice(0, mostFiles), isCut: uris.length > mostFiles };
}

export function isWordDraft({ path }: Uri): boolean {
  return /\.(?:docx|doc|wps)$/i.test(path);
}

/** Reads a file as the command line does, or says in Chinese why it cannot be. Never rejects. */
export async function readDraft(
  service: ReportService,
  uri: Uri,
): Promise<DraftText | { readonly text?: undefined; readonly reason: string }> {
  if (isWordDraft(uri)) {
    const result = await readWordFile(service, uri, 'accepted');
    return result.text === undefined ? result : { text: result.text, notRead: result.told };
  }
  try {
    if ((await workspace.fs.stat(uri)).size > mostBytes)
      return { reason: l10n.t('超过{0}MB，不像一份报告', mostBytes / 1024 / 1024) };
    const decoded = decode(await workspace.fs.readFile(uri));
    return decoded.text === undefined ? decoded : { text: decoded.text.replace(/^\ufeff/, '') };
  } catch {
    return { reason: l10n.t('文件不在了，或者打不开') };
  }
}
