import type { TextRange } from '../../text/range';
import { isDigit, isHan, isLatin } from '../../text/characters';
import { hasOne, oneOf } from '../../text/characterSet';
import type { Lead } from '../model';
import { labelAt } from './markers';
import { enclosures } from '../pairs';

const SHORTEST = 4;
/** What is longer heads its paragraph only where its neighbours open with the same words. */
const USUAL = 45;
const LONGEST = 72;

/** Openings of sentences that tell, count or carry on, and head nothing. */
const TELLING =
  /^(?:今年|去年|明年|当前|目前|近年|近期|近日|近两|近几|同时|此外|另外|其中|其次|截至|截止|据|根据|按照|为了|由于|因此|为此|对此|但|然而|特别|尤其|总的|总体[看来上而]|综合[看来上]|回顾|回首|回望|展望|下一|下步|接下来|过去|刚刚|刚才|经过|通过|随着|自从|自20|这|那|此次|本次|一年来|几年来|多年来|各位|同志|会议|大家|我|他|她|它|你|各地|全年|年末|年初|年底|上半年|下半年|[一二三四]季度|初步|比如|例如|譬如|“?十[一二三四五]五|是|也|还|并|又|再次|就[是要在此]|需要|虽然|尽管|面对|作为|对于|关于|如果|所以|可见|事实|实践[证表]|新形势|众所周知|有的|有些|一些|一方面|由此|与此|除)/;
const TELLS_INSIDE = /我们|我市|我县|我区|我省|我局|如下|强调|指出|习近平|为什么|[吗呢吧啊]$/;

/** A blank in words, 【待填：做法和成效】: what it says of itself is no part of the sentence. */
const BLANK = /【待[^【】]{0,78}】/g;

/** The words with their blanks as if they were filled; nothing where there are blanks alone, which head nothing yet. */
function filled(words: string): string {
  if (!words.includes('【')) return words;
  return words.replace(BLANK, '').length < SHORTEST ? '' : words.replace(BLANK, '某项工作');
}

/** What a figure, or the 百分之 before one, has at least one of. */
const mayCount = oneOf('0123456789０１２３４５６７８９%％百');
const isComma = oneOf('，,');
/** What no lead sentence has. */
const goesOn = oneOf('：:；;…|\t');

/** A figure outside quotation marks; one or two digits at the very beginning (2个县…, 4个县（市）…) count a subject. */
function hasFigure(words: string): boolean {
  if (!hasOne(words, mayCount)) return false;
  const bare = words.replace(/[“"][^”"]{0,40}[”"]/g, '').replace(/^\d{1,2}(?!\d|\.|%|％|年|月)/, '');
  return /[\d０-９]|[%％]|百分之/.test(bare);
}

/** The clauses of a short sentence: commas that stand in no quotation or bracket, and one. */
function countClauses(words: string): number {
  if (!hasOne(words, isComma)) return 1;
  const outer = enclosures(words);
  let count = 1;
  for (let at = 0; at < words.length; at++) {
    if (isComma(words, at) && !outer.some(({ start, end }) => start <= at && at < end)) count += 1;
  }
  return count;
}

/** The sentence without blanks, the emphasis around it and the mark that ends it; undefined if it does not end with 。 */
export function sentenceWords(text: string, sentence: TextRange): TextRange | undefined {
  let { start, end } = sentence;
  while (end > start && text.charAt(end - 1) === '*') end -= 1;
  const stop = end;
  while (end > start && text.charAt(end - 1) === '。') end -= 1;
  if (end === stop) return undefined;
  while (start < end && text.charAt(start) === '*') start += 1;
  while (end > start && text.charAt(end - 1) === '*') end -= 1;
  return { start, end };
}

/** Whether a stretch has the shape of a lead sentence: short, Chinese, without colon or semicolon. */
function isLeadShaped(words: string, longest: number): boolean {
  if (
    words.length < SHORTEST ||
    words.length > longest ||
    hasOne(words, goesOn) ||
    hasFigure(words) ||
    /^(?:各位|同志们|朋友们)/.test(words)
  )
    return false;
  let han = 0;
  let other = 0;
  for (let at = 0; at < words.length; at++) {
    if (isHan(words, at)) han += 1;
    else if (isLatin(words, at) || isDigit(words, at)) other += 1;
  }
  return han >= 3 && han >= other && (isHan(words, 0) || /^[“‘（《\d]/.test(words) || isLatin(words, 0));
}

/** Whether the words tell instead of naming what a paragraph is about. */
function tells(words: string): boolean {
  return TELLING.test(words) || TELLS_INSIDE.test(words);
}

/**
 * The first sentence of a paragraph as a possible lead sentence: it ends with 。, is short beside what follows it, and
 * something does follow, if only a blank. `from` is where the words of the paragraph begin.
 */
export function leadOf(text: string, sentences: readonly TextRange[], from: number): Lead | undefined {
  const [first] = sentences;
  const last = sentences[sentences.length - 1];
  if (first === undefined || last === undefined || first.end <= from || sentences.length < 2) return undefined;
  const heading = sentenceWords(text, { start: Math.max(first.start, from), end: first.end });
  if (heading === undefined) return undefined;
  const words = filled(text.slice(heading.start, heading.end));
  const isLongEnough = last.end - first.end >= Math.max(12, words.length * 0.8);
  if (!isLeadShaped(words, LONGEST) || !(isLongEnough || text.startsWith('【待填', sentences[1]!.start)))
    return undefined;
  return { heading, clauses: countClauses(words), tells: words.length > USUAL || tells(words) };
}

/** A sentence inside a paragraph that may be a run-in lead, without the mark that ends it. */
export interface InlineLead {
  readonly heading: TextRange;
  readonly clauses: number;
}

/** A sentence of at most `longest` characters and two clauses that tells and counts nothing, and has no label. */
export function inlineLead(text: string, sentence: TextRange, longest: number): InlineLead | undefined {
  if (filled(text.slice(sentence.start, sentence.end)).length > longest + 6) return undefined;
  const heading = sentenceWords(text, sentence);
  if (heading === undefined) return undefined;
  const words = filled(text.slice(heading.start, heading.end));
  if (!isLeadShaped(words, longest) || tells(words) || /^[一二三四五六七八九十]{1,2}是/.test(words)) return undefined;
  const clauses = countClauses(words);
  return clauses <= 2 && labelAt(words, 0) === undefined ? { heading, clauses } : undefined;
}
