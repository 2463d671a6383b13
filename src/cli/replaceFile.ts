import { Buffer } from 'node:buffer';
import { mkdir, open, readFile, realpath, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

export function equalBytes(one: Uint8Array, other: Uint8Array): boolean {
  return Buffer.compare(one, other) === 0;
}

/**
 * Replaces a file by one rename, so that it is whole at every moment. A link stays a link, and the file keeps its mode.
 * Undefined when done, else the reason why it was left as it was.
 *
 * @param before what the file must still hold; undefined where that does not matter
 * @throws where the system does
 */
export async function replaceFile(
  file: string,
  before: Uint8Array | undefined,
  after: Uint8Array,
): Promise<string | undefined> {
  const target = await realpath(file);
  const temporary = join(dirname(target), `.${basename(target)}.${process.pid}.tmp`);
  const { mode } = await stat(target);
  const handle = await open(temporary, 'wx', mode);
  try {
    await handle.chmod(mode);
    await handle.writeFile(after);
    await handle.sync();
    await handle.close();
    if (before && !equalBytes(await readFile(target), before)) return '没有改动文件：检查期间它被别的程序改过';
    await rename(temporary, target);
    return undefined;
  } finally {
    await handle.close().catch(() => undefined);
    await rm(temporary, { force: true });
  }
}

/**
 * Writes a file that is not there yet, and the folders that it lies in; takes it away again where that fails.
 *
 * @throws where the system does, with `EEXIST` where there is such a file
 */
export async function createFile(file: string, bytes: Uint8Array): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  const handle = await open(file, 'wx');
  try {
    await handle.writeFile(bytes);
    await handle.sync();
    await handle.close();
  } catch (error) {
    await handle.close().catch(() => undefined);
    await rm(file, { force: true });
    throw error;
  }
}
