import { BorderStyle, LineRuleType, Paragraph } from 'docx';
import { paragraphOf } from './docxParagraphs';
import { styleIds } from './docxStyles';
import { lineTwips } from './measure';
import { RULE_MILLIMETRES, type PageElement, type PageParagraph, type Profile } from './page';

/** As low as a line can be, in twips. */
const LOW = 20;
/** Eighths of a point, Word's unit of borders, in a millimetre. */
const EIGHTHS = (72 / 25.4) * 8;

/**
 * A paragraph with the rules above and below it, each a paragraph of its own: a border would be no wider than the
 * paragraph, which in 版记 leaves a character blank on both sides.
 */
export function ruledParagraphs(
  element: PageParagraph,
  next: PageElement | undefined,
  profile: Profile,
): readonly Paragraph[] {
  const { rules = {}, linesBefore } = element;
  const rule = (weight: keyof typeof RULE_MILLIMETRES, lines: number, isAbove: boolean): Paragraph =>
    new Paragraph({
      style: styleIds.imprint,
      keepNext: isAbove,
      spacing: { before: lines * lineTwips(profile), line: LOW, lineRule: LineRuleType.EXACT },
      border: { bottom: { style: BorderStyle.SINGLE, size: Math.round(RULE_MILLIMETRES[weight] * EIGHTHS), space: 0, color: '000000' } }, // prettier-ignore
    });
  // What is blank above it is blank above the rule.
  const below = rules.above ? { ...element, linesBefore: 0 } : element;
  return [
    ...(rules.above ? [rule(rules.above, linesBefore, true)] : []),
    paragraphOf(below, next, profile),
    ...(rules.below ? [rule(rules.below, 0, false)] : []),
  ];
}
