import type { Entry, LastingNode } from './lastingTree';
import { isSectionEntry } from './outlineRows';

/** Which rows of the outline are shown; those that all of it is true of. */
export interface OutlineFilter {
  /** All of these words stand in the heading, in any order. */
  readonly words: string;
  readonly blanks: boolean;
  readonly problems: boolean;
}

/** Shows every row. */
export const everything: OutlineFilter = { words: '', blanks: false, problems: false };

/** A test for rows; undefined for a filter that leaves nothing out. */
export function matcherOf({ words, blanks, problems }: OutlineFilter): ((entry: Entry) => boolean) | undefined {
  const wanted = foldedWords(words);
  if (wanted.length === 0 && !blanks && !problems) return undefined;
  return (entry) => {
    if (!isSectionEntry(entry)) return false;
    const { section, counts } = entry;
    if ((blanks && counts.blanks === 0) || (problems && counts.problems === 0)) return false;
    const heading = folded(section.label + section.title);
    return wanted.every((word) => heading.includes(word));
  };
}

/** The nodes that match, and those above them. */
export function matchingNodes(
  roots: readonly LastingNode[],
  matches: (entry: Entry) => boolean,
): ReadonlySet<LastingNode> {
  const found = new Set<LastingNode>();
  const visit = (node: LastingNode): boolean => {
    // Children first, and all of them: one that matches must not hide the next.
    const below = node.children.filter(visit).length > 0;
    if (!below && !matches(node.entry)) return false;
    found.add(node);
    return true;
  };
  roots.forEach(visit);
  return found;
}

/** What a filter was typed as, from anything that a command is called with. */
export function filterFrom(value: unknown): OutlineFilter | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const { words, blanks, problems } = value as Readonly<Record<string, unknown>>;
  return { words: typeof words === 'string' ? words : '', blanks: blanks === true, problems: problems === true };
}

/** The words of what was typed, as they are compared. */
export function foldedWords(text: string): readonly string[] {
  return folded(text)
    .split(/\s+/)
    .filter((word) => word !== '');
}

/** Full-width forms and capitals are the same word. */
function folded(text: string): string {
  return text.normalize('NFKC').toLowerCase();
}
