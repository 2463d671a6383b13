import type { TextRange } from '../../text/range';
import type { Paragraph } from '../model';
import * as words from './words';

/** What stands behind the body of a report. */
export interface Tail {
  readonly closing?: TextRange;
  readonly signature?: TextRange;
  readonly date?: TextRange;
  /** Index behind the last paragraph of the body; the closing may begin inside that. */
  readonly body: number;
  /** Where the body ends. */
  readonly bodyEnd: number;
}

/** How many lines behind the closing are looked at: signature, date, those who get a copy. */
const MOST_LINES = 12;

interface Place {
  readonly index: number;
  readonly range: TextRange;
  readonly line: string;
}

function placeAt(text: string, paragraphs: readonly Paragraph[], index: number): Place {
  const { range, facts } = paragraphs[index]!;
  const start = range.start + Math.min(facts.outline.content, facts.text.length);
  const end = Math.max(start, range.start + facts.text.trimEnd().length);
  return { index, range: { start, end }, line: text.slice(start, end) };
}

/** Last lines that hold no words of the report: residue, page numbers, distribution, a contact in brackets. */
function isBelow(paragraph: Paragraph, line: string): boolean {
  if ((paragraph.facts.outline.marker?.level ?? 0) > 0) return false;
  // Who has it printed, and when: the last line of the imprint (GB/T 9704—2012 7.4.3).
  if (line.length <= 60 && /日[ \t\u3000]{0,4}印发$/.test(line)) return true;
  return !/[\u4e00-\u9fffA-Za-z]/.test(line) || /^(?:抄送|主送|印发|附注|附件|校对|责任编辑|[（(]联系人|[（(]此件|（完）|报[：:]|送[：:]|发[：:])/.test(line); // prettier-ignore
}

/** 附件：1.… below the text, with the lines that go on with the list; it names what is attached and is no section. */
function aboveAttachmentList(text: string, paragraphs: readonly Paragraph[], floor: number, last: number): number {
  for (let index = last; index > floor && last - index <= MOST_LINES; index--) {
    const { line } = placeAt(text, paragraphs, index);
    if (/^附件?[ \u3000]{0,2}\d{0,2}[：:]/.test(line)) return index - 1;
    if (line.length > 60 || /[。！？；]/.test(line)) return last;
  }
  return last;
}

interface Signed {
  readonly signature?: TextRange;
  readonly date?: TextRange;
  /** Index of the first line of signature and date. */
  readonly from: number;
}

/** Signature and date from `last` upwards: a date alone or behind a name, the name in the line before. */
function readSigned(text: string, paragraphs: readonly Paragraph[], floor: number, last: number): Signed | undefined {
  const bottom = placeAt(text, paragraphs, last);
  const above = last > floor ? placeAt(text, paragraphs, last - 1) : undefined;
  const isPlain = (place: Place): boolean => !words.isSentence(place.line) && place.line.length <= 40 && paragraphs[place.index]!.facts.outline.marker === undefined; // prettier-ignore
  if (!isPlain(bottom)) return undefined;
  if (words.isDate(bottom.line)) {
    const signed = above !== undefined && isPlain(above) && !words.isDate(above.line) && !words.endsAsTitle(above.line);
    return { ...(signed ? { signature: above.range } : {}), date: bottom.range, from: signed ? last - 1 : last };
  }
  const tail = words.dateTail(bottom.line);
  if (tail > 1) {
    const { start, end } = bottom.range;
    const name = start + bottom.line.slice(0, tail).trimEnd().length;
    return { signature: { start, end: name }, date: { start: start + tail, end }, from: last };
  }
  return words.isName(bottom.line) ? { signature: bottom.range, from: last } : undefined;
}

/** The formulas at the end of a paragraph, or the whole paragraph if it exhorts. */
function closingIn(paragraph: Paragraph, isFirst: boolean): TextRange | undefined {
  const { range, facts } = paragraph;
  const { sentences, text, outline } = facts;
  let start = -1;
  for (let at = sentences.length - 1; at >= 0 && sentences.length - at <= 4; at--) {
    const sentence = sentences[at]!;
    const isHeading = outline.marker !== undefined && sentence.start < outline.marker.heading.end;
    if (isHeading || !words.isClosingFormula(text.slice(sentence.start, sentence.end))) break;
    start = at === 0 ? Math.max(outline.content, sentence.start) : sentence.start;
  }
  const end = range.start + text.trimEnd().length;
  if (start >= 0) return { start: range.start + start, end };
  const whole = !isFirst && outline.marker === undefined && words.exhorts(text);
  return whole ? { start: range.start + outline.content, end } : undefined;
}

/** A formula in a line of its own above the last lines: 特此报告。 above what a template says of signature and notes. */
function closingAbove(
  text: string,
  paragraphs: readonly Paragraph[],
  floor: number,
  last: number,
): TextRange | undefined {
  for (let index = last - 1; index > floor && last - index <= MOST_LINES; index--) {
    const { range, line } = placeAt(text, paragraphs, index);
    if (paragraphs[index]!.facts.outline.marker) continue;
    if (line.length <= 30 && /[。！]$/.test(line) && words.isClosingFormula(line)) return range;
  }
  return undefined;
}

/** Reads closing, signature and date of the paragraphs from `floor` on. */
export function readTail(text: string, paragraphs: readonly Paragraph[], floor: number): Tail {
  let last = paragraphs.length - 1;
  const bottom = Math.max(floor, paragraphs.length - MOST_LINES);
  const behind = (index: number): number => (index < 0 ? 0 : paragraphs[index]!.range.end);
  while (last >= bottom && isBelow(paragraphs[last]!, placeAt(text, paragraphs, last).line)) last -= 1;
  const signed = last > floor ? readSigned(text, paragraphs, floor, last) : undefined;
  if (signed) last = signed.from - 1;
  const parts = { ...(signed?.signature ? { signature: signed.signature } : {}), ...(signed?.date ? { date: signed.date } : {}) }; // prettier-ignore
  last = aboveAttachmentList(text, paragraphs, floor, last);
  while (last >= bottom && isBelow(paragraphs[last]!, placeAt(text, paragraphs, last).line)) last -= 1;
  const closing = last >= floor ? closingIn(paragraphs[last]!, last === floor) : undefined;
  if (closing === undefined) {
    const above = closingAbove(text, paragraphs, floor, last);
    return { ...parts, ...(above ? { closing: above } : {}), body: last + 1, bodyEnd: behind(last) };
  }
  const { range, facts } = paragraphs[last]!;
  if (closing.start > range.start + facts.outline.content)
    return { ...parts, closing, body: last + 1, bodyEnd: closing.start };
  // 各位代表！ in a line of its own calls before the closing.
  const call = last > floor && words.isCall(placeAt(text, paragraphs, last - 1).line) ? last - 1 : last;
  const start = call === last ? closing.start : placeAt(text, paragraphs, call).range.start;
  return { ...parts, closing: { start, end: closing.end }, body: call, bodyEnd: behind(call - 1) };
}
