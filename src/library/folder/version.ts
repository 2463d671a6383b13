const RANGE = /^>=\s*(\d{1,6})\.(\d{1,6})(?:\.(\d{1,6}))?$/;
const VERSION = /^(\d{1,6})\.(\d{1,6})\.(\d{1,6})(?:[-+][0-9A-Za-z.+-]{1,60})?$/;

/** Whether a text is a version: x.y.z. */
export function isVersion(text: string): boolean {
  return VERSION.test(text);
}

/** Why a version of ours does not fit a range `>=x.y` or `>=x.y.z`; undefined where it does. */
export function rangeProblem(range: string, version: string): string | undefined {
  const wanted = RANGE.exec(range.trim());
  if (!wanted) return '“gongwen”只能写成“>=x.y”或“>=x.y.z”，如“>=0.1”';
  const own = VERSION.exec(version);
  for (let part = 1; part <= 3; part += 1) {
    const difference = Number(own?.[part] ?? 0) - Number(wanted[part] ?? 0);
    if (difference > 0) return undefined;
    if (difference < 0) return `这个共享库要求公文起草${range.trim()}，现在是${version}，请先升级`;
  }
  return undefined;
}
