import { isDigit, toHalfWidth } from '../../text/characters';
import { BLANKS, COMMAS, CONTRACTED, DIVISIONS, DOTS, ORDER_WORDS, REFERENCE, SIGNS, STEMS, WORDS_OF_YAO } from './markersWords'; // prettier-ignore
import { NUMERALS, readDigits, readNumeral, type Read } from './markersNumbers';
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

function behindMark(text: string, at: number, marks: string): number {
  const char = text.charAt(at);
  return char !== '' && marks.includes(char) ? at + 1 : at;
}

/** Where the next of `marks` stands: at `at`, or behind one blank, which web pages and scans leave: 二 、, （ 一 ）. */
function markAt(text: string, at: number, marks: string): number {
  const apart = behindMark(text, at, BLANKS);
  return marks.includes(text.charAt(apart) || '\n') ? apart : at;
}

function chineseLabel(text: string, { value, end: behind }: Read): Label | undefined {
  const number = value;
  const end = markAt(text, behind, '、.．');
  const next = text.charAt(end);
  if (next === '是' || next === '要') {
    const after = text.slice(end + 1, end + 3);
    // 一是一，二是二; 第一要务.
    const isWords = next === '是' ? after.startsWith(text.charAt(end - 1)) : WORDS_OF_YAO.test(after);
    return isWords ? undefined : { kind: '一是', style: next, number, end: end + 1, sure: false };
  }
  if (text.startsWith('方面是', end)) return { kind: '一是', style: '方面', number, end: end + 3, sure: false };
  if (next === '、' || (next !== '' && DOTS.includes(next))) {
    const second = readNumeral(text, end + 1);
    // 三、四个方面 may be a range of numbers; 四、一般公共预算 is none, and neither is 二、二〇二四年.
    const isRange = second !== undefined && second.value === number + 1;
    if (isRange && CONTRACTED.test(text.slice(end + 1, end + 8))) return undefined;
    return { kind: '一、', style: '一、', number, end: end + 1, sure: next === '、' && !isRange };
  }
  if (next !== '' && COMMAS.includes(next)) return { kind: '一、', style: '一、', number, end: end + 1, sure: false };
  return undefined;
}

function bracketLabel(text: string, at: number): Label | undefined {
  const from = behindMark(text, at + 1, BLANKS);
  const chinese = readNumeral(text, from);
  const read = chinese ?? readDigits(text, from, 3);
  if (read === undefined) return undefined;
  const close = markAt(text, read.end, '）)');
  if (!'）)'.includes(text.charAt(close) || '\n')) return undefined;
  if (REFERENCE.test(text.slice(close + 1, close + 4))) return undefined;
  const end = behindMark(text, close + 1, '、．.');
  const kind = chinese ? '（一）' : '（1）';
  return { kind, style: kind, number: read.value, end, sure: chinese !== undefined || read.value === 1 };
}

function arabicLabel(text: string, at: number): Label | undefined {
  const read = readDigits(text, at, 3);
  if (read === undefined) return undefined;
  const markedAt = markAt(text, read.end, '.．、');
  const mark = text.charAt(markedAt);
  const end = markedAt + 1;
  if (mark === '）' || mark === ')') return { kind: '（1）', style: '1）', number: read.value, end, sure: false };
  if (mark === '' || !'.．、'.includes(mark)) return undefined;
  // 1.5亿元 and 1、2号楼 are figures; 1.2025年… is the first point, about a year.
  if (isDigit(text, end) && !/^(?:19|20)\d\d[年—－～-]/.test(toHalfWidth(text.slice(end, end + 5)))) return undefined;
  // 1. 5亿元 has a blank that does not belong there; 1. 3个项目落地 is rare.
  const countsBehindBlank = text.charAt(end).trim() === '' && isDigit(text, end + 1);
  return { kind: '1.', style: '1.', number: read.value, end, sure: read.value === 1 && !countsBehindBlank };
}

function ordinalLabel(text: string, at: number): Label | undefined {
  const from = behindMark(text, at + 1, BLANKS);
  const read = readNumeral(text, from) ?? readDigits(text, from, 3);
  if (read === undefined) return undefined;
  const mark = markAt(text, read.end, '，,、：:');
  if ('，,、：:'.includes(text.charAt(mark) || '\n')) {
    if (/^第?[一二三四五六七八九十]/.test(text.slice(mark + 1, mark + 3))) return undefined;
    return { kind: '第一', style: '第', number: read.value, end: mark + 1, sure: false };
  }
  const noun = behindMark(text, read.end, BLANKS);
  const division = DIVISIONS.find(([word]) => text.startsWith(word, noun));
  if (division === undefined) return undefined;
  const [word, kind] = division;
  const behind = noun + word.length;
  const after = text.charAt(behind);
  // 第三条战线 is a phrase; 第三条　为了… a heading.
  const stands = after.trim() === '' || '：:'.includes(after);
  return { kind, style: word, number: read.value, end: behindMark(text, behind, '：:、'), sure: stands };
}

function wordLabel(text: string, at: number): Label | undefined {
  const order = ORDER_WORDS.find(([word]) => text.startsWith(word, at));
  if (order !== undefined) {
    const behind = at + order[0].length;
    const end = behindMark(text, behind, '，,：:');
    const number = order[1] === undefined ? {} : { number: order[1] };
    return end === behind ? undefined : { kind: '第一', style: '首先', ...number, end, sure: false };
  }
  if (text.startsWith('另一方面是', at)) return { kind: '一是', style: '方面', number: 2, end: at + 5, sure: false };
  const read = text.charAt(at) === '其' ? readNumeral(text, at + 1) : undefined;
  // 其一、其二 in a row are a list of words.
  if (read === undefined || text.startsWith('、其', read.end)) return undefined;
  return { kind: '一是', style: '其', number: read.value, end: behindMark(text, read.end, '，,、：:是'), sure: false };
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
    end: behindMark(text, at + 1, '、．.'),
    sure: number === 1 || sign.kind === '（一）',
  };
}

/**
 * The label of a section that begins at `at`, as GB/T 9704—2012, 7.3.3, GB/T 15834—2011, B.3 and usage write it, wrong
 * marks behind it included. Undefined where there is none, also for numbers that only look like one: 1.5亿元,
 * 一、二产业, 第三条战线… `——` is a label at the beginning of a paragraph only and is read elsewhere.
 */
export function labelAt(text: string, at: number): Label | undefined {
  const char = text.charAt(at);
  if (char === '') return undefined;
  if (NUMERALS.includes(char)) {
    const read = readNumeral(text, at);
    return read && chineseLabel(text, read);
  }
  if (char === '（' || char === '(') return bracketLabel(text, at);
  if (isDigit(text, at)) return arabicLabel(text, at);
  if (char === '第') return ordinalLabel(text, at);
  if ('首其再最另'.includes(char)) return wordLabel(text, at);
  // 甲、乙双方 are words.
  if (STEMS.includes(char) && text.charAt(at + 1) === '、' && !STEMS.includes(text.charAt(at + 2) || '\n')) {
    return { kind: '甲、', style: '甲、', number: STEMS.indexOf(char) + 1, end: at + 2, sure: false };
  }
  return signLabel(text, at);
}
