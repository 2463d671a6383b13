import { hasOne, isSpace, oneOf } from '../../text/characterSet';
import type { TextRange } from '../../text/range';
import type { ReportFormat } from '../model';
import { isThematicBreak } from '../markdown/markdown';
import { labelAt } from './markers';

/** Where the words of a line begin, and what stands before them. */
export interface LineStart {
  readonly content: number;
  /** How many `#` open a Markdown heading, else 0. */
  readonly level: number;
  /** Where the `#` begin, or `content`. */
  readonly hashes: number;
  readonly quoted: boolean;
}

function behindBlanks(text: string, from: number): number {
  let at = from;
  while (isSpace(text, at) || text.charAt(at) === '\u200b') at += 1;
  return at;
}

/** Behind blanks and residue; `residue` is in order. */
function behindResidue(text: string, from: number, residue: readonly TextRange[]): number {
  let at = behindBlanks(text, from);
  for (const { start, end } of residue) {
    if (start > at) break;
    if (end > at) at = behindBlanks(text, end);
  }
  return at;
}

/** Behind an opening `**` or `__` that closes again in the line and stands at a word: emphasis, not a mask. */
function behindEmphasis(text: string, at: number): number {
  const mark = text.slice(at, at + 2);
  if (mark !== '**' && mark !== '__') return at;
  const next = text.charAt(at + 2);
  if (next.trim() === '' || next === mark.charAt(0)) return at;
  const close = text.indexOf(mark, at + 2);
  return close > at + 2 && text.charAt(close - 1).trim() !== '' ? at + 2 : at;
}

/** Finds the first word of a line; Markdown's marks are looked for in Markdown only. */
export function lineStart(text: string, format: ReportFormat, residue: readonly TextRange[]): LineStart {
  let content = behindResidue(text, 0, residue);
  if (format === 'plain') return { content, level: 0, hashes: content, quoted: false };
  const quoted = text.charAt(content) === '>';
  const hashes = content;
  const heading = /^#{1,6}(?=[ \t\u3000])/.exec(text.slice(content, content + 8));
  if (heading) content = behindResidue(text, content + heading[0].length, residue);
  else if (/^[-*+][ \t]/.test(text.slice(content, content + 2))) {
    const behind = behindBlanks(text, content + 1);
    // A list item is a heading only with a label of its own.
    if (labelAt(text, behindEmphasis(text, behind)) !== undefined) content = behind;
  }
  const level = heading?.[0].length ?? 0;
  return { content: behindEmphasis(text, content), level, hashes, quoted };
}

/** A row that is longer has sentences in it. */
const LONGEST_ROW = 300;

function isNumberCell(cell: string): boolean {
  return /^[-—－+]?[\d,，.．]{0,24}[%％]?$/.test(cell);
}

const isStroke = oneOf('|│');
const partsCells = oneOf('\t \u3000');

/** Where the first character stands that `trim` leaves. */
function firstWord(text: string): number {
  let at = 0;
  while (isSpace(text, at)) at += 1;
  return at;
}

/** A row of a table: cell marks, several tabs, or cells of numbers behind the first. */
export function isTableRow(text: string): boolean {
  if (isStroke(text, firstWord(text))) return true;
  // Asked of every line: a sentence is told before anything is cut out.
  if (text.includes('。') || text.includes('；')) return false;
  const line = text.trim();
  if (line.length > LONGEST_ROW) return false;
  if (!hasOne(line, partsCells)) return false;
  if (line.split('\t').length > 3) return true;
  const cells = line.split(/\t|[ \u3000]{2,}/);
  const wide = cells.slice(1).filter((cell) => cell !== '');
  if (wide.length > 0 && wide.filter(isNumberCell).length * 2 >= wide.length) return true;
  const last = line.split(' ').slice(-2);
  return last.length === 2 && last.every((cell) => /\d/.test(cell) && isNumberCell(cell));
}

/** The last character of the number of a page. */
const endsPage = oneOf('0123456789-—)）');

/** An entry of a table of contents: dots or a tab before the number of a page. */
function isContentsEntry(text: string): boolean {
  let last = text.length;
  while (isSpace(text, last - 1)) last -= 1;
  if (!endsPage(text, last - 1)) return false;
  const tail = text.slice(-60).trimEnd();
  return /(?:[.…·．]{3,60}|\t)[ \t]{0,20}[-—(（]?\d{1,4}[-—)）]?$/.test(tail);
}

/** What lines across a page are drawn with. */
const isRule = oneOf('-*_=~─━—');

/** A line that can be no heading whatever it begins with. */
export function standsApart(text: string, start: LineStart, format: ReportFormat): boolean {
  if (start.content >= text.length || start.quoted) return true;
  if (isRule(text, firstWord(text)) && (isThematicBreak(text) || /^[-=_~─━—]{5,}$/.test(text.slice(0, 400).trim())))
    return true;
  if (format === 'markdown' && /^(?:\[\^|!\[|<|[-*+] \[[ xX]\])/.test(text.slice(start.content, start.content + 8)))
    return true;
  return isTableRow(text) || isContentsEntry(text);
}
