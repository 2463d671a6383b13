import type { Paragraph, Report, Section } from '../report/model';
import type { TextEdit } from '../text/range';
import { headingParagraph, linesOf, paragraphIndexAt, sharesLine, usualBreaks } from './extent';
import { editsOf, shifted } from './assemble';
import { seriesOf } from './series';
import type { Outcome } from './structure';

/** 拆成段落: each point of the run-in series of `section` becomes a paragraph, and ends with a full stop. */
export function toParagraphs(report: Report, section: Section): Outcome {
  const members = membersWith(report, section);
  const paragraph = headingParagraph(report, section);
  const runIn = members.filter((one) => one.runIn && headingParagraph(report, one) === paragraph);
  if (runIn.length === 0) return { refused: members.length > 1 ? 'already' : 'alone' };
  const { text } = report;
  const indent = /^[ \t\u3000]*/.exec(text.slice(paragraph.range.start, paragraph.range.end))?.[0] ?? '';
  const between = usualBreaks(report, section) + indent;
  const edits = runIn.map(({ range: { start } }): TextEdit => {
    const words = text.slice(paragraph.range.start, start).trimEnd();
    const end = paragraph.range.start + words.length;
    const isPoint = /[；;，,]$/.test(words);
    return { range: { start: isPoint ? end - 1 : end, end: start }, text: (isPoint ? '。' : '') + between };
  });
  return outcome(report, edits, section);
}

/** 并成一段: the paragraphs of the series of `section`, one point each, become one paragraph. */
export function toRunIn(report: Report, section: Section): Outcome {
  const members = membersWith(report, section);
  if (members.length < 2) return { refused: 'alone' };
  if (members.every((one) => one === members[0] || one.runIn)) return { refused: 'already' };
  const places = members.map((one) => paragraphIndexAt(report, one.range.start));
  const isList = members.every((one, at) => {
    const lines = linesOf(report, one);
    const isOne = places[at] === paragraphIndexAt(report, Math.max(lines.start, lines.end - 1));
    return !sharesLine(report, one) && isOne && (at === 0 || places[at] === places[at - 1]! + 1);
  });
  if (!isList) return { refused: 'sharedLine' };
  const paragraphs = places.map((place) => report.paragraphs[place]!);
  // Points of several sentences are not held together by semicolons.
  const mark = paragraphs.every(isOneSentence) ? '；' : '。';
  const edits = members.slice(1).map(({ range: { start } }, at): TextEdit => {
    const { range, facts } = paragraphs[at]!;
    const words = facts.text.trimEnd();
    const stop = /[。；;]$/.test(words) ? 1 : 0;
    return { range: { start: range.start + words.length - stop, end: start }, text: mark };
  });
  const above = report.paragraphs[places[0]! - 1];
  const announced = above && /[：:]\s*$/.test(above.facts.text.slice(-9)) ? [joinedTo(above, members[0]!)] : [];
  return outcome(report, [...announced, ...edits], section);
}

function isOneSentence({ facts }: Paragraph): boolean {
  return facts.sentences.length === 1;
}

/** The edit that takes the break away between a paragraph that announces points and the first of them. */
function joinedTo({ range, facts }: Paragraph, first: Section): TextEdit {
  return { range: { start: range.start + facts.text.trimEnd().length, end: first.range.start }, text: '' };
}

function membersWith({ sections }: Report, section: Section): readonly Section[] {
  return seriesOf(sections).find(({ members }) => members.includes(section))?.members ?? [];
}

function outcome({ text }: Report, replacements: readonly TextEdit[], section: Section): Outcome {
  const plan = { cuts: [], inserts: [], replacements };
  const { start } = section.range;
  const own = replacements.find(({ range }) => range.end === start);
  const at = own ? shifted(text, plan, own.range.start) + own.text.length : shifted(text, plan, start);
  return { edits: editsOf(text, plan), at };
}
