/** Where a path of the setting leads: into the folder, anywhere on the disk, or nowhere. */
export type TeamPath =
  | { readonly kind: 'inside'; readonly segments: readonly string[] }
  | { readonly kind: 'absolute'; readonly path: string }
  | { readonly kind: 'outside' };

/**
 * Reads one entry of `gongwen.relations.files`. A relative path never leaves its folder: a file of the team that lies
 * elsewhere is named in full, which only a trusted workspace or the user can do.
 */
export function readTeamPath(text: string): TeamPath {
  const path = text.trim();
  if (/^(?:[a-z]:)?[\\/]/i.test(path)) return { kind: 'absolute', path };
  const segments = path.split(/[\\/]+/).filter((segment) => segment !== '' && segment !== '.');
  if (segments.length === 0 || segments.includes('..') || /^[a-z][a-z0-9+.-]*:/i.test(path)) return { kind: 'outside' };
  return { kind: 'inside', segments };
}
