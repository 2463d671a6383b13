import { isDigit, toHalfWidth } from '../../text/characters';
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

const DOTS = '.．';
const COMMAS = '，,';
const STEMS = '甲乙丙丁戊己庚辛壬癸';

/** 第三部分, 第三编 and 第三篇 divide a text as chapters do. */
const DIVISIONS: readonly (readonly [string, SectionKind])[] = [
  ['章', '第一章'],
  ['部分', '第一章'],
  ['编', '第一章'],
  ['篇', '第一章'],
  ['节', '第一节'],
  ['条', '第一条'],
];

/** GB/T 15834—2011, B.3.1: 首先、其次、最后 count like 第一、第二; 最后 states no number. */
const ORDER_WORDS: readonly (readonly [string, number | undefined])[] = [
  ['首先', 1],
  ['其次', 2],
  ['再次', 3],
  ['再者', 3],
  ['最后', undefined],
];

/** Characters that hold a number in one sign, by the code of the first. */
const SIGNS: readonly { first: number; last: number; kind: SectionKind; style: string }[] = [
  { first: 0x2460, last: 0x2473, kind: '①', style: '①' },
  { first: 0x2474, last: 0x2487, kind: '（1）', style: '（1）' },
  { first: 0x2488, last: 0x249b, kind: '1.', style: '1.' },
  { first: 0x3220, last: 0x3229, kind: '（一）', style: '（一）' },
];

/** 一、二产业 and 三、四季度 are words: two numerals in a row before a noun that is counted. */
const CONTRACTED = /^[一二三四五六七八九十]{1,2}(?:、|和|及|产业|次产业|季度|月|旬|线|年级|等奖|等功|环路|期工程|批次)/;
/** What follows a bracketed number that refers to one: （一）至（三）, （一）、（二）项, （八）项规定; not （二）项目情况. */
const REFERENCE = /^(?:[、至和及]?[（(]|[项款](?:[，、。；：规的所至和及中]|$))/;
/** 要素, 要求 and the like are words, not the 要 of 一要. */
const WORDS_OF_YAO = '素求点件义领害塞闻道';

function behindMark(text: string, at: number, marks: string): number {
  const char = text.charAt(at);
  return char !== '' && marks.includes(char) ? at + 1 : at;
}

function chineseLabel(text: string, { value, end }: Read): Label | undefined {
  const number = value;
  const next = text.charAt(end);
  if (next === '是' || next === '要') {
    const after = text.charAt(end + 1);
    // 一是一，二是二; 第一要务.
    const isWords = next === '是' ? after !== '' && after === text.charAt(end - 1) : after !== '' && WORDS_OF_YAO.includes(after); // prettier-ignore
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
  const chinese = readNumeral(text, at + 1);
  const read = chinese ?? readDigits(text, at + 1, 3);
  if (read === undefined || !'）)'.includes(text.charAt(read.end) || ' ')) return undefined;
  if (REFERENCE.test(text.slice(read.end + 1, read.end + 4))) return undefined;
  const end = behindMark(text, read.end + 1, '、．.');
  const kind = chinese ? '（一）' : '（1）';
  return { kind, style: kind, number: read.value, end, sure: chinese !== undefined || read.value === 1 };
}

function arabicLabel(text: string, at: number): Label | undefined {
  const read = readDigits(text, at, 3);
  if (read === undefined) return undefined;
  const mark = text.charAt(read.end);
  const end = read.end + 1;
  if (mark === '）' || mark === ')') return { kind: '（1）', style: '1）', number: read.value, end, sure: false };
  if (mark === '' || !'.．、'.includes(mark)) return undefined;
  // 1.5亿元 and 1、2号楼 are figures; 1.2025年… is the first point, about a year.
  if (isDigit(text, end) && !/^(?:19|20)\d\d[年—－～-]/.test(toHalfWidth(text.slice(end, end + 5)))) return undefined;
  // 1. 5亿元 has a blank that does not belong there; 1. 3个项目落地 is rare.
  const countsBehindBlank = text.charAt(end).trim() === '' && isDigit(text, end + 1);
  return { kind: '1.', style: '1.', number: read.value, end, sure: read.value === 1 && !countsBehindBlank };
}

function ordinalLabel(text: string, at: number): Label | undefined {
  const read = readNumeral(text, at + 1) ?? readDigits(text, at + 1, 3);
  if (read === undefined) return undefined;
  const next = text.charAt(read.end);
  if (next !== '' && '，,、：:'.includes(next)) {
    if (/^第?[一二三四五六七八九十]/.test(text.slice(read.end + 1, read.end + 3))) return undefined;
    return { kind: '第一', style: '第', number: read.value, end: read.end + 1, sure: false };
  }
  const division = DIVISIONS.find(([word]) => text.startsWith(word, read.end));
  if (division === undefined) return undefined;
  const [word, kind] = division;
  const behind = read.end + word.length;
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
  if (read === undefined) return undefined;
  return { kind: '一是', style: '其', number: read.value, end: behindMark(text, read.end, '，,：:是'), sure: false };
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
  if (STEMS.includes(char) && text.charAt(at + 1) === '、') {
    return { kind: '甲、', style: '甲、', number: STEMS.indexOf(char) + 1, end: at + 2, sure: false };
  }
  return signLabel(text, at);
}
