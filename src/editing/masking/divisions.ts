import { divisionNames } from './divisions.generated';
import { isEverydayName } from './everydayNames';
import { isGeneric } from './genericPlaces';

/** The names of the prefectures, cities, counties and districts of China, by their kind and without it. */
const byKind: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries(divisionNames).map(([kind, names]) => [kind, new Set(names.split(' '))]),
);
const all: ReadonlySet<string> = new Set([...byKind.values()].flatMap((names) => [...names]));
const longest = Math.max(...[...all].map(({ length }) => length));
/** New areas of the state and of provinces, which are no districts of their own. */
const NEW_AREAS =
  /(?:浦东|滨海|两江|舟山群岛|南沙|西咸|贵安|西海岸|金普|天府|湘江|江北|滇中|赣江|雄安|横琴|渤海|江东|大鹏)$/;
const ZONE = /区$/;
/** As 新城区 and 老城区 these are districts of one town each, and parts of every other. */
const PART_OF_TOWN = /^[新老]城$/;
/** What names of divisions are written with. */
const characters: ReadonlySet<string> = new Set([...all].flatMap((name) => Array.from(name)));

/**
 * The name of a division of the state that ends at `at`, before its kind there (市, 自治县, 高新区); the longest one.
 * A county that became a city or a district is known by its earlier kind too.
 */
export function divisionBefore(text: string, at: number, kind: string): string | undefined {
  const exact = byKind.get(kind.replace('自治', ''));
  for (let length = Math.min(longest, at); length > 1; length--) {
    const name = text.slice(at - length, at);
    if (exact?.has(name) === true && !PART_OF_TOWN.test(name)) return name;
    if (all.has(name) && !isEverydayName(name) && !isGeneric(name, kind)) return name;
  }
  return ZONE.test(kind) ? NEW_AREAS.exec(text.slice(Math.max(0, at - 4), at))?.[0] : undefined;
}

/** 景德镇, 沙县: the name of a division that itself ends with a kind of place, which ends at `end`. */
export function divisionEnding(text: string, end: number): string | undefined {
  for (let length = Math.min(longest, end); length > 1; length--) {
    const name = text.slice(end - length, end);
    if (all.has(name)) return name;
  }
  return undefined;
}

/** Whether a word alone is the name of a division: 昆明, without 市. */
export function isDivisionName(word: string): boolean {
  return word.length > 1 && all.has(word) && !isEverydayName(word);
}

/** Whether a county has this one character for its name: 叶 of 叶县. */
export function isShortCounty(name: string): boolean {
  return byKind.get('县')?.has(name) === true;
}

/** Whether all of `name` is written with characters that stand in names of divisions; 紧扣 and 报请 are not. */
export function isWrittenAsName(name: string): boolean {
  return Array.from(name).every((character) => characters.has(character));
}
