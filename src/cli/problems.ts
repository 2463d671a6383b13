const reasons: Readonly<Record<string, string>> = {
  ENOENT: '文件不存在',
  ENOTDIR: '文件不存在',
  EACCES: '没有读取权限',
  EPERM: '没有读取权限',
  EISDIR: '是文件夹，不是文件',
  ELOOP: '符号链接成了循环',
  ENAMETOOLONG: '文件名太长',
};

/** The code of a system error, such as `ENOENT`; the error's own words where it has none. */
export function errorCode(error: unknown): string {
  if (error instanceof Error && 'code' in error && typeof error.code === 'string') return error.code;
  return error instanceof Error ? error.message : String(error);
}

/** Why something could not be read, in a few words. */
export function readProblem(error: unknown): string {
  const code = errorCode(error);
  return reasons[code] ?? `读不出来（${code}）`;
}

/** Why something could not be written, in a few words. */
export function writeProblem(error: unknown): string {
  const code = errorCode(error);
  const why: Readonly<Record<string, string>> = {
    EACCES: '没有写入权限',
    EPERM: '没有写入权限',
    EROFS: '磁盘是只读的',
    ENOSPC: '磁盘已满',
    EEXIST: '已有同名文件',
    EISDIR: '是文件夹，不是文件',
  };
  return `没有改动文件：${why[code] ?? `写不进去（${code}）`}`;
}
