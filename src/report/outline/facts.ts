import { codeAt, isSpace, oneOf } from '../../text/characterSet';
import type { TextRange } from '../../text/range';
import { leadOf } from './leads';
import { inlineLeadsOf } from './leadsInline';
import { labelAt, type Label } from './markers';
import { readDigits, readNumeral } from './markersNumbers';
import type { Marker, OutlineFacts, ReportFormat } from '../model';
import { hasWords, titleEnd } from './heading';
import { inlineLabels, type PlacedLabel } from './inline';
import { lineStart, standsApart, type LineStart } from './line';
import { follower, openQuotation } from '../pairs';

/** What a line contributes that is code, front matter or stands apart. */
export function factsApart(text: string, content: number): OutlineFacts {
  return { content, apart: true, inline: [], inlineLeads: [], hasBody: false, endsWithColon: endsWithColon(text) };
}

const isColon = oneOf('：:');
/** Blanks behind a colon at the end of a line. */
const MOST_BLANKS = 8;

function endsWithColon(text: string): boolean {
  const floor = text.length - MOST_BLANKS;
  let end = text.length;
  while (end > floor && isSpace(text, end - 1)) end -= 1;
  return isColon(text, end - 1);
}

const isDash = oneOf('—―─-');

/** A dash that opens a paragraph, two or more long; a half-width pair only before Chinese. */
function dashLabel(text: string, at: number): Label | undefined {
  if (!isDash(text, at)) return undefined;
  const dash = /^(?:[—―─]{2,4}|-{2,3}(?=[\u4e00-\u9fff“]))/.exec(text.slice(at, at + 8));
  return dash ? { kind: '——', style: '——', end: at + dash[0].length, sure: false } : undefined;
}

const APPENDED = '附'.charCodeAt(0);

/** 附件 or 附件2 alone in its line: the heading of what is attached. 附件：1.… below a report only lists it. */
function attachmentLabel(text: string, at: number): Label | undefined {
  if (codeAt(text, at) !== APPENDED || !text.startsWith('附件', at)) return undefined;
  const match = /^附件(?:[ \u3000]{0,2}(\d{1,2}|[一二三四五六七八九十])[：:]?)?[ \u3000]{0,8}$/.exec(
    text.slice(at, at + 20),
  );
  if (!match) return undefined;
  const read = match[1] === undefined ? undefined : (readNumeral(match[1], 0) ?? readDigits(match[1], 0, 2));
  return {
    kind: '附件',
    style: '附件',
    ...(read && { number: read.value }),
    end: at + match[0].trimEnd().length,
    sure: true,
  };
}

function startLabel(text: string, { content, level, hashes }: LineStart): PlacedLabel | undefined {
  const label = labelAt(text, content) ?? dashLabel(text, content) ?? attachmentLabel(text, content);
  if (label !== undefined && (level === 0 || label.kind !== '——')) {
    return { label, start: content, sure: label.sure || level > 0 };
  }
  if (level === 0) return undefined;
  const heading: Label = { kind: '#', style: `#${level}`, end: hashes + level + 1, sure: true };
  return { label: heading, start: hashes, sure: true };
}

/**
 * Reads what one paragraph may contribute to the outline. `outer` are its enclosures; they, `residue` and the results are
 * relative to the paragraph.
 */
export function outlineFacts(
  text: string,
  format: ReportFormat,
  sentences: readonly TextRange[],
  residue: readonly TextRange[],
  outer: readonly TextRange[],
): OutlineFacts {
  const start = lineStart(text, format, residue);
  const { content } = start;
  if (standsApart(text, start, format)) return factsApart(text, content);
  const opening = startLabel(text, start);
  const behind = opening?.label.end ?? content;
  const { labels, continuesOpening } = inlineLabels(text, behind, follower(outer), opening?.label);
  const outerAt = follower(outer);
  const marker = ({ label, start, sure }: PlacedLabel, limit: number, level: number): Marker => {
    const { kind, style, number } = label;
    const emphasised = text.slice(Math.max(0, start - 2), start) === '**';
    const from = behindMarks(text, label.end, limit, emphasised);
    const end = Math.max(titleEnd(text, from, limit, outerAt, { emphasised, glued: kind === '一、' }), label.end);
    const printed = { start, end: label.end };
    const heading = { start, end };
    if (number === undefined) return { kind, style, label: printed, heading, level, sure };
    return { kind, style, number, label: printed, heading, level, sure };
  };
  const first = opening && marker(continuesOpening ? { ...opening, sure: true } : opening, labels[0]?.start ?? text.length, start.level); // prettier-ignore
  const inline = labels.map((label, index) => marker(label, labels[index + 1]?.start ?? text.length, 0));
  const lead = first ? undefined : leadOf(text, sentences, content);
  const quotation = openQuotation(text, content);
  const headingEnd = first?.heading.end ?? sentences[0]?.end ?? content;
  const inlineLeads = inlineLeadsOf(text, sentences, first ? first.heading.end : content);
  const hasBody = hasWords(text, headingEnd);
  const colon = endsWithColon(text);
  // Literals for what most lines have, as each line has one and spreading is slow.
  if (lead === undefined && quotation === undefined) {
    return first === undefined
      ? { content, apart: false, inline, inlineLeads, hasBody, endsWithColon: colon }
      : { content, apart: false, marker: first, inline, inlineLeads, hasBody, endsWithColon: colon };
  }
  return {
    content,
    apart: false,
    ...(first ? { marker: first } : {}),
    inline,
    ...(lead ? { lead } : {}),
    ...(quotation ? { quotation } : {}),
    inlineLeads,
    hasBody,
    endsWithColon: colon,
  };
}

/** Blanks, and the `**` that closes an emphasised label, stand between a label and its title. */
function behindMarks(text: string, from: number, limit: number, emphasised: boolean): number {
  let at = from;
  while (at < limit && isSpace(text, at)) at += 1;
  if (emphasised && at + 2 <= limit && text.startsWith('**', at)) return behindMarks(text, at + 2, limit, false);
  return at;
}
