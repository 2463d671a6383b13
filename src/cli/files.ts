import type { Dirent } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { readProblem } from './problems';

/** A file to read, or a name for which there is nothing to read, with the reason. */
export type Target = { readonly file: string } | { readonly file: string; readonly reason: string };

/** What a directory is searched for. A file that is named itself is read whatever its ending. */
export const textEndings = ['.txt', '.md', '.gongwen', '.gw'] as const;
/** The same with Word's documents, of which those that cannot be read are told. */
export const draftEndings = [...textEndings, '.docx', '.doc', '.wps'] as const;

export interface Search {
  readonly recursive: boolean;
  readonly endings: readonly string[];
}

async function isFolder(path: string): Promise<boolean> {
  return stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  );
}

/** Whether a directory's entry is a report's file; a link to a file is, a device or a pipe is not. */
async function isReport(entry: Dirent, path: string, endings: readonly string[]): Promise<boolean> {
  if (!endings.some((ending) => entry.name.toLowerCase().endsWith(ending))) return false;
  if (!entry.isSymbolicLink()) return entry.isFile();
  return stat(path).then(
    (found) => found.isFile(),
    () => false,
  );
}

/** All reports below a directory in the order of their names. Links to directories are not followed, so there is no loop. */
async function walk(folder: string, endings: readonly string[], found: Target[]): Promise<void> {
  let entries: Dirent[];
  try {
    entries = await readdir(folder, { withFileTypes: true });
  } catch (error) {
    found.push({ file: folder, reason: readProblem(error) });
    return;
  }
  entries.sort((one, other) => (one.name < other.name ? -1 : 1));
  for (const entry of entries) {
    // Word marks a document that is open by a file `~$…` beside it.
    if (/^(?:\.|~\$)/.test(entry.name) || entry.name === 'node_modules') continue;
    const path = join(folder, entry.name);
    if (entry.isDirectory()) await walk(path, endings, found);
    else if (await isReport(entry, path, endings)) found.push({ file: path });
  }
}

/**
 * What the given names stand for. `several` says whether the output is a list: more than one name, or a directory,
 * however many reports are in it.
 */
export async function targetsOf(
  files: readonly string[],
  { recursive, endings }: Search,
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
      await walk(file, endings, targets);
      if (targets.length === before) targets.push({ file, reason: `文件夹里没有报告（${endings.join(' ')}）` });
    }
  }
  return { targets, several };
}
