import { labelAt } from '../../report/outline/markers';

/** A line of the text with its level as a heading by its style, where it has one. */
export interface TextLine {
  readonly text: string;
  readonly heading?: number;
}

/** What is longer, or ends as a sentence does, is no heading whatever its style. */
const LONGEST = 60;
/** `——` is a label of points that are not counted. */
const DASH = /^[—―─-]{2}/;

/**
 * Writes `#` before headings that only their style tells, so that the outline has them; a label tells by itself, and
 * none is invented. The title of a document that has no other such heading needs no mark.
 */
export function markHeadings(lines: readonly TextLine[]): readonly string[] {
  const first = lines.findIndex(({ text }) => text.trim() !== '');
  const bare = lines.map((line) => (isBare(line) ? line.heading : undefined));
  if (bare.every((level, at) => level === undefined || at === first)) return lines.map(({ text }) => text);
  const others = bare.filter((level, at) => level !== undefined && at !== first).map((level) => level ?? 1);
  const title = first < 0 ? undefined : bare[first];
  // The first mark of one `#` is the title's; sections stand below it.
  const lowered = title !== undefined && others.every((level) => level > title) ? 0 : 1;
  return lines.map(({ text }, at) => {
    const level = bare[at];
    if (level === undefined) return text;
    return `${'#'.repeat(Math.min(6, at === first ? 1 : level + lowered))} ${text.trim()}`;
  });
}

function isBare({ text, heading }: TextLine): boolean {
  if (heading === undefined) return false;
  const words = text.trim();
  if (words === '' || words.length > LONGEST || /[\n。；;！？：:，,]$|\n/.test(words) || words.startsWith('#'))
    return false;
  return labelAt(words, 0) === undefined && !DASH.test(words);
}
