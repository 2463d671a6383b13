import { oneOf } from '../../text/characterSet';
import type { SectionKind } from '../model';

/** What labels are made of, beside their numbers. */
export const isDot = oneOf('.．');
export const isComma = oneOf('，,');
/** Blanks that may stand inside a label where they do not belong. */
export const isBlankInside = oneOf(' \u3000\u00a0');
export const STEMS = '甲乙丙丁戊己庚辛壬癸';

/** 第三部分, 第三编 and 第三篇 divide a text as chapters do. */
export const DIVISIONS: readonly (readonly [string, SectionKind])[] = [
  ['章', '第一章'],
  ['部分', '第一章'],
  ['编', '第一章'],
  ['篇', '第一章'],
  ['节', '第一节'],
  ['条', '第一条'],
];

/** GB/T 15834—2011, B.3.1: 首先、其次、最后 count like 第一、第二; 最后 states no number. */
export const ORDER_WORDS: readonly (readonly [string, number | undefined])[] = [
  ['首先', 1],
  ['其次', 2],
  ['再次', 3],
  ['再者', 3],
  ['最后', undefined],
];

/** Characters that hold a number in one sign, by the code of the first. */
export const SIGNS: readonly { first: number; last: number; kind: SectionKind; style: string }[] = [
  { first: 0x2460, last: 0x2473, kind: '①', style: '①' },
  { first: 0x2474, last: 0x2487, kind: '（1）', style: '（1）' },
  { first: 0x2488, last: 0x249b, kind: '1.', style: '1.' },
  { first: 0x3220, last: 0x3229, kind: '（一）', style: '（一）' },
];

export const SIGN_CHARACTERS = SIGNS.map(({ first, last }) => {
  return String.fromCharCode(...Array.from({ length: last - first + 1 }, (_, index) => first + index));
}).join('');

/** 一、二产业 and 三、四季度 are words: two numerals in a row before a noun that is counted. */
export const CONTRACTED =
  /^[一二三四五六七八九十]{1,2}(?:、|和|及|产业|次产业|季度|月|旬|线|年级|等奖|等功|把手|号楼|环路|期工程|批次)/;
/** What follows a bracketed number that refers to one: （一）至（三）, （一）、（二）项, （八）项规定; not （二）项目情况. */
export const REFERENCE = /^(?:[、至和及]?[（(]|[项款](?:[，、。；：规的所至和及中]|$))/;
/** 要素, 要求, 要务 and the like are words, not the 要 of 一要; 要求真, 要领会, 要务实 are what is wanted. */
export const WORDS_OF_YAO = /^(?:素|求(?![真实新变])|点(?![面亮])|件|义|领(?![会导跑])|害|塞|闻|道|务(?![实必]))/;
