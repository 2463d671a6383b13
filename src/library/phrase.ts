import { isHan, isLatin } from '../text/characters';
import type { TextRange } from '../text/range';
import { nameProblem, UNUSED } from './figureName';
import { folded, plainText } from './plainText';

/** What stands between two figures of a phrase, folded as the text will be; with a wildcard, what stands on its sides. */
export interface Stretch {
  /** All of it where there is no wildcard. */
  readonly before: string;
  readonly wild: boolean;
  /** Behind the wildcard. */
  readonly after: string;
}

/** A phrase with named figures. */
export interface Phrase {
  /** The figures in order; `_` for one that the formula does not use. */
  readonly names: readonly string[];
  /** One more than there are figures: what stands before the first, between them, behind the last. */
  readonly stretches: readonly Stretch[];
}

/** What is wrong in a phrase; the range is one of its value's units. */
export interface PhraseProblem {
  readonly range: TextRange;
  readonly message: string;
}

export const LONGEST_PHRASE = 200;
export const MOST_FIGURES = 12;
/** Two letters that are met by chance in every sentence state nothing; fewer are no phrase at all. */
const LEAST_LETTERS = 2;

const TOKEN = /\{([^{}]*)\}|…+|[{}]|[^{}…]+/g;

/**
 * Reads `到位资金{a}，总投资{b}，资金到位率{p}`. `…` stands for up to 30 characters of the same sentence without a figure.
 * Full-width braces count too. Linear; the phrase has been checked for its length.
 */
export function readPhrase(value: string): Phrase | readonly PhraseProblem[] {
  const problems: PhraseProblem[] = [];
  const names: string[] = [];
  const stretches: Stretch[] = [];
  let open = emptyStretch;
  let at = 0;
  for (const [token, name] of folded(value).matchAll(TOKEN)) {
    const range = { start: at, end: at + token.length };
    const add = (message: string): number => problems.push({ range, message });
    at = range.end;
    if (name !== undefined) {
      const problem = problemOfFigure(name.trim(), names, open);
      if (problem !== undefined) add(problem);
      names.push(name.trim());
      stretches.push(open);
      open = emptyStretch;
    } else if (token.startsWith('…')) {
      if (open.wild) add('两个数字之间最多一个“…”');
      open = { ...open, wild: true };
    } else if (token === '{' || token === '}') add('花括号要成对，里面写数字的名称，如{a}');
    else open = extended(open, plainText(token).text);
    if (names.length > MOST_FIGURES) {
      add(`一个句式最多${MOST_FIGURES}个数字`);
      return problems;
    }
  }
  stretches.push(open);
  const whole = { start: 0, end: value.length };
  const problem = problems.length > 0 ? undefined : problemOfWhole(names, stretches);
  if (problem !== undefined) problems.push({ range: whole, message: problem });
  return problems.length > 0 ? problems : { names, stretches };
}

const emptyStretch: Stretch = { before: '', wild: false, after: '' };

function extended(open: Stretch, text: string): Stretch {
  return open.wild ? { ...open, after: open.after + text } : { ...open, before: open.before + text };
}

function problemOfFigure(name: string, before: readonly string[], between: Stretch): string | undefined {
  if (name !== UNUSED) {
    const problem = nameProblem(name);
    if (problem !== undefined) return problem;
    if (before.includes(name)) return `“{${name}}”在这个句式里出现了两次，一个名称只能用一次`;
  }
  if (before.length > 0 && between.before + between.after === '') return '两个数字之间要有文字或标点，不能只有“…”';
  return undefined;
}

function problemOfWhole(names: readonly string[], stretches: readonly Stretch[]): string | undefined {
  if (names.length === 0) return '句式里没有数字，请用花括号标出，如到位资金{a}';
  const [first, last] = [stretches[0]!, stretches[stretches.length - 1]!];
  if ((first.wild && first.before === '') || (last.wild && last.after === ''))
    return '句式的开头和结尾不能是“…”，请删去';
  const letters = stretches.flatMap(({ before, after }) => lettersOf(before + after)).length;
  if (letters < LEAST_LETTERS) return '句式里的文字太少，会认错；请至少写两个字';
  return undefined;
}

function lettersOf(text: string): readonly string[] {
  return Array.from(text).filter((_, at) => isHan(text, at) || isLatin(text, at));
}
