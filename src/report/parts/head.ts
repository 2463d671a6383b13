import type { TextRange } from '../../text/range';
import type { Paragraph } from '../model';
import { titleCore, titleLines, type HeadLine, type Role } from './title';
import * as words from './words';

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

function wordsRange({ range, facts }: Paragraph): TextRange {
  const { content, marker } = facts.outline;
  const from = marker?.kind === '#' ? marker.label.end : content;
  const end = marker?.kind === '#' ? marker.heading.end : facts.text.trimEnd().length;
  return { start: range.start + Math.min(from, end), end: range.start + end };
}

function roleOf(line: string, previous: HeadLine | undefined): Role {
  if (words.isDate(line)) return 'date';
  if (words.isSubtitle(line)) return 'subtitle';
  if (words.isDocumentNumber(line) || words.isFurniture(line) || words.isIssuedBy(line)) return 'other';
  // The occasion may go on over a second line.
  if (previous?.role === 'subtitle' && (/(?:上|会议)$/.test(line) || /^[（(][^）)]*$/.test(previous.words)))
    return 'subtitle';
  return words.isName(line) && !words.endsAsTitle(line) ? 'name' : 'title';
}

/** The salutation at the beginning of a paragraph, up to its colon, or undefined. */
function salutationOf(text: string, paragraph: Paragraph): TextRange | undefined {
  const { start, end } = wordsRange(paragraph);
  const head = text.slice(start, Math.min(end, start + 70));
  const colon = words.firstColon(head);
  const whole = head.trimEnd();
  if (colon >= 0) {
    const isLine = start + colon + 1 >= end;
    return words.addresses(head.slice(0, colon), isLine) ? { start, end: start + colon + 1 } : undefined;
  }
  // 各位领导，同志们，or ！ alone in its line.
  const alone = end - start <= 40 && /[，,！!]$/.test(whole) && /^(?:尊敬的|各位|同志)/.test(whole);
  return alone && words.addresses(whole.slice(0, -1), true) ? { start, end } : undefined;
}

/** Whether a paragraph belongs to the body: a sentence, a numbered heading, a heading below the first level. */
function isBody(paragraph: Paragraph, line: string): boolean {
  const { marker, apart, lead } = paragraph.facts.outline;
  if (words.isCaption(line)) return false;
  if (words.isField(line)) return true;
  if (lead !== undefined || words.isSentence(line)) return true;
  if (marker === undefined || apart) return false;
  if (marker.kind === '#') return marker.level > 1 && !words.isHeadLabel(line);
  return marker.kind !== '——' && marker.kind !== '附件' && (marker.sure || marker.kind === '一是');
}

function readLines(text: string, paragraphs: readonly Paragraph[]): { lines: HeadLine[]; next: number } {
  const lines: HeadLine[] = [];
  let index = 0;
  for (; index < paragraphs.length && lines.length < MOST_LINES; index++) {
    const paragraph = paragraphs[index]!;
    // Front matter and code have no sentences.
    if (paragraph.facts.sentences.length === 0) continue;
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
