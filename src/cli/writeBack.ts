import { open, readFile, realpath, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { Buffer } from 'node:buffer';
import type { Source } from './command';
import { encode } from './encode';
import { writeProblem } from './problems';

function equal(one: Uint8Array, other: Uint8Array): boolean {
  return Buffer.compare(one, other) === 0;
}

/**
 * The bytes of a changed text in its source's own encoding, or a reason where the way back is not certain: bytes that
 * would change though their text does not must never be written.
 */
export function changedBytes(source: Source, text: string): Uint8Array | string {
  const same = encode(source.text, source.encoding);
  const changed = encode(text, source.encoding);
  if (!same || !changed || !equal(same, source.bytes)) return '没有改动文件：原编码写不回去；请先另存为UTF-8';
  return changed;
}

/** Replaces a file by one rename, so that it is whole at every moment. A link stays a link, and the file keeps its mode. */
async function replace(file: string, before: Uint8Array, after: Uint8Array): Promise<string | undefined> {
  const target = await realpath(file);
  const temporary = join(dirname(target), `.${basename(target)}.${process.pid}.tmp`);
  const { mode } = await stat(target);
  const handle = await open(temporary, 'wx', mode);
  try {
    await handle.chmod(mode);
    await handle.writeFile(after);
    await handle.sync();
    await handle.close();
    if (!equal(await readFile(target), before)) return '没有改动文件：检查期间它被别的程序改过';
    await rename(temporary, target);
    return undefined;
  } finally {
    await handle.close().catch(() => undefined);
    await rm(temporary, { force: true });
  }
}

/** Writes a changed text back into its file; undefined when done, else the reason why the file is as it was. */
export async function writeBack(source: Source, text: string): Promise<string | undefined> {
  const bytes = changedBytes(source, text);
  if (typeof bytes === 'string') return bytes;
  try {
    return await replace(source.file, source.bytes, bytes);
  } catch (error) {
    return writeProblem(error);
  }
}
