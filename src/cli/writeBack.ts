import type { Source } from './command';
import { encode } from './encode';
import { writeProblem } from './problems';
import { equalBytes, replaceFile } from './replaceFile';

/**
 * The bytes of a changed text in its source's own encoding, or a reason where the way back is not certain: bytes that
 * would change though their text does not must never be written.
 */
export function changedBytes(source: Source, text: string): Uint8Array | string {
  const same = encode(source.text, source.encoding);
  const changed = encode(text, source.encoding);
  if (!same || !changed || !equalBytes(same, source.bytes)) return '没有改动文件：原编码写不回去；请先另存为UTF-8';
  return changed;
}

/** Writes a changed text back into its file; undefined when done, else the reason why the file is as it was. */
export async function writeBack(source: Source, text: string): Promise<string | undefined> {
  const bytes = changedBytes(source, text);
  if (typeof bytes === 'string') return bytes;
  try {
    return await replaceFile(source.file, source.bytes, bytes);
  } catch (error) {
    return writeProblem(error);
  }
}
