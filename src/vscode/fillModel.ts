import type { BlankContext } from '../editing/blankMatch';
import type { BlankValue } from '../editing/fill';
import type { Fill } from '../editing/filling';
import type { FillRow } from '../editing/fillRows';
import type { BlankWords, GoneBlank } from '../text/fillMessages';
import { fillingOf } from '../text/filling';
import { movedRange, type Change } from './moves';
import type { TextRange } from '../text/range';

/** A blank of the report with what was typed for it. */
export interface KnownBlank {
  readonly id: number;
  readonly row: FillRow;
  readonly words: BlankWords;
  readonly value: string;
}

/** The blanks of one document and the values typed for them, across its edits. */
export interface FillModel {
  /** Those of the report that was followed last, in its order. */
  blanks(): readonly KnownBlank[];
  /** Values that no edit has put into the text, and whose blanks are not there any more. */
  gone(): readonly GoneBlank[];
  /** Values to be put into the report that was followed last. */
  values(): readonly BlankValue[];
  /** Everything that was typed and is not in the text, to be kept. */
  kept(): readonly (readonly [BlankWords, string])[];
  set(id: number, value: string): void;
  /** Gives up the value of a blank that is gone. */
  forget(id: number): void;
  /** The values of these blanks were put into the text. */
  filled(ids: readonly number[]): void;
  /** An edit of the document, before its new report is there. */
  moved(change: Change): void;
  /** The rows of the document's present report. */
  follow(rows: readonly FillRow[], text: string): void;
}

interface Entry {
  readonly id: number;
  words: BlankWords;
  row: FillRow | undefined;
  value: string;
  /** Its value stands in the text: it has no blank any more, until the edit is undone. */
  isFilled: boolean;
  /** Where it is by the edits since, or about where it was. */
  range: TextRange | undefined;
  about: number;
}

/** @param kept values of a form that was open before, by the words around their blanks */
export function createFillModel(match: Fill['match'], kept: readonly (readonly [BlankWords, string])[]): FillModel {
  let nextId = 0;
  const entry = (words: BlankWords, value: string): Entry => ({
    id: nextId++,
    words,
    row: undefined,
    value,
    isFilled: false,
    range: undefined,
    about: -1,
  });
  let open: readonly Entry[] = [];
  let away: readonly Entry[] = kept.map(([words, value]) => entry(words, value));

  /** Whether the value of a blank that is gone now stands where the blank was. */
  const standsIn = (text: string, { value, about, row }: Entry): boolean => {
    const filling = fillingOf(value, row?.behind ?? '', row?.within);
    return filling !== '' && about >= 0 && text.startsWith(filling, about);
  };

  return {
    blanks: () => open.flatMap(({ id, row, words, value }) => (row ? [{ id, row, words, value }] : [])),
    gone: () => away.filter(({ isFilled }) => !isFilled).map(({ id, words, value }) => ({ id, words, value })),
    values: () =>
      open.flatMap(({ row, value }) => (row && value !== '' ? [{ placeholder: row.placeholder, value }] : [])),
    kept: () =>
      [...open, ...away].flatMap(({ words, value, isFilled }) =>
        isFilled || value.trim() === '' ? [] : [[words, value] as const],
      ),
    set(id, value) {
      const found = open.find((each) => each.id === id);
      if (found) found.value = value;
    },
    forget(id) {
      away = away.filter((each) => each.id !== id);
    },
    filled(ids) {
      const those = new Set(ids);
      for (const each of [...open, ...away]) if (those.has(each.id)) each.isFilled = true;
    },
    moved(change) {
      for (const each of [...open, ...away]) {
        if (each.range) each.range = movedRange(each.range, change);
        if (each.about >= change.start + change.removed) each.about += change.inserted - change.removed;
        else if (each.about > change.start) each.about = change.start;
      }
    },
    follow(rows, text) {
      const wordsOf = rows.map(wordsOfRow);
      const found = new Array<Entry | undefined>(rows.length).fill(undefined);
      const places = new Map([...open, ...away].flatMap((each) => placeOf(each)));
      rows.forEach(({ placeholder: { range, text: mask } }, at) => {
        const here = places.get(range.start);
        if (here?.words[2] === mask) found[at] = here;
      });
      const met = new Set(found);
      // A value that stands in the text is not put into a blank that reads like its own was.
      const waiting = [...open, ...away].filter((each) => !met.has(each) && !each.isFilled);
      const rest = rows.flatMap((_, at) => (found[at] ? [] : [at]));
      const matches = match(
        waiting.map(({ words }) => contextOf(words)),
        rest.map((at) => contextOf(wordsOf[at]!)),
      );
      matches.forEach((old, at) => {
        if (old !== undefined) found[rest[at]!] = waiting[old];
      });
      const before = [...open, ...away];
      open = rows.map((row, at) => {
        const each = found[at] ?? entry(wordsOf[at]!, '');
        const { range } = row.placeholder;
        return Object.assign(each, { row, words: wordsOf[at]!, range, about: range.start, isFilled: false });
      });
      const there = new Set(open);
      away = before.filter((each) => !there.has(each) && each.value.trim() !== '');
      for (const each of away) {
        each.isFilled ||= standsIn(text, each);
        each.range = undefined;
      }
    },
  };
}

/** Where a blank must be again: by the edits since, or, once its value was put in, when that is undone. */
function placeOf(each: Entry): readonly (readonly [number, Entry])[] {
  if (each.isFilled) return [[each.about, each]];
  return each.range ? [[each.range.start, each]] : [];
}

function wordsOfRow({ section, placeholder: { before, text, after } }: FillRow): BlankWords {
  return [section, before, text, after];
}

function contextOf([section, before, text, after]: BlankWords): BlankContext {
  return { section, before, text, after };
}
