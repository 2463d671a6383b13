import { readSnippet } from '../body/snippetSyntax';
import { phrasePlaces, type SetPhrase } from '../library';
import { membersOf, type Member } from './members';
import { FORBIDDEN, LONGEST_DESCRIPTION, LONGEST_LINE, MOST_LINES, MOST_WORDS, OWN, SNIPPET } from './phraseFields';
import { MOST_PHRASES } from './phrasesText';
import { placeOfGroup } from './placeWords';
import { LONGEST_ENTRY_NAME, sourceOf, withPlainBreaks, type LibraryText } from './textFile';

/**
 * The phrases of a file in which nothing is wrong; undefined for any other, which is for the reader that knows the place of
 * each value (`phrasesJson.ts`) and would find the same in this one. A library of thousands is hardly ever wrong, and the
 * places of its values would be most of the work. Total, linear.
 */
export function readSoundPhrases(file: LibraryText): readonly SetPhrase[] | undefined {
  const members = membersOf(file.text);
  if (members === undefined || members.length > MOST_PHRASES) return undefined;
  const names = new Set<string>();
  const phrases: SetPhrase[] = [];
  for (const member of members) {
    const phrase = readSound(file, member);
    if (phrase === undefined || names.has(phrase.name)) return undefined;
    names.add(phrase.name);
    phrases.push(phrase);
  }
  return phrases;
}

function readSound(file: LibraryText, { name: named, value, names }: Member): SetPhrase | undefined {
  const name = parsed(file.text.slice(named.start, named.end));
  const entry = parsed(file.text.slice(value.start, value.end));
  if (typeof name !== 'string' || !isWord(name, LONGEST_ENTRY_NAME) || FORBIDDEN.has(name)) return undefined;
  if (!isObject(entry) || !knows(SNIPPET, entry)) return undefined;
  const own = entry['gongwen'] ?? {};
  if (entry['gongwen'] === null || !isObject(own) || !knows(OWN, own)) return undefined;
  // A name that stands there twice is one key.
  if (Object.keys(entry).length + Object.keys(own).length !== names) return undefined;
  const body = bodyOf(entry['body']);
  const descriptions = wordsOf(entry['description'], LONGEST_DESCRIPTION);
  const [groups, prefixes, genres, keywords] = [own['group'], entry['prefix'], own['genres'], own['keywords']].map((words) => wordsOf(words)); // prettier-ignore
  if (!body || !descriptions || !groups || !prefixes || !genres || !keywords) return undefined;
  const group = groups[0] ?? '';
  const place = own['place'] === undefined ? placeOfGroup(group) : phrasePlaces.find((one) => one === own['place']);
  if (place === undefined) return undefined;
  const source = sourceOf(file, value);
  return { name, group, description: descriptions[0] ?? '', prefixes, place, genres, keywords, body, source };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function knows(fields: object, value: object): boolean {
  return Object.keys(value).every((name) => Object.hasOwn(fields, name));
}

function isWord(value: unknown, longest: number): value is string {
  return typeof value === 'string' && value.length <= longest && value.trim() !== '';
}

/** One string or a list of them; none for nothing. */
function wordsOf(value: unknown, longest = LONGEST_ENTRY_NAME): readonly string[] | undefined {
  if (value === undefined) return [];
  const items: readonly unknown[] = Array.isArray(value) ? value : [value];
  if (items.length > MOST_WORDS || !items.every((item) => isWord(item, longest))) return undefined;
  return items.map((item) => item.trim());
}

function bodyOf(value: unknown): SetPhrase['body'] | undefined {
  const lines: readonly unknown[] = Array.isArray(value) ? value : [value];
  if (lines.length > MOST_LINES) return undefined;
  if (!lines.every((line) => typeof line === 'string' && line.length <= LONGEST_LINE)) return undefined;
  const joined = lines.join('\n');
  const body = joined.trim() === '' ? undefined : readSnippet(joined);
  return body === undefined || 'message' in body ? undefined : withPlainBreaks(body);
}
