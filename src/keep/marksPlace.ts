import { hash128 } from '../text/hash';

/** What is kept of a document: marks of its figures, or their sources. */
export type KeptKind = 'marks' | 'sources';

/**
 * Where a team keeps what it notes of a document, relative to the workspace folder:
 * `.gongwen/marks/汇报/一季度.txt.jsonl`. Both paths are absolute with `/`. Undefined where the document does not lie in the folder, or lies in its `.gongwen`.
 */
export function marksPath(folder: string, document: string, kind: KeptKind = 'marks'): string | undefined {
  const root = folder.endsWith('/') ? folder : `${folder}/`;
  if (!root.startsWith('/') || !document.startsWith(root)) return undefined;
  const relative = document.slice(root.length);
  const names = relative.split('/');
  const outside = names.some((name) => name === '' || name === '.' || name === '..');
  // A backslash separates names on some systems, and no path has a NUL.
  if (outside || names[0] === '.gongwen' || /[\\\0]/.test(relative) || root.split('/').includes('..')) return undefined;
  return `.gongwen/${kind}/${relative}.jsonl`;
}

/** The name of a document's marks or sources in the extension's own storage; its address does not show in it. */
export function marksKey(uri: string, kind: KeptKind = 'marks'): string {
  return `${kind}-${hash128(uri)}.jsonl`;
}
