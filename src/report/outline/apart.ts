import type { Paragraph } from '../model';

const LONGEST_CELL = 60;
const NUMBER_CELL = /^\s*[-—－+]?[\d,，.．]{1,20}\s?[%％]?\s*$/;
const UNIT_CELL = /^\s*(?:[\u4e00-\u9fff]{1,3}[元吨米顷人户个件次辆台头只家斤升度]|[元吨亩人户个件次台家]|[%％])\s*$/;

/**
 * Whether the paragraph is the first cell of a table's row whose cells stand in lines of their own, as PDF files give
 * them: 一、食品烟酒 and 99.3 below it.
 */
export function isTableCell(paragraphs: readonly Paragraph[], index: number): boolean {
  const { outline, text } = paragraphs[index]!.facts;
  if (outline.hasBody || text.length > LONGEST_CELL) return false;
  const words = (at: number): string => paragraphs[at]?.facts.text.slice(0, LONGEST_CELL + 1) ?? '';
  const isNumber = (at: number): boolean => NUMBER_CELL.test(words(at));
  const isSentence = (at: number): boolean => words(at).length > LONGEST_CELL || /[。；]/.test(words(at));
  const around = [1, 2, 3].some((by) => isNumber(index - by)) && [1, 2, 3].some((by) => isNumber(index + by));
  if (around) return true;
  if (UNIT_CELL.test(words(index + 1))) return isNumber(index + 2);
  return isNumber(index + 1) && !isSentence(index + 2);
}

/** A quotation that goes on over more paragraphs is a mark that was forgotten. */
const LONGEST_QUOTATION = 12;

/** Index behind the last paragraph of the quotation that paragraph `index` opens, or `index` if it opens none. */
export function behindQuotation(paragraphs: readonly Paragraph[], index: number): number {
  if (paragraphs[index]!.facts.outline.quotation !== 'opens') return index;
  for (let at = index + 1; at < paragraphs.length && at - index <= LONGEST_QUOTATION; at++) {
    if (paragraphs[at]!.facts.outline.quotation === 'closes') return at + 1;
  }
  return index;
}

/**
 * Index behind the list of attachments that paragraph `index` opens (附件：1.…, 附：1.… and the lines that count on), or `index` if
 * it opens none.
 */
export function behindAttachments(paragraphs: readonly Paragraph[], index: number): number {
  const { text, outline } = paragraphs[index]!.facts;
  const opening = /^附件?[ \u3000]{0,2}[：:]/.exec(text.slice(outline.content, outline.content + 8));
  if (opening === null) return index;
  let at = index + 1;
  let number = outline.inline[0]?.number ?? 0;
  for (; paragraphs[at]?.facts.outline.marker?.number === number + 1; at++) number += 1;
  return at;
}
