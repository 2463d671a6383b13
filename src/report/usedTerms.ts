import { codeAt, isSpace } from '../text/characterSet';
import { keptForFew } from '../text/kept';
import type { TextRange } from '../text/range';
import type { Report } from './model';

/** A name, slogan or set term that a report uses, with its places in order. */
export interface UsedTerm {
  readonly text: string;
  /** `slogan` in quotation marks, `book` in 《》, `office` by its ending, `paired` 党委（党组）. */
  readonly kind: 'slogan' | 'book' | 'office' | 'paired';
  readonly places: readonly TextRange[];
}

/** Words that take the name of an office behind them, and begin none. */
const TAKES = '由和与向对在及跟同请经';
/** What stands before the name of an office, but for blanks and the beginning. */
const BEFORE = `，。、；：！？（）“”《》${TAKES}`;
const OFFICES =
  '委员会 办公室 办事处 管委会 指挥部 领导小组 工作专班 监督局 管理局 服务中心 指挥中心 研究院 公司 集团 局 厅'.split(
    ' ',
  );
const BY_FIRST = new Map<number, string[]>();
for (const office of OFFICES)
  BY_FIRST.set(office.charCodeAt(0), [...(BY_FIRST.get(office.charCodeAt(0)) ?? []), office]);
/** Characters: of a slogan and of a title at most, of each half of a paired name, of an office before its ending. */
const LONGEST_SLOGAN = 20;
const LONGEST_TITLE = 40;
const LONGEST_HALF = 8;
const LONGEST_STEM = 12;
const SHORTEST = 2;

/** By code unit, bits for what a character may be. */
const SIGNS = new Uint8Array(0x10000);
const HAN = 1;
const OPENS = 2;
const BEGINS_OFFICE = 4;
const STANDS_BEFORE = 8;
const TAKES_NAME = 16;
const ENDS_SLOGAN = 32;
const ENDS_TITLE = 64;
SIGNS.fill(HAN, 0x4e00, 0xa000);
mark('“《', OPENS);
mark(OFFICES.map((office) => office.charAt(0)).join(''), BEGINS_OFFICE);
mark(BEFORE, STANDS_BEFORE);
mark(TAKES, TAKES_NAME);
mark('“”。；\r\n', ENDS_SLOGAN);
mark('《》\r\n', ENDS_TITLE);

function mark(characters: string, bit: number): void {
  for (let at = 0; at < characters.length; at += 1) SIGNS[characters.charCodeAt(at)]! |= bit;
}

function isA(text: string, at: number, bits: number): boolean {
  return (SIGNS[codeAt(text, at)]! & bits) !== 0;
}

type Met = (kind: UsedTerm['kind'], start: number, end: number) => void;

/**
 * The names, slogans and set terms of a report, in the order of their first places; they do not overlap. Linear; kept
 * with the report.
 */
export const usedTerms = keptForFew(({ text }: Report): readonly UsedTerm[] => {
  const terms = new Map<string, { text: string; kind: UsedTerm['kind']; places: TextRange[] }>();
  scan(text, (kind, start, end) => {
    const term = text.slice(start, end);
    const known = terms.get(term);
    if (known) known.places.push({ start, end });
    else terms.set(term, { text: term, kind, places: [{ start, end }] });
  });
  return [...terms.values()];
});

/** One look at each character: one regular expression for all of it takes five times as long. */
function scan(text: string, met: Met): void {
  let at = 0;
  while (at < text.length) {
    const sign = SIGNS[text.charCodeAt(at)]!;
    if ((sign & HAN) !== 0) at = scanNames(text, at, met);
    else if ((sign & OPENS) !== 0) at = scanQuoted(text, at, met);
    else at += 1;
  }
}

/** “…” or 《…》 from its opening mark; gives where to go on. */
function scanQuoted(text: string, start: number, met: Met): number {
  const isTitle = text.charAt(start) === '《';
  const ends = isTitle ? ENDS_TITLE : ENDS_SLOGAN;
  const most = isTitle ? LONGEST_TITLE : LONGEST_SLOGAN;
  let at = start + 1;
  let count = 0;
  for (; at < text.length && !isA(text, at, ends); count += 1) {
    if (count === most) return start + 1;
    at += text.codePointAt(at)! > 0xffff ? 2 : 1;
  }
  if (count < SHORTEST || text.charAt(at) !== (isTitle ? '》' : '”')) return start + 1;
  met(isTitle ? 'book' : 'slogan', start + 1, at);
  return at + 1;
}

/** The names in the Chinese characters from `from` on; gives where to go on. */
function scanNames(text: string, from: number, met: Met): number {
  let end = from;
  let hasOffice = false;
  for (; end < text.length; end += 1) {
    const sign = SIGNS[text.charCodeAt(end)]!;
    if ((sign & HAN) === 0) break;
    if ((sign & BEGINS_OFFICE) !== 0 && !hasOffice) hasOffice = behindOffice(text, end) > 0;
  }
  const behind = behindBracket(text, end);
  for (let start = from; hasOffice || behind > 0;) {
    // As many characters as may belong to the name before the bracket; it begins no later than there.
    const outer = behind < 0 || end - start < SHORTEST ? end : Math.max(start, end - LONGEST_HALF);
    const next = hasOffice ? scanOffice(text, start, outer, end, met) : -1;
    if (next > 0) {
      start = next;
      continue;
    }
    if (outer === end) break;
    met('paired', outer, behind);
    return behind;
  }
  return end;
}

/**
 * The first office that begins from `from` on and before `to`, and lies before `end`; gives where to go on, -1 where
 * there is none.
 */
function scanOffice(text: string, from: number, to: number, end: number, met: Met): number {
  for (let start = from; start < to; start += 1) {
    if (
      isA(text, start, TAKES_NAME) ||
      !(start === 0 || isA(text, start - 1, STANDS_BEFORE) || isSpace(text, start - 1))
    )
      continue;
    const last = Math.min(start + LONGEST_STEM, end - 1);
    for (let at = start + SHORTEST; at <= last; at += 1) {
      const behind = isA(text, at, BEGINS_OFFICE) ? behindOffice(text, at) : -1;
      // 局长, 财政厅厅长: a person.
      if (behind < 0 || text.charAt(behind) === '长' || (isA(text, behind, HAN) && text.charAt(behind + 1) === '长'))
        continue;
      met('office', start, behind);
      return behind;
    }
  }
  return -1;
}

/** Where the ending of an office's name at `at` ends, -1 where there is none. */
function behindOffice(text: string, at: number): number {
  const ending = BY_FIRST.get(text.charCodeAt(at))?.find((one) => text.startsWith(one, at));
  return ending === undefined ? -1 : at + ending.length;
}

/** Where the second half of a paired name ends, with its bracket at `at`; -1 where there is none. */
function behindBracket(text: string, at: number): number {
  if (text.charAt(at) !== '（') return -1;
  let end = at + 1;
  while (end - at <= LONGEST_HALF && isA(text, end, HAN)) end += 1;
  return end - at > SHORTEST && text.charAt(end) === '）' ? end + 1 : -1;
}
