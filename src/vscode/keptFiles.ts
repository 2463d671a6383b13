import { FileSystemError, FileType, Uri, workspace } from 'vscode';
import type { KeptKind } from '../keep/marksPlace';
import type { ReportService } from '../service';

/** Where something is kept of a document. */
export interface KeptPlaces {
  /** In the extension's own storage. */
  readonly own: Uri;
  /** In `.gongwen/` of the workspace folder, where the team has made one and the workspace is trusted. */
  readonly team?: Uri;
}

/** More damaged files beside one another than this, and something else is wrong. */
const mostSetAside = 99;

/** Reads and writes what is kept of documents beside them: the same on a disk, on a server and in a browser. */
export function createKeptFiles(service: ReportService, storage: Uri, kind: KeptKind) {
  return {
    /** What an untrusted workspace keeps in `.gongwen/` silences nothing. */
    async placesOf(document: Uri): Promise<KeptPlaces> {
      const own = Uri.joinPath(storage, kind, service.marksKey(document.toString(), kind));
      const folder = workspace.isTrusted ? workspace.getWorkspaceFolder(document)?.uri : undefined;
      const path = folder && service.marksPath(folder.path, document.path, kind);
      if (!folder || path === undefined || !(await isFolder(Uri.joinPath(folder, '.gongwen')))) return { own };
      return { own, team: Uri.joinPath(folder, path) };
    },

    /** Undefined where there is no such file. @throws where it is there and cannot be read */
    async read(file: Uri): Promise<string | undefined> {
      try {
        return new TextDecoder().decode(await workspace.fs.readFile(file));
      } catch (error) {
        if (isMissing(error)) return undefined;
        throw error;
      }
    },

    /** Creates the folders above the file. */
    async write(file: Uri, text: string): Promise<void> {
      await workspace.fs.writeFile(file, new TextEncoder().encode(text));
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
