import type { Section } from '../report/model';
import { toHalfWidth } from '../text/characters';
import { parseChineseNumeral } from '../text/numerals';

/** A section with what stands above it, outermost first. */
export interface PlacedSection {
  readonly section: Section;
  readonly above: readonly Section[];
}

/** All sections, in the order of the text. */
export function placedSections(sections: readonly Section[], above: readonly Section[] = []): PlacedSection[] {
  return sections.flatMap((section) => [{ section, above }, ...placedSections(section.children, [...above, section])]);
}

/**
 * The sections that a reader may mean by `query`, the likeliest first: a label as it is printed (`（三）`), numbers
 * from above to below (`3`, `三`, `二（一）`, `2.1`), words of the heading, words of the headings above, or characters
 * of the heading in their order. An empty query means them all.
 */
export function searchSections(placed: readonly PlacedSection[], query: string): readonly PlacedSection[] {
  const words = toHalfWidth(query).toLowerCase().trim().split(/\s+/);
  const wanted = words.join('');
  if (wanted === '') return placed;
  const numbers = numbersIn(words.join(' '));
  const isBareNumber = numbers?.length === 1 && /^(?:\d+|[零〇一二两三四五六七八九十百]+)$/.test(wanted);
  const rankOf = ({ section, above }: PlacedSection): number | undefined => {
    const heading = headingOf(section);
    if (!isBareNumber && heading.startsWith(wanted)) return 0;
    // What stands higher is meant more often: 3 is 三、 before it is （三）.
    if (numbers && hasNumbers(section, above, numbers)) return 1 + above.length;
    if (words.every((word) => heading.includes(word))) return ranks.words;
    const last = words[words.length - 1]!;
    if (words.length > 1 && heading.includes(last) && haveWords(above, words.slice(0, -1))) return ranks.above;
    return hasInOrder(heading, wanted) ? ranks.order : undefined;
  };
  return placed
    .flatMap((each) => {
      const rank = rankOf(each);
      return rank === undefined ? [] : [{ each, rank }];
    })
    .sort((one, other) => one.rank - other.rank)
    .map(({ each }) => each);
}

/** Behind every depth that an outline has. */
const ranks = { words: 1001, above: 1002, order: 1003 } as const;

/** Label and title in half width, without capitals and blanks, so that （一） is found by (一). */
function headingOf({ label, title }: Section): string {
  return toHalfWidth(`${label.replace(/^#+/, '')}${title}`)
    .toLowerCase()
    .replace(/\s+/g, '');
}

/** 二（一） is 2 and 1. Undefined where anything else than numbers and what stands around them in a label is written. */
function numbersIn(query: string): readonly number[] | undefined {
  const marks = /[\s()、,，.。\-—/·第章节条部分点是要其]+/g;
  const parts = query.replace(marks, ' ').replace(/\d+/g, ' $& ').trim().split(/ +/);
  const numbers = parts.map((part) => (/^\d{1,6}$/.test(part) ? Number(part) : parseChineseNumeral(part)));
  return numbers.every((number) => number !== undefined) ? numbers : undefined;
}

/** Whether the last of `numbers` is the section's own, and the others stand above it in their order. */
function hasNumbers(section: Section, above: readonly Section[], numbers: readonly number[]): boolean {
  let left = numbers.length - 1;
  if (section.number !== numbers[left]) return false;
  for (let at = above.length - 1; at >= 0 && left > 0; at--) {
    if (above[at]!.number === numbers[left - 1]) left--;
  }
  return left === 0;
}

function haveWords(sections: readonly Section[], words: readonly string[]): boolean {
  const headings = sections.map((section) => headingOf(section));
  return words.every((word) => headings.some((heading) => heading.includes(word)));
}

function hasInOrder(heading: string, characters: string): boolean {
  let at = 0;
  for (const character of characters) {
    const found = heading.indexOf(character, at);
    if (found < 0) return false;
    at = found + character.length;
  }
  return true;
}
