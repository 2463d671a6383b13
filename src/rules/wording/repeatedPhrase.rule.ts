import { isEmpty } from '../../report/facts';
import type { ParagraphFacts } from '../../report/model';
import { hasOne, oneOf } from '../../text/characterSet';
import { keptFor } from '../../text/kept';
import { shift, type TextRange } from '../../text/range';
import type { Finding } from '../finding';
import type { ReportRule } from '../rule';
import { replacement } from '../slips';
import { recurrences } from './recurrences';

const ID = 'wording/repeated-phrase';
/** Characters of a phrase; two characters are often meant twice (一个一个, 实实在在). */
const SHORTEST = 3;
const LONGEST = 12;
/** A text with more of them was printed over itself, and is to be copied anew. */
const MOST = 5;
/** 一代人一代人, 每一步每一步: told one by one. */
const isMark = oneOf('，。；：、');
const ONE_BY_ONE = /[一二两三几每逐越再又]/;

export const wordingRepeatedPhrase: ReportRule = {
  id: ID,
  title: '词组连用两次',
  why: '同一个词组连着写了两遍，多半是修改时留下的。',
  advice: '删去一遍。',
  source: '惯例',
  severity: 'warning',
  moment: 'check',
  check(report) {
    const found: TextRange[] = [];
    for (const { facts, range } of report.paragraphs) {
      for (const copy of phrasesIn(facts)) found.push(shift(copy, range.start));
    }
    return found.length > MOST ? [] : found.map((twice) => findingOf(report.text, twice));
  },
};

/** @param twice both copies */
function findingOf(text: string, twice: TextRange): Finding {
  const half = (twice.end - twice.start) / 2;
  const phrase = text.slice(twice.start, twice.start + half);
  return {
    rule: ID,
    severity: 'warning',
    message: `“${phrase}”连着写了两遍，请删去一遍。`,
    range: twice,
    related: [],
    fixes: [replacement(twice, phrase, false)],
  };
}

const phrasesIn = keptFor((facts: ParagraphFacts): readonly TextRange[] => {
  if (isEmpty(facts) || facts.outline.apart) return NONE;
  const { text } = facts;
  // A line without a mark is a table's head or a list of names.
  if (!hasOne(text, isMark)) return NONE;
  const places = recurrences(text, SHORTEST, LONGEST);
  if (places.length === 0) return NONE;
  const found: TextRange[] = [];
  for (const { at, length } of places) {
    const twice = doubledAround(text, at, length);
    if (twice && !found.some((one) => meet(one, twice)) && isSlip(text.slice(twice.start, twice.start + length))) {
      found.push(twice);
    }
  }
  return found.length === 0 ? NONE : found.sort((a, b) => a.start - b.start);
});
const NONE: readonly TextRange[] = [];

/** Both copies of a phrase of so many characters, of which the first holds the place. */
function doubledAround(text: string, at: number, length: number): TextRange | undefined {
  const isSame = (place: number): boolean => {
    const code = text.charCodeAt(place);
    return code >= 0x4e00 && code <= 0x9fff && code === text.charCodeAt(place + length);
  };
  let start = at;
  while (start > 0 && at - start < length - 1 && isSame(start - 1)) start -= 1;
  let end = start;
  while (end - start < length && isSame(end)) end += 1;
  return end - start === length ? { start, end: end + length } : undefined;
}

function isSlip(phrase: string): boolean {
  // 哈哈哈 and 加油加油 repeat something shorter.
  return !ONE_BY_ONE.test(phrase) && !/^(.{1,6})\1{1,11}$/u.test(phrase);
}

function meet(a: TextRange, b: TextRange): boolean {
  return a.start < b.end && b.start < a.end;
}
