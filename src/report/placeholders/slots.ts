import { isHan } from '../../text/characters';
import { oneOf } from '../../text/characterSet';
import type { TextRange } from '../../text/range';
import { familyAt, MASK_MARKS } from './masks';
import { scanOpenWords } from './open';
import { BRACKETS, HAS_BRACKET, HAS_WORD } from './signs';
import { scanSomeone } from './someone';
import { unitAfter } from './units';
import { type Asked, asksFor, isInstruction, isSlotName, isStatedOpen } from './words';

/** A blank that is written as words in brackets, or as a word; `kind` where its words say what is asked for. */
export interface Slot extends TextRange, Asked {}

const CLOSER: Readonly<Record<string, string>> = {
  '【': '】',
  '〔': '〕',
  '﹝': '﹞',
  '[': ']',
  '［': '］',
  '（': '）',
  '(': ')',
  '{': '}',
};
const LONGEST_SLOT = 80;
const HAS_MASK = new RegExp(`[${MASK_MARKS}]`);

/** The bracket that closes the one at `at`, others nested in it passed over; undefined if there is none near. */
function closerOf(text: string, at: number): number | undefined {
  const open = text.charAt(at);
  const close = CLOSER[open]!;
  const limit = Math.min(text.length, at + LONGEST_SLOT);
  for (let here = at + 1; here < limit; here++) {
    const mark = text.charAt(here);
    if (mark === close) return here;
    if (mark === open) return undefined;
  }
  return undefined;
}

/** Behind a heading's number, a comma or a colon, or on a line of its own: words are due and only a bracket stands there. */
function standsForWords(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - 12), start);
  const after = text.slice(end, end + 8).trimStart();
  const begins =
    before.trim() === ''
      ? start < 12
      : /(?:[，：:、）)]|第[一二三四五六七八九十百零]{1,5}条|^\s*\d{1,2}[.．])\s*$/.test(before);
  return begins && (after === '' || /^[。；;]/.test(after));
}

const DOCUMENT_TITLE =
  /^.{0,20}(?:公报|公告|通告|通知|通报|报告|决定|决议|命令|令|意见|请示|批复|议案|函|纪要|简报|总结|方案|计划|办法|材料|汇报)$/;

/** 【时间】5月1日: a label, not a blank. A blank at the line's beginning is followed by a verb, a mark or another blank. */
function isLabel(text: string, start: number, end: number): boolean {
  if (text.slice(Math.max(0, start - 8), start).trim() !== '' || start > 8) return false;
  const after = text.slice(end, end + 30).trim();
  if (DOCUMENT_TITLE.test(after)) return false;
  return (
    after !== '' &&
    !/^[任的于在为关与和及、，。；等同研召对是经向将以[【]/.test(after) &&
    !/^[：:]\s*$/.test(text.slice(end, end + 3))
  );
}

function emptyBracket(text: string, start: number, end: number): Slot | undefined {
  if ('[{'.includes(text.charAt(start))) return undefined;
  // With nothing in it, only where a figure is due: `共（）项`. ASCII brackets would be a function's.
  if (end - start < 3 && (text.charAt(start) !== '（' || unitAfter(text, end)?.force !== 'sure')) return undefined;
  const beside =
    isHan(text, start - 1) ||
    isHan(text, end) ||
    familyAt(text, end) !== undefined ||
    /[%％：:，。；、“《]/.test(text.charAt(end) + text.charAt(start - 1));
  if (!beside) return undefined;
  return '〔﹝'.includes(text.charAt(start)) ? { start, end, kind: 'documentNumber' } : { start, end };
}

function bracketSlot(text: string, start: number, close: number): Slot | undefined {
  const end = close + 1;
  const open = text.charAt(start);
  const content = text.slice(start + 1, close);
  const words = content.trim();
  if (words === '') return emptyBracket(text, start, end);
  if (open === '{') return undefined;
  const asked = { start, end, ...asksFor(words) };
  if (isStatedOpen(words)) return asked;
  if (open === '（' || open === '(') {
    const asks = isSlotName(words, 'exact') || isInstruction(words, false);
    return asks && !HAS_MASK.test(words) && standsForWords(text, start, end) ? asked : undefined;
  }
  const square = open === '[' || open === '［';
  if (square && (text.charAt(end) === '(' || words.includes(','))) return undefined;
  if (isInstruction(words, square) && !isLabel(text, start, end)) return asked;
  const alone = text.slice(0, start).trim() === '' && text.slice(end).trim() === '';
  return isSlotName(words, square ? 'any' : alone ? 'exact' : 'short') && !isLabel(text, start, end)
    ? asked
    : undefined;
}

function mustache(text: string, start: number): Slot | undefined {
  if (!text.startsWith('{{', start)) return undefined;
  const name = text.slice(start + 2, start + LONGEST_SLOT);
  const length = name.indexOf('}}');
  if (length <= 0 || name.slice(0, length).includes('{')) return undefined;
  return { start, end: start + 4 + length, ...asksFor(name.slice(0, length).trim()) };
}

const isBracket = oneOf(BRACKETS);

/** Blanks of words in one line, of which `signs` are known: 【待填】, （此处填写…）, [单位名称], {{名称}}, empty brackets, TODO; with `someone` 某市. In order, not overlapping. */
export function scanSlots(text: string, signs: number, someone = false): Slot[] {
  const slots: Slot[] = [];
  for (let at = (signs & HAS_BRACKET) === 0 ? text.length : 0; at < text.length; at += 1) {
    if (!isBracket(text, at)) continue;
    const isBrace = text.charAt(at) === '{';
    const close = isBrace ? undefined : closerOf(text, at);
    const slot = isBrace ? mustache(text, at) : close === undefined ? undefined : bracketSlot(text, at, close);
    if (slot === undefined) continue;
    slots.push(slot);
    at = slot.end - 1;
  }
  const words: Slot[] = (signs & HAS_WORD) === 0 ? [] : scanOpenWords(text);
  if (someone) words.push(...scanSomeone(text).map((range) => ({ ...range, kind: 'name' as const })));
  if (words.length === 0) return slots;
  const all = [...slots, ...words].sort((a, b) => a.start - b.start || b.end - a.end);
  return all.filter((slot, index) => index === 0 || slot.start >= Math.max(all[index - 1]!.end, 0));
}
