import type { Report, Section } from '../report/model';
import { LineIndex, type LinePosition } from '../text/lineIndex';

/** A heading of a report, with no thread back to the report: many files are remembered by these alone. */
export interface Heading {
  readonly name: string;
  /** The heading above it; empty for one of the first level. */
  readonly container: string;
  readonly isTitle: boolean;
  /** Its line begins with Markdown’s `#`. */
  readonly isMarked: boolean;
  readonly start: LinePosition;
  readonly end: LinePosition;
}

/** The headings of a report in the order of the text, at most `most` of them; `nameOf` prints one. */
export function headingsOf(
  { text, sections }: Report,
  most: number,
  nameOf: (section: Section) => string,
): readonly Heading[] {
  const lines = new LineIndex(text);
  const found: Heading[] = [];
  const add = (section: Section, container: string): void => {
    if (found.length >= most) return;
    const name = nameOf(section);
    const start = lines.position(section.heading.start);
    const end = lines.position(section.heading.end);
    const isMarked = text.startsWith('#', lines.offset(start.line, 0));
    found.push({ name, container, isTitle: section.kind === 'title', isMarked, start, end });
    for (const child of section.children) add(child, name);
  };
  for (const section of sections) add(section, '');
  return found;
}

/**
 * A test for headings that a query may mean, no stricter than the editor's own, which follows it: the query's characters
 * stand in the heading in this order, or those of its first word do and the other words in the heading above it.
 */
export function headingMatcher(query: string): (heading: Heading) => boolean {
  const [first = '', ...others] = folded(query)
    .split(/\s+/)
    .filter((word) => word !== '');
  const whole = first + others.join('');
  const above = others.join('');
  return ({ name, container }) => {
    const heading = folded(name);
    return inOrder(whole, heading) || (inOrder(first, heading) && inOrder(above, folded(container)));
  };
}

function inOrder(characters: string, text: string): boolean {
  let at = 0;
  for (const character of characters) {
    const found = text.indexOf(character, at);
    if (found < 0) return false;
    at = found + character.length;
  }
  return true;
}

/** Capitals are the same letter. */
function folded(text: string): string {
  return text.toLowerCase();
}
