import { isBlank, isDigit, isHan, isLatin } from '../../text/characters';
import type { TextRange } from '../../text/range';
import { codeRanges } from './markdown';
import { endsWithTitle, placeAt, titleAt } from '../placeholders/nameSuffixes';
import { unitAfter } from '../placeholders/units';

/** Nobody sets more than this in bold within a line; two delimiters farther apart are two masks. */
const LONGEST_EMPHASIS = 400;
const OPENING = '“‘（(【[《〈「『';
const CLOSING = '”’）)】]》〉」』';
/** Behind these a delimiter may end an emphasis although text follows: Chinese has no blank there (`**加强领导。**今年`). */
const ENDS_BEFORE_TEXT = CLOSING + `。！？：:；;"'×%％`;
const BEGINS_BEHIND_TEXT = OPENING + `"'`;

interface Run extends TextRange {
  /** The character and how often it stands: only equal runs pair. */
  readonly key: string;
}

function isPunctuation(text: string, at: number): boolean {
  return (
    at >= 0 && at < text.length && !isHan(text, at) && !isDigit(text, at) && !isLatin(text, at) && !isBlank(text, at)
  );
}

function delimiterRuns(line: string): Run[] {
  const runs: Run[] = [];
  const code = codeRanges(line);
  let next = 0;
  for (const { 0: marks, index } of line.matchAll(/\*+|_+/g)) {
    while (next < code.length && code[next]!.end <= index) next++;
    const inCode = next < code.length && code[next]!.start <= index;
    const escaped = line.charAt(index - 1) === '\\';
    if (marks.length <= 3 && !inCode && !escaped) runs.push({ start: index, end: index + marks.length, key: marks });
  }
  return runs;
}

/** `完成**件，`, `**年**月`, `（**【2022】**号`: nothing but a mask, whatever stands around it. */
function isPlainlyMask(line: string, run: Run): boolean {
  const after = line.slice(run.end, run.end + 6);
  if (/^[.．]?[*_]?[年月日号](?:[*_\d，。；、）]|$)/.test(after) || /^[【〔[（(]\d{4}[】〕\]）)]/.test(after))
    return true;
  if (/^[.．][*_]/.test(after) || /[*_][.．]$/.test(line.slice(Math.max(0, run.start - 2), run.start))) return true;
  const unit = unitAfter(line, run.end);
  if (unit?.force !== 'sure' || isBlank(line, run.start - 1) || run.start === 0) return false;
  return unit.end >= line.length || isPunctuation(line, unit.end);
}

function canOpen(line: string, run: Run): boolean {
  if (run.end >= line.length || isBlank(line, run.end)) return false;
  const free = run.start === 0 || isBlank(line, run.start - 1) || isPunctuation(line, run.start - 1);
  if (run.key.startsWith('_')) return free;
  return free || !isPunctuation(line, run.end) || BEGINS_BEHIND_TEXT.includes(line.charAt(run.end));
}

function canClose(line: string, run: Run): boolean {
  if (run.start === 0 || isBlank(line, run.start - 1)) return false;
  const free = run.end >= line.length || isBlank(line, run.end) || isPunctuation(line, run.end);
  if (run.key.startsWith('_')) return free;
  return free || !isPunctuation(line, run.start - 1) || ENDS_BEFORE_TEXT.includes(line.charAt(run.start - 1));
}

function isBalanced(content: string): boolean {
  const open: number[] = [];
  for (const mark of content) {
    if (OPENING.includes(mark)) open.push(OPENING.indexOf(mark));
    else if (CLOSING.includes(mark) && open.pop() !== CLOSING.indexOf(mark)) return false;
  }
  return open.length === 0;
}

/** What a mask leaves behind: a measure word, a kind of place, a title behind it or a title before it. */
function hasMaskContext(line: string, run: Run): boolean {
  const named = placeAt(line, run.end) ?? titleAt(line, run.end);
  return named !== undefined || unitAfter(line, run.end)?.force === 'sure' || endsWithTitle(line, run.start);
}

/** Whether the words between two delimiters are set off as one phrase, or just happen to stand between two masks. */
function isPhrase(line: string, open: Run, close: Run): boolean {
  if (close.start - open.end > LONGEST_EMPHASIS) return false;
  const content = line.slice(open.end, close.start);
  if (content.length < 2 || !isBalanced(content)) return false;
  const inner = content.slice(0, -1);
  const evidence = Number(hasMaskContext(line, open)) + Number(hasMaskContext(line, close));
  const continues = /[，；、]$/.test(content) && (hasMaskContext(line, close) || /[，。；！？]/.test(inner));
  if (evidence === 2 || continues) return false;
  if (!/[，。；！？]/.test(inner)) return true;
  const endsInside = /[。；！？：:，]$/.test(content);
  const within = Number(isHan(line, open.start - 1)) + Number(isHan(line, close.end) && !endsInside);
  return within === 0 || (within === 1 && evidence === 0 && !/[。；！？]/.test(inner));
}

/**
 * The delimiters (`**`, `*`, `***`, `_`, `__`) of real emphasis around words in one line of Markdown, in order. Pairs
 * that a Markdown renderer would take but that stand where figures and names are due (`完成**件，其中**村*件`) are not among them;
 * pairs that it would not take for want of a blank (`**一是抓组织。**今年`) are. Linear in the line's length.
 */
export function emphasisRanges(line: string): TextRange[] {
  const ranges: TextRange[] = [];
  const openers = new Map<string, Run[]>();
  for (const run of delimiterRuns(line)) {
    if (isPlainlyMask(line, run)) continue;
    const own = openers.get(run.key) ?? [];
    openers.set(run.key, own);
    const opener = canClose(line, run) ? own.pop() : undefined;
    if (opener !== undefined && isPhrase(line, opener, run)) {
      ranges.push({ start: opener.start, end: opener.end }, { start: run.start, end: run.end });
      for (const others of openers.values())
        while (others.length > 0 && others.at(-1)!.start > opener.start) others.pop();
    } else if (canOpen(line, run)) {
      own.push(run);
    }
  }
  return ranges.sort((a, b) => a.start - b.start);
}
