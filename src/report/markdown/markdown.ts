import type { TextRange } from '../../text/range';
import type { ReportFormat } from '../model';

/** A fenced code block that is open behind a line. */
export interface Fence {
  readonly mark: '`' | '~';
  readonly length: number;
}

/** How much of a text is read to tell its format; what a text is shows early, and a large one must not cost more. */
const EVIDENCE_LIMIT = 200_000;
/** A front matter that is longer is none: a report may well begin with a rule and have another much later. */
const FRONT_MATTER_LINES = 100;
const FRONT_MATTER_LIMIT = 20_000;

/**
 * The fence that is open behind `line`, given the one that was open before it (undefined: none). A line belongs to a
 * code block if a fence is open before or behind it. CommonMark 0.31, 4.5.
 */
export function fenceAfter(line: string, open: Fence | undefined): Fence | undefined {
  const match = /^ {0,3}(`{3,}|~{3,})/.exec(line);
  if (match === null) return open;
  const run = match[1]!;
  const mark = run.startsWith('`') ? '`' : '~';
  const rest = line.slice(match[0].length);
  if (open === undefined) return mark === '`' && rest.includes('`') ? undefined : { mark, length: run.length };
  const closes = mark === open.mark && run.length >= open.length && rest.trim() === '';
  return closes ? undefined : open;
}

/** Whether the line is a thematic break: three or more of one of `-`, `*`, `_`, with nothing but blanks between. */
export function isThematicBreak(line: string): boolean {
  const bare = line.trim();
  const mark = bare.charAt(0);
  if (mark === '' || !'-*_'.includes(mark)) return false;
  let count = 0;
  for (let at = 0; at < bare.length; at++) {
    const here = bare.charAt(at);
    if (here === mark) count++;
    else if (here !== ' ' && here !== '\t') return false;
  }
  return count >= 3;
}

/**
 * Where a YAML front matter ends: the offset behind its closing line, without that line's break; 0 where there is none.
 * It opens the text (behind a BOM) with a line `---` and holds at least one `key:`.
 */
export function frontMatterEnd(text: string): number {
  const begin = text.startsWith('\ufeff') ? 1 : 0;
  if (!/^---[ \t]*\r?\n/.test(text.slice(begin, begin + 40))) return 0;
  const head = text.slice(begin, begin + FRONT_MATTER_LIMIT);
  let at = 0;
  let hasKey = false;
  for (let number = 0; number < FRONT_MATTER_LINES && at < head.length; number++) {
    const end = head.indexOf('\n', at);
    const raw = end < 0 ? head.slice(at) : head.slice(at, end);
    const line = raw.trimEnd();
    if (number > 0 && (line === '---' || line === '...')) return hasKey ? begin + at + line.length : 0;
    if (/^[A-Za-z_][\w-]{0,40}:/.test(line)) hasKey = true;
    if (end < 0) return 0;
    at = end + 1;
  }
  return 0;
}

/** The code spans of a line, backticks included: a run of backticks up to the next run of the same length. */
export function codeRanges(line: string): TextRange[] {
  const runs: TextRange[] = [];
  for (let at = line.indexOf('`'); at >= 0; at = line.indexOf('`', at)) {
    let end = at + 1;
    while (line.charAt(end) === '`') end++;
    runs.push({ start: at, end });
    at = end;
  }
  // From the right, the nearest run of each length: one look per run, however many backticks there are.
  const nearest = new Map<number, number>();
  const partner = runs.map(() => -1);
  for (let index = runs.length - 1; index >= 0; index--) {
    const length = runs[index]!.end - runs[index]!.start;
    partner[index] = nearest.get(length) ?? -1;
    nearest.set(length, index);
  }
  const ranges: TextRange[] = [];
  for (let index = 0; index < runs.length; index++) {
    const close = partner[index]!;
    if (close < 0) continue;
    ranges.push({ start: runs[index]!.start, end: runs[close]!.end });
    index = close;
  }
  return ranges;
}

/** Points of evidence: what no plain report has decides alone, what a plain one may have now and then must recur. */
const ENOUGH = 6;

function isDelimiterRow(line: string, previous: string): boolean {
  return previous.includes('|') && line.includes('|') && line.includes('--') && /^[|:\- \t]+$/.test(line);
}

/** `- 3 -` is a page number, not a list item. */
function isListItem(line: string): boolean {
  return (
    /^[ \t]{0,8}[-*+][ \t]{1,4}\S/.test(line) && !/^[ \t]*- ?\d{1,4} ?-[ \t]*$/.test(line) && !isThematicBreak(line)
  );
}

function evidence(line: string, previous: string): number {
  if (/^ {0,3}#{2,6}[ \t]+\S/.test(line)) return ENOUGH;
  // `# 油料` is a row of a printed table that names a part of the row above; a title stands by itself.
  if (/^ {0,3}#[ \t]+\S/.test(line)) return previous.trim() === '' ? ENOUGH : 0;
  if (/^ {0,3}```/.test(line) || isDelimiterRow(line, previous)) return ENOUGH;
  if (/^[ \t]{0,8}[-*+][ \t]{1,4}\[[ xX]\][ \t]/.test(line)) return ENOUGH;
  if (line.includes('](http') || line.includes('](./') || line.includes('](#')) return ENOUGH;
  if (isListItem(line)) return 2;
  if (/^ {0,3}>[ \t]?\S/.test(line)) return 2;
  // A bold label or line. Two masks can look so in a salutation, hardly twice in a text.
  if (/^[ \t]{0,8}(?:\d{1,3}[.、][ \t]?)?\*\*[^*\s][^*]{1,60}(?:[：:。]\*\*|\*\*(?:[：:]|[ \t]{0,8}$))/.test(line))
    return 3;
  return 0;
}

/**
 * Whether a text is written in Markdown, by what stands in it and never by a file's name: front matter, headings, code
 * fences, tables, check boxes, links; or several list items, quotations or bold labels. `**` alone says nothing, for in
 * a report it is mostly a mask. Reads the first 200,000 units.
 * @param lines the lines of the text that are not blank, as `splitParagraphs` gives them
 */
export function detectFormat(text: string, lines: readonly TextRange[]): ReportFormat {
  if (frontMatterEnd(text) > 0) return 'markdown';
  const hasLink = text.includes('](');
  let points = 0;
  let before: TextRange | undefined;
  for (const line of lines) {
    if (line.start >= EVIDENCE_LIMIT) break;
    if (hasLink || mayBeEvidence(text, line)) {
      points += evidence(text.slice(line.start, line.end), lineAbove(text, before, line));
      if (points >= ENOUGH) return 'markdown';
    }
    before = line;
  }
  return 'plain';
}

/** Markdown but for links begins with a mark or a digit; most lines of a report begin with a Chinese character. */
function mayBeEvidence(text: string, { start, end }: TextRange): boolean {
  let at = start;
  while (at < end && (text.charCodeAt(at) === 0x20 || text.charCodeAt(at) === 0x09)) at += 1;
  return text.charCodeAt(at) < 0x80;
}

/** The line directly above; empty where it is blank, or there is none. */
function lineAbove(text: string, above: TextRange | undefined, { start }: TextRange): string {
  if (above === undefined) return '';
  const breaks = text.slice(above.end, start);
  return breaks.length === 1 || breaks === '\r\n' ? text.slice(above.start, above.end) : '';
}
