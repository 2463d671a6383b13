import type { TextRange } from '../../text/range';
import { bodyNames } from './bodyNames';
import { isEverydayName } from './everydayNames';
import { personNames } from './personNames';
import { type FoundName, placeNames } from './placeNames';
import { isWithinWord, PROVINCES } from './provinces';

/** One mention of a name; all mentions of one name have one stem. */
export interface Mention extends TextRange {
  readonly stem: string;
}

/** The stems of all names that a text tells to be names, with the places where it does. */
export function namesIn(text: string): readonly FoundName[] {
  return [...placeNames(text), ...bodyNames(text), ...personNames(text)];
}

/** Provinces that a text names, which is no matter of endings. */
function provincesIn(text: string): readonly string[] {
  return PROVINCES.filter((name) => text.includes(name));
}

/** How long the stems are that begin with each two characters, the longest first, so that one pass finds all of them. */
function lengthsByBeginning(stems: Iterable<string>): ReadonlyMap<string, readonly number[]> {
  const map = new Map<string, Set<number>>();
  for (const stem of stems) {
    const key = stem.slice(0, 2);
    map.set(key, (map.get(key) ?? new Set()).add(stem.length));
  }
  return new Map([...map].map(([key, lengths]) => [key, [...lengths].sort((a, b) => b - a)]));
}

/** Every place of any of the stems that is a mention of it, in order and apart; the longest stem counts. */
export function placesOfStems(
  text: string,
  stems: ReadonlySet<string>,
  isMention: (stem: string, at: number) => boolean,
): readonly FoundName[] {
  const lengths = lengthsByBeginning(stems);
  const places: FoundName[] = [];
  for (let at = 0; at < text.length; at++) {
    const here = lengths.get(text.slice(at, at + 2)) ?? [];
    const length = here.find(
      (each) => stems.has(text.slice(at, at + each)) && isMention(text.slice(at, at + each), at),
    );
    if (length === undefined) continue;
    places.push({ stem: text.slice(at, at + length), start: at });
    at += length - 1;
  }
  return places;
}

/**
 * Every mention of every name of the text, wherever it stands, in order and apart; the longest name counts. A mention is
 * what is to be masked: of 王局长 the surname.
 */
export function mentionsOf(text: string): readonly Mention[] {
  const names = namesIn(text);
  const told = new Set(names.map(({ stem, start }) => `${start} ${stem}`));
  const kept = new Map(names.map(({ stem, kept = '' }) => [stem, kept.length]));
  const isMention = (stem: string, at: number): boolean =>
    (!isEverydayName(stem) || told.has(`${at} ${stem}`)) && !isWithinWord(text, at, stem);
  const places = placesOfStems(text, new Set([...kept.keys(), ...provincesIn(text)]), isMention);
  return places.map(({ stem, start }) => ({ start, end: start + stem.length - (kept.get(stem) ?? 0), stem }));
}
