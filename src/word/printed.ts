import { codeRanges, isThematicBreak } from '../report/markdown/markdown';
import { emphasisRanges } from '../report/markdown/emphasis';
import type { Paragraph, ReportFormat } from '../report/model';
import { shift, type TextRange } from '../text/range';

/** A stretch of a paragraph that is printed. */
export interface Piece {
  readonly range: TextRange;
  /** Within Markdown's emphasis. */
  readonly bold: boolean;
}

/** What a Markdown mark takes away, and whether bold begins or ends there. */
interface Mark extends TextRange {
  readonly turns?: 'on' | 'off';
}

/**
 * What a paragraph prints, in order: in plain text all but the blanks around it. In Markdown the marks of headings, list
 * items, quotations, emphasis, code, links and escapes are left out; a mask (`**`, `*`) is no mark and stays. Of a link
 * the words and the address in its brackets are printed.
 */
export function printedPieces({ range, facts }: Paragraph, format: ReportFormat): readonly Piece[] {
  const { text } = facts;
  const within = trimmed(text, { start: 0, end: text.length });
  if (format === 'plain') return pieces(range.start, within, []);
  if (isThematicBreak(text)) return [];
  const masks = facts.placeholders.map((one) => one.range);
  const isMask = ({ start, end }: TextRange): boolean => masks.some((mask) => mask.start < end && start < mask.end);
  const words = trimmed(text, withoutBlockMarks(text, within, isMask));
  return pieces(range.start, words, inlineMarks(text, isMask));
}

/** The part of a printed stretch that lies within `limit`. */
export function clipped(all: readonly Piece[], limit: TextRange): readonly Piece[] {
  return all.flatMap(({ range, bold }) => {
    const start = Math.max(range.start, limit.start);
    const end = Math.min(range.end, limit.end);
    return start < end ? [{ range: { start, end }, bold }] : [];
  });
}

/** Without the blanks at both ends; a byte order mark is one. */
export function trimmed(text: string, { start, end }: TextRange): TextRange {
  let from = start;
  let to = end;
  while (from < to && text.charAt(from).trim() === '') from += 1;
  while (to > from && text.charAt(to - 1).trim() === '') to -= 1;
  return { start: from, end: to };
}

/** Marks inside a line of Markdown, as printed pieces need them. */
export function inlineMarks(text: string, isMask: (range: TextRange) => boolean): readonly Mark[] {
  const found: Mark[] = [];
  if (/[*_]/.test(text)) found.push(...emphasisMarks(text, isMask));
  if (text.includes('`')) {
    for (const { start, end } of codeRanges(text)) {
      let ticks = 1;
      while (text.charAt(start + ticks) === '`') ticks += 1;
      found.push({ start, end: start + ticks }, { start: end - ticks, end });
    }
  }
  if (text.includes('\\')) {
    const code = codeRanges(text);
    for (const { index } of text.matchAll(/\\(?=[!-/:-@[-`{-~])/g))
      if (!code.some(({ start, end }) => start <= index && index < end)) found.push({ start: index, end: index + 1 });
  }
  if (text.includes('](')) {
    for (const { 1: words = '', index } of text.matchAll(/(?<!!)\[([^[\]]{1,200})\]\([^()\s]{1,500}\)/g)) {
      const close = index + 1 + words.length;
      found.push({ start: index, end: index + 1 }, { start: close, end: close + 1 });
    }
  }
  return found.sort((a, b) => a.start - b.start || a.end - b.end);
}

function emphasisMarks(text: string, isMask: (range: TextRange) => boolean): readonly Mark[] {
  const open: string[] = [];
  const found: Mark[] = [];
  for (const range of emphasisRanges(text)) {
    const mark = text.slice(range.start, range.end);
    const closes = open.at(-1) === mark;
    if (closes) open.pop();
    else open.push(mark);
    if (isMask(range)) continue;
    found.push({ ...range, turns: closes ? 'off' : 'on' });
  }
  return found;
}

/** Behind `>`, `#` and the mark of a list item, and before the `#` that close a heading. */
function withoutBlockMarks(text: string, within: TextRange, isMask: (range: TextRange) => boolean): TextRange {
  let { start, end } = within;
  const behind = (pattern: RegExp): boolean => {
    const match = pattern.exec(text.slice(start, start + 16));
    if (match === null || isMask({ start, end: start + 1 })) return false;
    start = trimmed(text, { start: start + match[0].length, end }).start;
    return true;
  };
  for (let depth = 0; depth < 8 && behind(/^>/); depth += 1);
  if (behind(/^#{1,6}(?=[ \t\u3000])/)) {
    const closing = /[ \t]#{1,6}$/.exec(text.slice(Math.max(start, end - 8), end));
    if (closing) end -= closing[0].length;
  } else behind(/^[-*+](?=[ \t])/);
  return { start, end: Math.max(start, end) };
}

function pieces(by: number, within: TextRange, marks: readonly Mark[]): readonly Piece[] {
  const found: Piece[] = [];
  let at = within.start;
  let depth = 0;
  const add = (end: number): void => {
    if (at < end) found.push({ range: shift({ start: at, end }, by), bold: depth > 0 });
  };
  for (const mark of marks) {
    if (mark.turns === 'off') {
      add(Math.min(mark.start, within.end));
      depth -= 1;
    } else add(Math.min(mark.start, within.end));
    if (mark.turns === 'on') depth += 1;
    at = Math.max(at, mark.end);
  }
  add(within.end);
  return found;
}
