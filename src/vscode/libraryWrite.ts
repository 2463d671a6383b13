import { FileSystemError, Uri, workspace } from 'vscode';

const attempts = 3;

/** A file that cannot be changed: it has errors, is no UTF-8, is open with unsaved changes, or others write it. */
export class NotWritable extends Error {
  constructor(readonly why: 'damaged' | 'encoding' | 'unsaved' | 'busy') {
    super(why);
  }
}

/**
 * Changes a text file whole: what stands there is read, the new text is written beside it and takes its place at once,
 * and where somebody else has changed the file meanwhile, it is read again.
 *
 * @param change undefined where there is no such file yet
 * @throws {NotWritable}
 */
export async function changeFile(
  uri: Uri,
  change: (text: string | undefined) => string | Promise<string>,
): Promise<void> {
  const open = workspace.textDocuments.find((document) => document.uri.toString() === uri.toString());
  if (open?.isDirty) throw new NotWritable('unsaved');
  await workspace.fs.createDirectory(Uri.joinPath(uri, '..'));
  const name = uri.path.split('/').at(-1) ?? '';
  for (let attempt = 0; attempt < attempts; attempt++) {
    const before = await stampOf(uri);
    const text = await change(before === undefined ? undefined : await read(uri));
    const beside = Uri.joinPath(uri, '..', `.${name}.${Date.now().toString(36)}.tmp`);
    await workspace.fs.writeFile(beside, new TextEncoder().encode(text));
    if ((await stampOf(uri)) === before) {
      await workspace.fs.rename(beside, uri, { overwrite: true });
      return;
    }
    await workspace.fs.delete(beside);
  }
  throw new NotWritable('busy');
}

async function read(uri: Uri): Promise<string> {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: false }).decode(await workspace.fs.readFile(uri));
  } catch (error) {
    if (error instanceof TypeError) throw new NotWritable('encoding');
    throw error;
  }
}

/** Undefined where there is no such file. */
async function stampOf(uri: Uri): Promise<string | undefined> {
  try {
    const { mtime, size } = await workspace.fs.stat(uri);
    return `${mtime} ${size}`;
  } catch (error) {
    if (error instanceof FileSystemError && error.code === 'FileNotFound') return undefined;
    throw error;
  }
}
