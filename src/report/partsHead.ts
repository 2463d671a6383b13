import type { TextRange } from '../text/range';
import type { Paragraph } from './model';
import * as words from './partsWords';

/** What stands before the body of a report. */
export interface Head {
  /** Paragraphs of the title, first and last, and its words without the marks around them. */
  readonly title?: { readonly first: number; readonly last: number; readonly heading: TextRange };
  readonly salutation?: TextRange;
  readonly signature?: TextRange;
  readonly date?: TextRange;
  /** Index of the first paragraph of the body. */
  readonly body: number;
  /** Where the words of the body begin, behind a salutation in the same paragraph. */
  readonly bodyStart: number;
}

const MOST_LINES = 14;
const MOST_TITLE_LINES = 4;
const LONGEST_TITLE_LINE = 60;

type Role = 'title' | 'other' | 'name' | 'date' | 'subtitle';

interface Line {
  readonly index: number;
  readonly words: string;
  readonly range: TextRange;
  readonly role: Role;
  /** A Markdown heading of the first level. */
  readonly level: number;
}

function wordsRange({ range, facts }: Paragraph): TextRange {
  const { content, marker } = facts.outline;
  const from = marker?.kind === '#' ? marker.label.end : content;
  const end = marker?.kind === '#' ? marker.heading.end : facts.text.trimEnd().length;
  return { start: range.start + Math.min(from, end), end: range.start + end };
}

function roleOf(line: string, previous: Line | undefined): Role {
  if (words.isDate(line)) return 'date';
  if (words.isSubtitle(line)) return 'subtitle';
  if (words.isDocumentNumber(line) || words.isFurniture(line)) return 'other';
  // The occasion may go on over a second line.
  if (previous?.role === 'subtitle' && /(?:上|会议)$/.test(line)) return 'subtitle';
  return words.isName(line) && !words.endsAsTitle(line) ? 'name' : 'title';
}

/** The salutation at the beginning of a paragraph, up to its colon, or undefined. */
function salutationOf(text: string, paragraph: Paragraph): TextRange | undefined {
  const { start, end } = wordsRange(paragraph);
  const head = text.slice(start, Math.min(end, start + 70));
  const colon = head.search(/[：:]/);
  const whole = head.trimEnd();
  if (colon >= 0) {
    const isLine = start + colon + 1 >= end;
    return words.addresses(head.slice(0, colon), isLine) ? { start, end: start + colon + 1 } : undefined;
  }
  // 各位领导，同志们，or ！ alone in its line.
  const alone = end - start <= 40 && /[，,！!]$/.test(whole) && /^(?:尊敬的|各位|同志)/.test(whole);
  return alone && words.addresses(whole.slice(0, -1), true) ? { start, end } : undefined;
}

/** The line that is the title, or part of it: one that ends as documents' names do, else the first that may be one. */
function titleCore(lines: readonly Line[]): number {
  const able = (line: Line): boolean => line.role === 'title' && line.words.length <= LONGEST_TITLE_LINE;
  const named = lines.findIndex((line) => able(line) && /^关于/.test(line.words) && words.endsAsTitle(line.words));
  if (named >= 0) return named;
  const genre = lines.findIndex((line) => able(line) && line.level <= 1 && words.endsAsTitle(line.words));
  const core = genre >= 0 ? genre : lines.findIndex((line) => able(line) && line.level <= 1);
  const again = lines.findIndex((line, at) => at > core && able(line) && repeats(lines, core, at));
  return core >= 0 && again >= 0 ? again : core;
}

const bare = (line: string): string => line.replace(/\s/g, '');

/** Whether the lines from `at` print the title at `core` once more, as a web page does. */
function repeats(lines: readonly Line[], core: number, at: number): boolean {
  const title = bare(lines[core]!.words);
  const here = bare(lines[at]!.words);
  return here.length >= 6 && title.startsWith(here) && (title === here || title === here + bare(lines[at + 1]?.words ?? '')); // prettier-ignore
}

/** First and last line of the title around its core: lines that touch it and are nothing else. */
function titleLines(lines: readonly Line[], core: number): readonly [number, number] {
  let first = core;
  let last = core;
  const touching = (one: number, other: number): boolean => lines[other]!.index - lines[one]!.index === 1;
  const joins = (at: number): boolean =>
    lines[at]?.role === 'title' && lines[at]!.level === 0 && lines[core]!.level === 0;
  const starts = /^关于/.test(lines[core]!.words);
  const repeated = core > 0 && lines.some((_, at) => at < core && repeats(lines, at, core));
  while (!starts && !repeated && joins(first - 1) && touching(first - 1, first) && last - first < MOST_TITLE_LINES - 1)
    first -= 1;
  const complete = (at: number): boolean => words.endsAsTitle(lines[at]!.words) && !/(?:和|与|及|暨|、|的)$/.test(lines[at]!.words); // prettier-ignore
  while (!complete(last) && joins(last + 1) && touching(last, last + 1) && last - first < MOST_TITLE_LINES - 1)
    last += 1;
  return [first, last];
}

/** Whether a paragraph belongs to the body: a sentence, a numbered heading, a heading below the first level. */
function isBody(paragraph: Paragraph, line: string): boolean {
  const { marker, apart, lead } = paragraph.facts.outline;
  if (words.isCaption(line)) return false;
  if (lead !== undefined || words.isSentence(line)) return true;
  if (marker === undefined || apart) return false;
  if (marker.kind === '#') return marker.level > 1 && !words.isHeadLabel(line);
  return marker.kind !== '——' && marker.kind !== '附件' && (marker.sure || marker.kind === '一是');
}

function readLines(text: string, paragraphs: readonly Paragraph[]): { lines: Line[]; next: number } {
  const lines: Line[] = [];
  let index = 0;
  for (; index < paragraphs.length && index < MOST_LINES; index++) {
    const paragraph = paragraphs[index]!;
    const range = wordsRange(paragraph);
    const line = text.slice(range.start, range.end);
    if (line === '' || line.startsWith('|')) continue;
    if (salutationOf(text, paragraph) || isBody(paragraph, line)) break;
    const role = roleOf(line, lines[lines.length - 1]);
    lines.push({ index, words: line, range, role, level: paragraph.facts.outline.marker?.level ?? 0 });
  }
  return { lines, next: index };
}

/** Reads title, salutation and, where they stand above the text, signature and date. */
export function readHead(text: string, paragraphs: readonly Paragraph[]): Head {
  const { lines, next } = readLines(text, paragraphs);
  const core = titleCore(lines);
  const [first, last] = core < 0 ? [0, -1] : titleLines(lines, core);
  const salutation = next < paragraphs.length ? salutationOf(text, paragraphs[next]!) : undefined;
  const after = lines.slice(last + 1);
  const signature = core < 0 ? undefined : after.find((line) => line.role === 'name');
  const date = core < 0 ? undefined : after.find((line) => line.role === 'date');
  const wholeParagraph =
    salutation !== undefined && text.slice(salutation.end, paragraphs[next]!.range.end).trim() === '';
  const body = wholeParagraph ? next + 1 : next;
  const bodyStart = salutation && !wholeParagraph ? salutation.end : (paragraphs[body]?.range.start ?? text.length);
  return {
    ...(core < 0 ? {} : { title: { first: lines[first]!.index, last: lines[last]!.index, heading: { start: lines[first]!.range.start, end: lines[last]!.range.end } } }), // prettier-ignore
    ...(salutation ? { salutation } : {}),
    ...(signature ? { signature: signature.range } : {}),
    ...(date ? { date: date.range } : {}),
    body,
    bodyStart,
  };
}
