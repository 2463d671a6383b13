import { MASK_MARKS } from './masks';

/** The line has a character that masks are made of, a bracket that may hold a blank, what a word for a blank begins with. */
export const HAS_MASK = 1;
export const HAS_BRACKET = 2;
export const HAS_WORD = 4;

export const BRACKETS = '【〔﹝[［（({';
const ALL = HAS_MASK | HAS_BRACKET | HAS_WORD;

const SIGNS = new Uint8Array(0x10000);
for (const char of MASK_MARKS) SIGNS[char.charCodeAt(0)] = HAS_MASK;
for (const char of BRACKETS) SIGNS[char.charCodeAt(0)] = HAS_BRACKET;
for (const char of '待TF…') SIGNS[char.charCodeAt(0)] = HAS_WORD;

/** Which of them a line has, in one pass: most lines have no blank, and three readers need not look for it. */
export function signsOf(text: string): number {
  let found = 0;
  for (let at = 0; at < text.length && found !== ALL; at += 1) found |= SIGNS[text.charCodeAt(at)]!;
  return found;
}
