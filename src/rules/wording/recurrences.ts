/** A character that stands again `length` characters behind `at`, as one of its neighbours does. */
export interface Recurrence {
  readonly at: number;
  readonly length: number;
}

/** Longer phrases are not looked for, as no more than these last places are remembered; all bits are set. */
const MOST = 15;
/** Characters with the same last bits share a number: few enough of them to stay at hand, and compared once more. */
const BITS = 0xfff;
/** By that number the last place that is remembered, counted through all that was read; 0 for none. */
const last = new Int32Array(BITS + 1);
/** Where the text begins in that count. */
let base = MOST + 1;
/** By place, the remembered one before it at which a character of its number stood. */
const before = new Int32Array(MOST + 1);
const LAST_BASE = 2 ** 30;
const NONE: readonly Recurrence[] = [];

/**
 * Where a phrase of `shortest` to `longest` (at most 15) Chinese characters may stand twice in a row: one character at
 * least of each first copy, with the length of the phrase, and few that are of none. In order. One pass, in which a
 * character is compared only with the last ones that share its number.
 */
export function recurrences(text: string, shortest: number, longest: number): readonly Recurrence[] {
  if (base + text.length > LAST_BASE) {
    last.fill(0);
    base = MOST + 1;
  }
  const furthest = base - Math.min(longest, MOST);
  let found: Recurrence[] | undefined;
  // Of as many characters in a row one stands at a multiple of their number: others need not be remembered.
  let next = 0;
  for (let at = 0; at < text.length; at += 1) {
    const isRemembered = at === next;
    if (isRemembered) next += shortest;
    const code = text.charCodeAt(at);
    if (code < 0x4e00 || code > 0x9fff) continue;
    const nearest = last[code & BITS]!;
    if (isRemembered) {
      last[code & BITS] = base + at;
      before[(base + at) & MOST] = nearest;
    }
    for (let place = nearest; place >= furthest + at; place = before[place & MOST]!) {
      const length = base + at - place;
      if (length < shortest || !recurs(text, at - length, at)) continue;
      found ??= [];
      found.push({ at: at - length, length });
    }
  }
  // Farther on than the next text looks back.
  base += text.length + MOST + 1;
  return found?.sort((a, b) => a.at - b.at || a.length - b.length) ?? NONE;
}

/** Whether the same two characters stand at both places. */
function recurs(text: string, place: number, at: number): boolean {
  if (text.charCodeAt(place) !== text.charCodeAt(at)) return false;
  if (place > 0 && text.charCodeAt(place - 1) === text.charCodeAt(at - 1)) return true;
  return at + 1 < text.length && text.charCodeAt(place + 1) === text.charCodeAt(at + 1);
}
