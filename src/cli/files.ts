import type { Dirent } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { readProblem } from './problems';

/** A file to read, or a name for which there is nothing to read, with the reason. */
export type Target = { readonly file: string } | { readonly file: string; readonly reason: string };

/** What a directory is searched for. A file that is named itself is read whatever its ending. */
const endings = ['.txt', '.md', '.gongwen', '.gw'];

async function isFolder(path: string): Promise<boolean> {
  return stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  );
}

/** Whether a directory's entry is a report's file; a link to a file is, a device or a pipe is not. */
async function isReport(entry: Dirent, path: string): Promise<boolean> {
  if (!endings.some((ending) => entry.name.toLowerCase().endsWith(ending))) return false;
  if (!entry.isSymbolicLink()) return entry.isFile();
  return stat(path).then(
    (found) => found.isFile(),
    () => false,
  );
}

/** All reports below a directory in the order of their names. Links to directories are not followed, so there is no loop. */
async function walk(folder: string, found: Target[]): Promise<void> {
  let entries: Dirent[];
  try {
    entries = await readdir(folder, { withFileTypes: true });
  } catch (error) {
    found.push({ file: folder, reason: readProblem(error) });
    return;
  }
  entries.sort((one, other) => (one.name < other.name ? -1 : 1));
  for (const entry of entries) {
    if (entry.name.startsWith('.') || entry.name === 'node_modules') continue;
    const path = join(folder, entry.name);
    if (entry.isDirectory()) await walk(path, found);
    else if (await isReport(entry, path)) found.push({ file: path });
  }
}

/**
 * What the given names stand for. `several` says whether the output is a list: more than one name, or a directory,
 * however many reports are in it.
 */
export async function targetsOf(
  files: readonly string[],
  recursive: boolean,
): Promise<{ readonly targets: readonly Target[]; readonly several: boolean }> {
  const targets: Target[] = [];
  let several = files.length > 1;
  for (const file of files) {
    if (file === '-' || !(await isFolder(file))) {
      targets.push({ file });
    } else if (!recursive) {
      targets.push({ file, reason: '是文件夹；要读其中的报告，请加 --recursive' });
    } else {
      several = true;
      const before = targets.length;
      await walk(file, targets);
      if (targets.length === before) targets.push({ file, reason: `文件夹里没有报告（${endings.join(' ')}）` });
    }
  }
  return { targets, several };
}
