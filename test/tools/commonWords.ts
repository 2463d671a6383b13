import { readFileSync } from 'node:fs';
import path from 'node:path';
import { FLAGS } from '../../src/rules/wording/commonWords';

const FILE = path.join(__dirname, '../../src/rules/wording/tables/words.txt');

/** A word of two characters, how it must not stand twice, and its wrong forms. */
export interface CommonWord {
  readonly word: string;
  readonly flags: string;
  readonly wrong: readonly string[];
  /** Wrong forms that two right words can make where they meet. */
  readonly joined: readonly string[];
}

const PART = '｜';

/** @throws Error for a line that says no word or a wrong form that differs in none or in both characters */
export function readCommonWords(): readonly CommonWord[] {
  const lines = readFileSync(FILE, 'utf8').trimEnd().split(/\r?\n/);
  return lines
    .filter((line) => !line.startsWith('#'))
    .map((line) => {
      const [word = '', flags = '', ...forms] = line.split(' ');
      const part = forms.includes(PART) ? forms.indexOf(PART) : forms.length;
      const [wrong, joined] = [forms.slice(0, part), forms.slice(part + 1)];
      const isForm = (form: string): boolean =>
        form.length === 2 && (form[0] === word[0]) !== (form[1] === word[1]) && /^[\u4e00-\u9fff]{2}$/.test(form);
      if (
        word.length !== 2 ||
        !/^(?:无|尾?首?叠?)$/.test(flags) ||
        flags === '' ||
        ![...wrong, ...joined].every(isForm)
      ) {
        throw new Error(`words.txt: not a line of the list: ${line}`);
      }
      return { word, flags, wrong, joined };
    });
}

/** The text of `src/rules/wording/commonWords.generated.ts`. */
export function commonWordsSource(): string {
  const entries = readCommonWords().map(({ word, flags, wrong, joined }) => {
    const sum = Array.from(FLAGS).reduce((all, flag, at) => all + (flags.includes(flag) ? 2 ** at : 0), 0);
    const first = (forms: readonly string[]): string =>
      forms.map((form) => (form[1] === word[1] ? form[0] : '')).join('');
    const second = (forms: readonly string[]): string =>
      forms.map((form) => (form[0] === word[0] ? form[1] : '')).join('');
    const parts = [first(wrong), second(wrong), first(joined), second(joined)];
    return `${word}${sum}${parts.join(',').replace(/,+$/, '')}`;
  });
  return [
    '// Written by `npm run generate` from tables/words.txt; do not edit.',
    '',
    '/** Each word with its marks as a sum of 1, 2 and 4; what its first character is miswritten as, a comma, its second; likewise for forms that two words can make. */',
    `export const commonWords = '${entries.join(' ')}';`,
    '',
  ].join('\n');
}
