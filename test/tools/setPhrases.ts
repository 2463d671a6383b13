import { readFileSync } from 'node:fs';
import path from 'node:path';
import { dict } from 'pinyin-match/src/simplified_dict.js';

const FILE = path.join(__dirname, '../../src/rules/wording/tables/phrases.txt');

/** The list of set phrases of four characters, in its parts. */
export interface SetPhrases {
  readonly phrases: readonly string[];
  /** Other phrases that differ from one of them by a character of the same sound. */
  readonly others: readonly string[];
  /** Characters that look alike, each group a string. */
  readonly alike: readonly string[];
}

export function readSetPhrases(): SetPhrases {
  const parts = new Map<string, string[]>();
  let words: string[] = [];
  for (const line of readFileSync(FILE, 'utf8').split(/\r?\n/)) {
    if (line.startsWith('#')) continue;
    const [, name] = /^== (.+)$/.exec(line) ?? [];
    if (name === undefined) words.push(...line.split(' ').filter((word) => word !== ''));
    else parts.set(name, (words = []));
  }
  const of = (name: string): readonly string[] => parts.get(name) ?? [];
  return { phrases: [...of('成语'), ...of('公文用语')], others: of('另有写法'), alike: of('形近字') };
}

/** The characters that writers use, GB/T 2312 level 1, by their sound without tone; those alone in theirs are left out. */
function soundGroups(): readonly string[] {
  const common = new Set<string>();
  const decoder = new TextDecoder('gb18030');
  for (let high = 0xb0; high <= 0xd7; high += 1) {
    for (let low = 0xa1; low <= 0xfe; low += 1) common.add(decoder.decode(Uint8Array.of(high, low)));
  }
  const groups = Object.values(dict).map((characters) =>
    Array.from(characters)
      .filter((one) => common.has(one))
      .join(''),
  );
  return groups.filter((group) => group.length > 1);
}

/** The text of `src/rules/wording/setPhrases.generated.ts`. */
export function setPhrasesSource(): string {
  const { phrases, others, alike } = readSetPhrases();
  return [
    '// Written by `npm run generate` from tables/phrases.txt and a table of pinyin; do not edit.',
    '',
    '/** Set phrases of four characters each, one behind the other. */',
    `export const setPhrases = '${phrases.join('')}';`,
    '',
    '/** Phrases that are right too, one behind the other. */',
    `export const otherPhrases = '${others.join('')}';`,
    '',
    '/** Characters of one sound without its tone, or of one look. */',
    `export const confusable = '${[...soundGroups(), ...alike].join(' ')}';`,
    '',
  ].join('\n');
}
