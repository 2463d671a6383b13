import { LineRuleType, Paragraph, ShadingType, type IFrameOptions } from 'docx';
import { paragraphOf } from './docxParagraphs';
import { styleIds } from './docxStyles';
import { lineTwips, TWIPS_PER_MILLIMETRE } from './measure';
import { RULE_MILLIMETRES, type PageElement, type PageParagraph, type Profile } from './page';

/**
 * A paragraph with the rules above and below it, each a paragraph of its own, black and as low as the rule is thick: a
 * border would be no wider than the paragraph, which in 版记 leaves a character blank on both sides, and LibreOffice takes
 * no borders into a frame.
 *
 * @param frame in which they stand, out of the text
 */
export function ruledParagraphs(
  element: PageParagraph,
  next: PageElement | undefined,
  profile: Profile,
  frame?: IFrameOptions,
): readonly Paragraph[] {
  const { rules = {}, linesBefore } = element;
  const framed = frame ? { frame } : {};
  const rule = (weight: keyof typeof RULE_MILLIMETRES, lines: number, isAbove: boolean): Paragraph =>
    new Paragraph({
      style: styleIds.imprint,
      ...framed,
      ...(isAbove && !frame ? { keepNext: true } : {}),
      shading: { type: ShadingType.CLEAR, color: 'auto', fill: '000000' },
      spacing: {
        before: frame ? 0 : lines * lineTwips(profile),
        line: Math.round(RULE_MILLIMETRES[weight] * TWIPS_PER_MILLIMETRE),
        lineRule: LineRuleType.EXACT,
      },
    });
  // What is blank above it is blank above the rule, and nothing is in a frame.
  const below = rules.above || frame ? { ...element, linesBefore: 0 } : element;
  return [
    ...(rules.above ? [rule(rules.above, linesBefore, true)] : []),
    paragraphOf(below, next, profile, framed),
    ...(rules.below ? [rule(rules.below, 0, false)] : []),
  ];
}
