import { commonWords } from './commonWords.generated';
import { phraseHalves } from './phraseTable';

/** What may be marked of a word in `tables/words.txt`: its last, its first character or all of it stands twice by mistake. */
export const FLAGS = '尾首叠';

/** A wrong form of a common word. */
export interface WrongWord {
  readonly wrong: string;
  /** The word that is meant. */
  readonly right: string;
  /** Where the wrong character, or what stands there twice, begins and ends in the wrong form. */
  readonly start: number;
  readonly end: number;
  /** At which of its ends it may belong to a word beside it: 构建|全方位 is no 健全, 群众|众说 no 群众. */
  readonly before: boolean;
  readonly behind: boolean;
}

/** Reads the list. Takes some milliseconds. */
export function readWrongWords(): readonly WrongWord[] {
  return entries().flatMap(({ right, marks, forms: [first = '', last = '', firstMet = '', lastMet = ''] }) => {
    const [one = '', two = ''] = right;
    const wrongFirst = (is: string, met: boolean): WrongWord => ({ wrong: is + two, right, start: 0, end: 1, before: met, behind: met }); // prettier-ignore
    const wrongLast = (is: string, met: boolean): WrongWord => ({ wrong: one + is, right, start: 1, end: 2, before: met, behind: met }); // prettier-ignore
    return [
      ...Array.from(first, (is) => wrongFirst(is, false)),
      ...Array.from(last, (is) => wrongLast(is, false)),
      ...Array.from(firstMet, (is) => wrongFirst(is, true)),
      ...Array.from(lastMet, (is) => wrongLast(is, true)),
      ...((marks & 1) === 0 ? [] : [{ wrong: right + two, right, start: 2, end: 3, before: false, behind: true }]),
      ...((marks & 2) === 0 ? [] : [{ wrong: one + right, right, start: 0, end: 1, before: true, behind: false }]),
      ...((marks & 4) === 0 ? [] : [{ wrong: right + right, right, start: 2, end: 4, before: false, behind: false }]),
    ];
  });
}

function entries(): readonly { readonly right: string; readonly marks: number; readonly forms: readonly string[] }[] {
  return commonWords
    .split(' ')
    .map((entry) => ({ right: entry.slice(0, 2), marks: Number(entry.charAt(2)), forms: entry.slice(3).split(',') }));
}

/** Whether what stands at an offset, and ends or begins there, is no part of a word that goes on beside it. */
export interface Bounds {
  readonly isBefore: (text: string, at: number) => boolean;
  readonly isBehind: (text: string, at: number) => boolean;
}

/** A place is surely between two words beside a mark, a word of grammar or a common word that makes none with its neighbour. */
export function readBounds(): Bounds {
  const words = new Set(entries().map(({ right }) => right));
  const pairs = new Set([...words, ...phraseHalves()]);
  return {
    isBefore: (text, at) =>
      !isHan(text, at - 1) ||
      (!pairs.has(text.slice(at - 1, at + 1)) &&
        (GRAMMAR.test(text.charAt(at - 1)) || pairs.has(text.slice(at - 2, at)))),
    isBehind: (text, at) =>
      !isHan(text, at) ||
      (!pairs.has(text.slice(at - 1, at + 1)) && (GRAMMAR.test(text.charAt(at)) || pairs.has(text.slice(at, at + 2)))),
  };
}

const GRAMMAR = /[的和与及等要把将在了对为并]/;

function isHan(text: string, at: number): boolean {
  return at >= 0 && /[\u4e00-\u9fff]/.test(text.charAt(at));
}
