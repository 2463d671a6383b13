import { stat } from 'node:fs/promises';
import { errorCode, writeProblem } from './problems';
import { createFile, replaceFile } from './replaceFile';

/** Writes a file; undefined when done, else why not. Without `force` no file is overwritten, and `own` never are. */
export async function putFile(
  file: string,
  bytes: Uint8Array,
  force: boolean,
  own: readonly string[],
): Promise<string | undefined> {
  try {
    await createFile(file, bytes);
    return undefined;
  } catch (error) {
    if (errorCode(error) !== 'EEXIST') return writeProblem(error);
    if (!force) return '已有同名文件，没有改动；要覆盖请加 --force';
  }
  try {
    for (const each of own) if (await isSame(each, file)) return '不能写到文稿或核对记录自己上';
    return await replaceFile(file, undefined, bytes);
  } catch (error) {
    return writeProblem(error);
  }
}

async function isSame(one: string, other: string): Promise<boolean> {
  if (one === '-') return false;
  const [first, second] = await Promise.all([stat(one, { bigint: true }), stat(other, { bigint: true })]);
  return first.ino === second.ino && first.dev === second.dev;
}
