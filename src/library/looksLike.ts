/** The files and folders whose names make a folder a library; see `folder/contents.ts`. */
const NAMES = new Set([
  'gongwen-pack.json',
  '模板',
  '常用语',
  'relations.json',
  'profiles',
  '口径.xlsx',
  '口径.csv',
  'check.json',
]);

/** Whether a folder with entries of these names is a library. */
export function looksLikeLibrary(names: readonly string[]): boolean {
  return names.some((name) => NAMES.has(name));
}
