import { FileType, Uri, workspace } from 'vscode';
import type { CancellationToken } from 'vscode';
import type { ReportService } from '../service';
import { decode } from '../text/decode';
import { isWordFile, readWordFile } from './wordFiles';

/** A file of a folder that may hold a report. */
export interface MaterialFile {
  readonly uri: Uri;
  /** Below the folder, with `/`. */
  readonly path: string;
  /** As long as this is the same, so is the file. */
  readonly stamp: string;
}

const mostFiles = 5000;
const deepest = 12;
const mostBytes = 4 * 1024 * 1024;

/** The files of a folder and of those below it, in the order of their paths. Hidden folders, links and 临时文件 are left out. */
export async function materialFiles(folder: Uri, token: CancellationToken): Promise<readonly MaterialFile[]> {
  const found: MaterialFile[] = [];

  async function look(at: Uri, below: string, depth: number): Promise<void> {
    for (const [name, type] of await entriesOf(at)) {
      if (token.isCancellationRequested || found.length >= mostFiles) return;
      const uri = Uri.joinPath(at, name);
      if (type === FileType.Directory && depth < deepest && !/^(?:\.|node_modules$)/.test(name)) {
        await look(uri, `${below}${name}/`, depth + 1);
      } else if (type === FileType.File && /\.(?:txt|md|gongwen|gw|docx)$/i.test(name) && !/^(?:\.|~\$)/.test(name)) {
        const stamp = await stampOf(uri);
        if (stamp !== undefined) found.push({ uri, path: `${below}${name}`, stamp });
      }
    }
  }

  await look(folder, '', 0);
  return found;
}

async function entriesOf(folder: Uri): Promise<readonly [string, FileType][]> {
  try {
    const entries = await workspace.fs.readDirectory(folder);
    return entries.sort(([one], [other]) => (one < other ? -1 : 1));
  } catch {
    // A folder that may not be read holds nothing for us.
    return [];
  }
}

async function stampOf(uri: Uri): Promise<string | undefined> {
  try {
    const { mtime, size } = await workspace.fs.stat(uri);
    return isWordFile(uri) || size <= mostBytes ? `${mtime} ${size}` : undefined;
  } catch {
    return undefined;
  }
}

/** The text of a file as an editor would show it; undefined where it cannot be read as text. */
export async function materialText(service: ReportService, uri: Uri): Promise<string | undefined> {
  if (isWordFile(uri)) return (await readWordFile(service, uri, 'accepted')).text;
  try {
    return decode(await workspace.fs.readFile(uri)).text?.replace(/^\ufeff/, '');
  } catch {
    return undefined;
  }
}
