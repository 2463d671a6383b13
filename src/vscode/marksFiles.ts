import { FileSystemError, FileType, Uri, workspace } from 'vscode';
import type { Marks } from '../keep/mark';
import type { MarksFile } from '../keep/marks';
import type { ReportService } from '../service';

/** What stands in one file of marks; `none` where there is no such file. */
export type MarksOnDisk = { readonly file: Uri } & (MarksFile | { readonly kind: 'none'; readonly marks: Marks });

/** Where the marks of a document are kept. */
export interface MarksPlaces {
  /** In the extension's own storage. */
  readonly own: Uri;
  /** In `.gongwen/` of the workspace folder, where the team has made one and the workspace is trusted. */
  readonly team?: Uri;
}

/** More damaged files beside one another than this, and something else is wrong. */
const mostSetAside = 99;

/** Reads and writes files of marks: the same on a disk, on a server and in a browser. */
export function createMarksFiles(service: ReportService, storage: Uri) {
  return {
    /** What an untrusted workspace keeps in `.gongwen/` silences nothing. */
    async placesOf(document: Uri): Promise<MarksPlaces> {
      const own = Uri.joinPath(storage, 'marks', service.marksKey(document.toString()));
      const folder = workspace.isTrusted ? workspace.getWorkspaceFolder(document)?.uri : undefined;
      const path = folder && service.marksPath(folder.path, document.path);
      if (!folder || path === undefined || !(await isFolder(Uri.joinPath(folder, '.gongwen')))) return { own };
      return { own, team: Uri.joinPath(folder, path) };
    },

    /** @throws where a file is there and cannot be read */
    async read(file: Uri): Promise<MarksOnDisk> {
      try {
        return { file, ...service.parseMarks(new TextDecoder().decode(await workspace.fs.readFile(file))) };
      } catch (error) {
        if (isMissing(error)) return { file, kind: 'none', marks: new Map() };
        throw error;
      }
    },

    /** Creates the folders above the file. */
    async write(file: Uri, marks: Marks): Promise<void> {
      await workspace.fs.writeFile(file, new TextEncoder().encode(service.printMarks(marks)));
    },

    /** Renames a damaged file to `.bad-1` and so on. @returns its new name */
    async setAside(file: Uri): Promise<Uri> {
      for (let number = 1; ; number++) {
        const aside = file.with({ path: `${file.path}.bad-${number}` });
        try {
          await workspace.fs.rename(file, aside, { overwrite: false });
          return aside;
        } catch (error) {
          if (number >= mostSetAside || !(await exists(aside))) throw error;
        }
      }
    },

    /** Deletes a file, if it is there. */
    async remove(file: Uri): Promise<void> {
      try {
        await workspace.fs.delete(file);
      } catch (error) {
        if (!isMissing(error)) throw error;
      }
    },
  };
}

export type MarksFiles = ReturnType<typeof createMarksFiles>;

async function isFolder(uri: Uri): Promise<boolean> {
  try {
    return ((await workspace.fs.stat(uri)).type & FileType.Directory) !== 0;
  } catch {
    return false;
  }
}

async function exists(uri: Uri): Promise<boolean> {
  try {
    await workspace.fs.stat(uri);
    return true;
  } catch {
    return false;
  }
}

function isMissing(error: unknown): boolean {
  // A folder of the path that is a file has no files in it either.
  return error instanceof FileSystemError && ['FileNotFound', 'FileNotADirectory'].includes(error.code);
}
