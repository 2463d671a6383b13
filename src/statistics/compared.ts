import type { Passage, Quantity } from './passage';

/** The value that one is compared with directly before the result: 比上年的80件增加40件, 较上年（80件）增加40件. */
export interface Compared {
  readonly base: Quantity;
  /** The words before the base, back to the last mark, and where they begin. */
  readonly words: string;
  readonly at: number;
  /** What stands between the base and the printed result, without the bracket's end. */
  readonly verb: string;
}

/** Words before a bracket are read this far back. */
const FURTHEST = 30;

/** What is compared with directly before `printed`, in its own words or in a bracket that holds nothing behind it. */
export function comparedAt(passage: Passage, printed: Quantity): Compared | undefined {
  const base = passage.quantities[printed.index - 1];
  if (base?.sentence !== printed.sentence) return undefined;
  const gap = passage.text.slice(base.range.end, printed.range.start).replace(/\s/g, '');
  if (base.bracket === printed.bracket) {
    return { base, words: base.words, at: startOf(passage, base.range.start, base.words), verb: gap };
  }
  const verb = /^[）)]([^，。；;（()）]{0,8})$/.exec(gap)?.[1];
  if (verb === undefined || passage.brackets.get(base.bracket)?.parent !== printed.bracket) return undefined;
  const words =
    /[^，,。；;、（()）]*$/.exec(passage.text.slice(Math.max(0, base.bracket - FURTHEST), base.bracket))?.[0] ?? '';
  return { base, words, at: base.bracket - words.length, verb };
}

/** Blanks are left out of a quantity's words, not of the text. */
function startOf(passage: Passage, end: number, words: string): number {
  const at = passage.text.lastIndexOf(words.charAt(0), end - words.length);
  return words === '' || at < end - FURTHEST ? end : at;
}

/** More parts than these are not listed in a bracket behind a value. */
const PARTS = 6;

/** The value that stands directly before the comparison, with nothing but a mark or a bracket between. */
export function valueBefore(passage: Passage, { base, at }: Compared, printed: Quantity): Quantity | undefined {
  for (let index = base.index - 1; index >= 0 && index >= base.index - PARTS; index -= 1) {
    const now = passage.quantities[index];
    if (now === undefined || now.sentence !== printed.sentence) return undefined;
    if (now.bracket !== printed.bracket) continue;
    const gap = passage.text.slice(now.range.end, Math.max(now.range.end, at));
    return /^(?:[（(][^（()）]{0,80}[）)])?\s?[，,、]?\s?$/.test(gap) && now.role === 'amount' ? now : undefined;
  }
  return undefined;
}
