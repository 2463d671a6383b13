import { isBlank, isDigit, isHan, isLatin } from '../../text/characters';
import type { Mask } from './masks';
import { isBoundary, isNoteSign, isOperator } from './masksSigns';
import { bodyAt, placeAt, titleAt } from './nameSuffixes';
import { unitAfter } from './units';

/** Longer rows of stars are rules and frames, not masks. */
const LONGEST_STAR = 20;
const CHINESE_NUMERAL = /[一二三四五六七八九十零百千]/;
/** Behind X and XX these are words of their own: X光, XX染色体, X型, X波段. */
const TECHNICAL = /^(?:光|射线|染色体|轴|档|波段|型|线(?:检查|片|机|摄影|衍射|透视))/;
const LINE_NOTE = /^(?:注|说明|备注|数据|本表|本公报|表示|为|按|不含|含|资料|标|必填|以上|其中)/;
/** Behind the star or stars that a line of notes (`注：*为初步数，**不含农垦`) explains; a unit there is a masked figure's. */
const NOTE_SAYS = /^(?:为(?!期)|系|是|指|号?(?:表示|代表)|不含|不包括|含|包括|按|来自)/;
const NOTE_LINE = /^[\s*＊\\]{0,8}(?:表?注|说明|备注)(?:释|明)?\d{0,2}[：:]/;
/** What stands between a document's masked agency and its year: `×政办发〔2025〕`. */
const AGENCY_REST =
  /^[\u4e00-\u9fff]{0,7}[发函字办令规纪请呈报通复议审秘电综] ?[〔﹝【[［（(] ?(?:19|20|[xXＸｘ×*＊_])/;

function touchesChinese(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= 0x2010 && !(code >= 0xe000 && code <= 0xf8ff);
}

/** Text, a Chinese mark, a figure or the end of the line on one side at least, a stray blank aside. */
function standsInProse(text: string, mask: Mask): boolean {
  const before = isBlank(text, mask.start - 1) ? mask.start - 2 : mask.start - 1;
  const after = isBlank(text, mask.end) ? mask.end + 1 : mask.end;
  const edges = before < 0 || after >= text.length || text.charAt(before) === '|' || text.charAt(after) === '|';
  return edges || touchesChinese(text, before) || touchesChinese(text, after) || '%-('.includes(text.charAt(after));
}

/** A note's star where the note itself says what it stands for. */
function isExplained(text: string, mask: Mask): boolean {
  if (!NOTE_SAYS.test(text.slice(mask.end, mask.end + 4)) || !NOTE_LINE.test(text.slice(0, 20))) return false;
  return /(?:^|[，；。：:、.．）)\s])\\?$/.test(text.slice(Math.max(0, mask.start - 2), mask.start));
}

function isStarMask(text: string, mask: Mask): boolean {
  const count = mask.decimals > 0 ? mask.end - mask.start : mask.digits;
  if (count > LONGEST_STAR || isExplained(text, mask)) return false;
  const atStart = text.slice(Math.max(0, mask.start - 20), mask.start).trim() === '' && mask.start < 20;
  if (atStart && LINE_NOTE.test(text.slice(mask.end, mask.end + 4).trimStart())) return false;
  const latinBefore = isLatin(text, mask.start - 1);
  const latinAfter = isLatin(text, mask.end) || /^[.\\/][A-Za-z*]/.test(text.slice(mask.end, mask.end + 2));
  if (count > 1) {
    if (latinAfter) return isHan(text, mask.start - 1);
    return !latinBefore || count > 2 || touchesChinese(text, mask.end);
  }
  if (latinBefore || latinAfter || isOperator(text, mask)) return false;
  if (atStart) {
    const named = placeAt(text, mask.end) ?? bodyAt(text, mask.end);
    return (
      named !== undefined ||
      unitAfter(text, mask.end)?.force === 'sure' ||
      '、.．'.includes(text.charAt(mask.end) || ' ')
    );
  }
  if (isBlank(text, mask.start - 1) && isBlank(text, mask.end)) return false;
  return !isNoteSign(text, mask);
}

/** 20XX, 202x: digits of a year before the mask; `1XX件`: a number of which the front is printed. */
function isDigitTail(text: string, mask: Mask): boolean {
  const before = text.slice(Math.max(0, mask.start - 3), mask.start);
  if (/(?:^|\D)(?:(?:19|20)|(?:19|20)\d)$/.test(before))
    return /^ ?[年届级.．\-—/）)〕】\]]|^$/.test(text.slice(mask.end, mask.end + 2));
  if (/(?:^|\D)2$/.test(before) && mask.end - mask.start === 3) return /^ ?年/.test(text.slice(mask.end, mask.end + 2));
  if (mask.end - mask.start > 1 && unitAfter(text, mask.end)?.force === 'sure') return true;
  return mask.end - mask.start > 2 && /\d{3}$/.test(before) && !isLatin(text, mask.end);
}

/** xx0.9%, xx458元: the front of a number is masked and its end is printed. */
function isDigitHead(text: string, mask: Mask): boolean {
  return mask.end - mask.start > 1 && !isDigit(text, mask.start - 1) && !isLatin(text, mask.start - 1);
}

/** A lone X or ×: certain as part of a date, before a unit that nothing else explains, or in a chain of place names. */
function isCertainLone(text: string, mask: Mask): boolean {
  const before = text.slice(Math.max(0, mask.start - 8), mask.start);
  const after = text.slice(mask.end, mask.end + 8);
  if (
    /^ ?年 ?[\dXxＸ×]{1,2} ?月/.test(after) ||
    /^ ?月 ?(?:[\dXxＸ×]{1,2} ?日|份|底|初|上旬|中旬|下旬|至|—|-)/.test(after)
  )
    return true;
  // X年，: which year is left open; X年建成 may as well count years.
  if (isBoundary(text, mask.start - 1) && /^ ?年(?:度(?![的假])|[底末初]|以来|[，、。；]|$)/.test(after)) return true;
  if (/[\dXxＸ×年] ?$/.test(before) && /^ ?月/.test(after) && before.includes('年')) return true;
  if (/月 ?$/.test(before) && /^ ?日/.test(after)) return true;
  if (/日 ?(?:上午|下午|晚|早)?$/.test(before) && /^ ?[时点]/.test(after)) return true;
  if (/(?:[〕】\]］)）第] ?)$/.test(before) && /^ ?号/.test(after)) return true;
  if (/第 ?$/.test(before) && unitAfter(text, mask.end) !== undefined) return true;
  if (/附[件表] ?$/.test(before) && isBoundary(text, mask.end)) return true;
  if (isBoundary(text, mask.start - 1) && AGENCY_REST.test(text.slice(mask.end, mask.end + 14))) return true;
  if (/[”"’」》\d]$/.test(before)) return false;
  const unit = unitAfter(text, mask.end);
  if (unit?.force === 'sure') return unit.unit !== '年' || /(?:连续|为期|近|约|任期|用|满)$/.test(before);
  // A×B joins two nouns; a masked name opens its phrase or follows a preposition, a title or another place.
  const opens = isBoundary(text, mask.start - 1) || /[在到赴为对以经由和与及向从于将是任省市县区镇乡村]$/.test(before);
  return opens && (/^[省市县镇乡村](?![场民区级政内域])/.test(after) || titleAt(text, mask.end) !== undefined);
}

function isLetterOrCrossMask(text: string, mask: Mask): boolean {
  const count = mask.end - mask.start;
  if (isLatin(text, mask.start - 1) || isLatin(text, mask.end)) return false;
  // 同比＋×.×％: a sign before a number that says by its decimals that it is one.
  if (mask.decimals > 0 && /[+＋]/.test(text.charAt(mask.start - 1))) return true;
  if (/[+＋&@\\/._#]$/.test(text.charAt(mask.start - 1)) && !(count > 1 && text.charAt(mask.start - 1) === '/'))
    return false;
  if (/^(?:[+＋@_\\]|[.-][A-Za-z])/.test(text.slice(mask.end, mask.end + 2))) return false;
  if (TECHNICAL.test(text.slice(mask.end, mask.end + 4))) return count > 1 && text.startsWith('型号', mask.end);
  if (isDigit(text, mask.start - 1)) return isDigitTail(text, mask);
  if (isDigit(text, mask.end)) return isDigitHead(text, mask);
  if (count === 1) return !isOperator(text, mask) && isCertainLone(text, mask);
  return true;
}

/** ○ marks scores and, as 〇, writes zero among Chinese numerals; □ is a box to tick. Two are a mask, one is in a date. */
function isShapeMask(text: string, mask: Mask): boolean {
  if (CHINESE_NUMERAL.test(text.charAt(mask.start - 1)) || CHINESE_NUMERAL.test(text.charAt(mask.end))) return false;
  if (mask.end - mask.start > 1) return true;
  return (
    mask.family === 'circle' && /[年月日]/.test(text.charAt(mask.end)) && /[年月]|^$/.test(text.charAt(mask.start - 1))
  );
}

/** A line to write on: two or more, next to Chinese; not within a Latin name (`__init__`, PM_2.5). */
function isLineMask(text: string, mask: Mask): boolean {
  if (mask.end - mask.start < 2) return false;
  const word = (at: number): boolean => isLatin(text, at) || isDigit(text, at);
  return !(word(mask.start - 1) && word(mask.end)) && !(isLatin(text, mask.start - 1) || isLatin(text, mask.end));
}

/** A note's star that may as well be a masked number of a list (`地点*、`); the company of other masks decides. */
export function isMaybeListNumber(text: string, mask: Mask): boolean {
  return (
    mask.family === 'star' &&
    mask.end - mask.start === 1 &&
    /[、.．]/.test(text.charAt(mask.end)) &&
    isHan(text, mask.start - 1)
  );
}

/**
 * Whether a run of mask characters is a blank to be filled. Refused are signs of formulas, X光 and 1+N+X, notes' stars,
 * bullets, 〇 in years, tick boxes and names in Latin letters.
 */
export function isMask(text: string, mask: Mask): boolean {
  if (!standsInProse(text, mask)) return false;
  if (mask.family === 'star') return isStarMask(text, mask);
  if (mask.family === 'letter' || mask.family === 'cross') return isLetterOrCrossMask(text, mask);
  return mask.family === 'line' ? isLineMask(text, mask) : isShapeMask(text, mask);
}
