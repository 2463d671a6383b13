import { FrameAnchorType, FrameWrap, HorizontalPositionAlign, LineRuleType, Paragraph, VerticalPositionAlign, type IFrameOptions } from 'docx'; // prettier-ignore
import { ruledParagraphs } from './docxRules';
import { styleIds } from './docxStyles';
import { pageMeasure } from './measure';
import type { PageParagraph, Profile } from './page';

/** As low as a line can be, in twips: it fits below the 22nd line of a page. */
const LOWEST = 14;

/**
 * 版记 in a frame at the foot of the page, as wide as the text block (GB/T 9704—2012, 7.4.1). The frame stands on the page of
 * the paragraph behind it, which is as good as none; where the text leaves no room, both go to the next page.
 */
export function footParagraphs(foot: readonly PageParagraph[], profile: Profile): readonly Paragraph[] {
  if (foot.length === 0) return [];
  const frame: IFrameOptions = {
    type: 'alignment',
    width: pageMeasure(profile).textWidth,
    anchor: { horizontal: FrameAnchorType.MARGIN, vertical: FrameAnchorType.MARGIN },
    alignment: { x: HorizontalPositionAlign.LEFT, y: VerticalPositionAlign.BOTTOM },
    wrap: FrameWrap.NOT_BESIDE,
  };
  return [
    ...foot.flatMap((element, at) => ruledParagraphs(element, foot[at + 1], profile, frame)),
    new Paragraph({ style: styleIds.imprint, spacing: { line: LOWEST, lineRule: LineRuleType.EXACT } }),
  ];
}
