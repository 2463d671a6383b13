import type { Paragraph, Report } from '../report/model';
import type { TextRange } from '../text/range';
import { paragraphIndexAt } from './extent';
import { nextInLine } from './nextInLine';
import type { Member, Words } from './nextMember';
import { seriesEnding } from './seriesEnding';

/** What may be written at the caret so that a series goes on. */
export interface NextLabel {
  /** The indent that is there already, or nothing, up to the caret. */
  readonly range: TextRange;
  /** What comes to stand there; it begins with what is there already. */
  readonly text: string;
  /** Where in `text` the caret comes to stand: between the quotation marks of 二是突出“”, else behind it. */
  readonly caret: number;
}

/** A blank line or two may lie between paragraphs; more where the report has more. */
const USUAL_BREAKS = 2;
const LONGEST_GAP = 100;
/** What is repeated before the next label: an indent, the mark of a heading or of an entry of a list, emphasis. */
const BEFORE_LABEL = /^([ \t\u3000]*)((?:#{1,6}[ \t\u3000]+|[-*+][ \t]+)?)(\*\*|__)?$/;
const INDENT = /^[ \t\u3000]*/;
const LONGEST_BEFORE = 40;

/**
 * The labels with which series go on at `offset`, the likeliest first: on a blank line those of the sections that end
 * with the paragraph before it, from the inside out; at the end of a line those of the points inside it. The number is
 * the one behind the last, also where the text below has it already: labels are put in order on demand.
 */
export function nextLabelsAt(report: Report, offset: number): readonly NextLabel[] {
  const { text, paragraphs } = report;
  const index = paragraphIndexAt(report, offset);
  const paragraph = paragraphs[index];
  if (paragraph === undefined || paragraph.facts.outline.apart || offset > text.length) return [];
  if (offset <= paragraph.range.end) {
    return nextInLine(paragraph, offset - paragraph.range.start).map(({ before, after }) => {
      return { range: { start: offset, end: offset }, text: before + after, caret: before.length };
    });
  }
  const line = blankLine(report, index, offset);
  if (line === undefined) return [];
  const labels = seriesEnding(report, index, line.start).flatMap(({ model, words }) =>
    words.map((one) => labelOn(report, line, model, one)),
  );
  return labels.filter((one, at) => labels.findIndex((other) => other.text === one.text) === at);
}

/** The line that ends at the caret and is blank; undefined where it is too far from the paragraph before it. */
function blankLine({ text, paragraphs }: Report, index: number, offset: number): TextRange | undefined {
  const { end } = paragraphs[index]!.range;
  const gap = text.slice(end, offset);
  if (offset - end > LONGEST_GAP || !'\r\n'.includes(text.charAt(offset))) return undefined;
  const before: Paragraph | undefined = paragraphs[index - 1];
  const usual = before === undefined ? 0 : breaksIn(text.slice(before.range.end, paragraphs[index]!.range.start));
  if (breaksIn(gap) > Math.max(USUAL_BREAKS, usual)) return undefined;
  return { start: end + Math.max(gap.lastIndexOf('\n'), gap.lastIndexOf('\r')) + 1, end: offset };
}

function breaksIn(gap: string): number {
  return gap.slice(0, LONGEST_GAP).match(/\r\n|\r|\n/g)?.length ?? 0;
}

/** A label with what the line of `model` has before its own and, where that is emphasised, behind it. */
function labelOn(report: Report, line: TextRange, model: Member, words: Words): NextLabel {
  const { text, paragraphs } = report;
  const { start } = model.heading;
  const paragraph = paragraphs[paragraphIndexAt(report, start)]!;
  const printed = text.slice(paragraph.range.start, start).slice(0, LONGEST_BEFORE);
  const [, indent = INDENT.exec(printed)![0], mark = '', emphasis = ''] = BEFORE_LABEL.exec(printed) ?? [];
  const isLabelOnly = emphasis !== '' && text.startsWith(emphasis, start + model.label.length);
  const before = mark + emphasis + (isLabelOnly ? words.before + emphasis : words.before);
  const after = words.after + (isLabelOnly ? '' : emphasis);
  const there = text.slice(line.start, line.end);
  // An indent of another kind stays, and the label follows it.
  if (!(indent + before).startsWith(there)) return { range: { start: line.end, end: line.end }, text: before + after, caret: before.length }; // prettier-ignore
  return { range: line, text: indent + before + after, caret: indent.length + before.length };
}
