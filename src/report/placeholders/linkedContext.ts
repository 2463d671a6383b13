import { isHan } from '../../text/characters';
import type { Placeholder } from '../model';

/** A blank with the words around it that tell what it stands for. Offsets are relative to `line`, its paragraph. */
export interface BlankInLine {
  /** The blank as the report has it. */
  readonly blank: Placeholder;
  readonly line: string;
  readonly start: number;
  readonly end: number;
  /** Which paragraph it stands in. */
  readonly paragraph: number;
  /** The Chinese characters and digits that lead to it, up to a mark, a blank or another mask. */
  readonly before: string;
  /** Those that follow it. */
  readonly after: string;
}

/** What a blank stands for, as far as words can tell; blanks of one key are the same thing. */
export interface BlankKey {
  readonly key: string;
  /** Where the same key comes twice in one paragraph or in sections side by side, it is of different things after all. */
  readonly once?: boolean;
}

/** Longer stretches without a mark say no more. */
const LONGEST = 20;

function isWord(text: string, at: number): boolean {
  return isHan(text, at) || (text.charAt(at) >= '0' && text.charAt(at) <= '9');
}

/** Puts a blank into its paragraph, `line`, in which it begins at `start`. */
export function blankInLine(blank: Placeholder, line: string, start: number, paragraph: number): BlankInLine {
  const end = start + blank.text.length;
  let from = start;
  while (from > 0 && start - from < LONGEST && isWord(line, from - 1)) from--;
  let to = end;
  while (to < line.length && to - end < LONGEST && isWord(line, to)) to++;
  return { blank, line, start, end, paragraph, before: line.slice(from, start), after: line.slice(end, to) };
}

/** A run of mask characters and no words in brackets, in half width: `＊＊` and `**` are one. */
export function maskOf({ text }: Placeholder): string | undefined {
  return /^[*＊×✕✖╳XxＸｘ○◯〇□■_＿.．某]{1,12}$/.test(text) ? text.normalize('NFKC').toUpperCase() : undefined;
}

/** Whether the word that follows the blank is closed by a quotation mark that opens right before the blank. */
export function isQuotedWith({ line, start, end, after }: BlankInLine): boolean {
  const open = line.charAt(start - 1);
  const close = line.charAt(end + after.length);
  return (open === '“' && close === '”') || (open === '《' && close === '》') || (open === '「' && close === '」');
}
