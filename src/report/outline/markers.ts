import { isDigit, toHalfWidth } from '../../text/characters';
import { isSpace, oneOf, type CharacterTest } from '../../text/characterSet';
import { CONTRACTED, DIVISIONS, isBlankInside, isComma, isDot, ORDER_WORDS, REFERENCE, SIGN_CHARACTERS, SIGNS, STEMS, WORDS_OF_YAO } from './markersWords'; // prettier-ignore
import { isNumeral, NUMERALS, readDigits, readNumeral, type Read } from './markersNumbers';
import type { SectionKind } from '../model';

/** A label as it stands in the text; `end` is behind it and its mark. */
export interface Label {
  readonly kind: SectionKind;
  readonly style: string;
  readonly number?: number;
  readonly end: number;
  /** Never mere words: a heading even without neighbours. */
  readonly sure: boolean;
}

function behindMark(text: string, at: number, isMark: CharacterTest): number {
  return isMark(text, at) ? at + 1 : at;
}

/** Where the next of some marks stands: at `at`, or behind one blank, which web pages and scans leave: 二 、, （ 一 ）. */
function markAt(text: string, at: number, isMark: CharacterTest): number {
  const apart = behindMark(text, at, isBlankInside);
  return isMark(text, apart) ? apart : at;
}

const isPause = oneOf('、.．');
const isPauseOrDot = oneOf('、．.');
const closes = oneOf('）)');
const opens = oneOf('（(');
const isCommaOrColon = oneOf('，,：:');
const isBehindOrdinal = oneOf('，,、：:');
const isColonOrPause = oneOf('：:、');
const isBehindWord = oneOf('，,、：:是');
const isColon = oneOf('：:');

function chineseLabel(text: string, { value, end: behind }: Read): Label | undefined {
  const number = value;
  const end = markAt(text, behind, isPause);
  const next = text.charAt(end);
  if (next === '是' || next === '要') {
    const after = text.slice(end + 1, end + 3);
    // 一是一，二是二; 第一要务.
    const isWords = next === '是' ? after.startsWith(text.charAt(end - 1)) : WORDS_OF_YAO.test(after);
    return isWords ? undefined : { kind: '一是', style: next, number, end: end + 1, sure: false };
  }
  if (text.startsWith('方面是', end)) return { kind: '一是', style: '方面', number, end: end + 3, sure: false };
  if (next === '、' || isDot(text, end)) {
    const second = readNumeral(text, end + 1);
    // 三、四个方面 may be a range of numbers; 四、一般公共预算 is none, and neither is 二、二〇二四年.
    const isRange = second !== undefined && second.value === number + 1;
    if (isRange && CONTRACTED.test(text.slice(end + 1, end + 8))) return undefined;
    return { kind: '一、', style: '一、', number, end: end + 1, sure: next === '、' && !isRange };
  }
  if (isComma(text, end)) return { kind: '一、', style: '一、', number, end: end + 1, sure: false };
  return undefined;
}

function bracketLabel(text: string, at: number): Label | undefined {
  const from = behindMark(text, at + 1, isBlankInside);
  const chinese = readNumeral(text, from);
  const read = chinese ?? readDigits(text, from, 3);
  if (read === undefined) return undefined;
  const close = markAt(text, read.end, closes);
  if (!closes(text, close)) return undefined;
  if (REFERENCE.test(text.slice(close + 1, close + 4))) return undefined;
  const end = behindMark(text, close + 1, isPauseOrDot);
  const kind = chinese ? '（一）' : '（1）';
  return { kind, style: kind, number: read.value, end, sure: chinese !== undefined || read.value === 1 };
}

function arabicLabel(text: string, at: number): Label | undefined {
  const read = readDigits(text, at, 3);
  if (read === undefined) return undefined;
  const markedAt = markAt(text, read.end, isPause);
  const end = markedAt + 1;
  if (closes(text, markedAt)) return { kind: '（1）', style: '1）', number: read.value, end, sure: false };
  if (!isPause(text, markedAt)) return undefined;
  // 1.5亿元 and 1、2号楼 are figures; 1.2025年… is the first point, about a year.
  if (isDigit(text, end) && !/^(?:19|20)\d\d[年—－～-]/.test(toHalfWidth(text.slice(end, end + 5)))) return undefined;
  // 1. 5亿元 has a blank that does not belong there; 1. 3个项目落地 is rare.
  const countsBehindBlank = text.charAt(end).trim() === '' && isDigit(text, end + 1);
  return { kind: '1.', style: '1.', number: read.value, end, sure: read.value === 1 && !countsBehindBlank };
}

function ordinalLabel(text: string, at: number): Label | undefined {
  const from = behindMark(text, at + 1, isBlankInside);
  const read = readNumeral(text, from) ?? readDigits(text, from, 3);
  if (read === undefined) return undefined;
  const mark = markAt(text, read.end, isBehindOrdinal);
  if (isBehindOrdinal(text, mark)) {
    if (/^第?[一二三四五六七八九十]/.test(text.slice(mark + 1, mark + 3))) return undefined;
    return { kind: '第一', style: '第', number: read.value, end: mark + 1, sure: false };
  }
  const noun = behindMark(text, read.end, isBlankInside);
  const division = DIVISIONS.find(([word]) => text.startsWith(word, noun));
  if (division === undefined) return undefined;
  const [word, kind] = division;
  const behind = noun + word.length;
  // 第三条战线 is a phrase; 第三条　为了… a heading.
  const stands = behind >= text.length || isSpace(text, behind) || isColon(text, behind);
  return { kind, style: word, number: read.value, end: behindMark(text, behind, isColonOrPause), sure: stands };
}

function wordLabel(text: string, at: number): Label | undefined {
  const order = ORDER_WORDS.find(([word]) => text.startsWith(word, at));
  if (order !== undefined) {
    const behind = at + order[0].length;
    const end = behindMark(text, behind, isCommaOrColon);
    const number = order[1] === undefined ? {} : { number: order[1] };
    return end === behind ? undefined : { kind: '第一', style: '首先', ...number, end, sure: false };
  }
  if (text.startsWith('另一方面是', at)) return { kind: '一是', style: '方面', number: 2, end: at + 5, sure: false };
  const read = text.charAt(at) === '其' ? readNumeral(text, at + 1) : undefined;
  // 其一、其二 in a row are a list of words.
  if (read === undefined || text.startsWith('、其', read.end)) return undefined;
  return { kind: '一是', style: '其', number: read.value, end: behindMark(text, read.end, isBehindWord), sure: false };
}

function signLabel(text: string, at: number): Label | undefined {
  const code = text.charCodeAt(at);
  const sign = SIGNS.find(({ first, last }) => code >= first && code <= last);
  if (sign === undefined) return undefined;
  const number = code - sign.first + 1;
  return {
    kind: sign.kind,
    style: sign.style,
    number,
    end: behindMark(text, at + 1, isPauseOrDot),
    sure: number === 1 || sign.kind === '（一）',
  };
}

const isStem = oneOf(STEMS);
const opensWord = oneOf('首其再最另');
/** What labels begin with; most that is asked about begins with another character. */
const mayBegin = oneOf(`${NUMERALS}（(0123456789０１２３４５６７８９第首其再最另${STEMS}${SIGN_CHARACTERS}`);

/**
 * The label of a section that begins at `at`, as GB/T 9704—2012, 7.3.3, GB/T 15834—2011, B.3 and usage write it, wrong
 * marks behind it included. Undefined where there is none, also for numbers that only look like one: 1.5亿元,
 * 一、二产业, 第三条战线… `——` is a label at the beginning of a paragraph only and is read elsewhere.
 */
export function labelAt(text: string, at: number): Label | undefined {
  if (!mayBegin(text, at)) return undefined;
  if (isNumeral(text, at)) {
    const read = readNumeral(text, at);
    return read && chineseLabel(text, read);
  }
  if (opens(text, at)) return bracketLabel(text, at);
  if (isDigit(text, at)) return arabicLabel(text, at);
  if (text.charAt(at) === '第') return ordinalLabel(text, at);
  if (opensWord(text, at)) return wordLabel(text, at);
  // 甲、乙双方 are words.
  if (isStem(text, at) && text.charAt(at + 1) === '、' && !isStem(text, at + 2)) {
    return { kind: '甲、', style: '甲、', number: STEMS.indexOf(text.charAt(at)) + 1, end: at + 2, sure: false };
  }
  return signLabel(text, at);
}
