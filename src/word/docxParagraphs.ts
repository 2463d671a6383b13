import { AlignmentType, LineRuleType, Paragraph, TabStopType, type IIndentAttributesProperties, type IParagraphOptions } from 'docx'; // prettier-ignore
import { imprintRuns } from './docxImprint';
import { textRuns } from './docxRuns';
import { faceOf, styleIds } from './docxStyles';
import { characterTwips, lineTwips, pageMeasure, pitchTwips } from './measure';
import type { PageElement, PageParagraph, Profile } from './page';

const ALIGNMENTS = {
  left: AlignmentType.LEFT,
  center: AlignmentType.CENTER,
  right: AlignmentType.RIGHT,
  both: AlignmentType.BOTH,
} as const;

/**
 * A paragraph of the page in the style of its role; what differs from one to the next is its own. `next` stands below it,
 * `more` is said of it besides.
 */
export function paragraphOf(
  element: PageParagraph,
  next: PageElement | undefined,
  profile: Profile,
  more: Pick<IParagraphOptions, 'frame'> = {},
): Paragraph {
  const { role, runs, align, linesBefore, startsPage, size } = element;
  const hasStyleIndent = element.firstLine === 2 && element.left === 0 && element.right === 0;
  const line = pitchTwips(size, profile);
  const isImprint = role === 'imprint';
  return new Paragraph({
    style: styleIds[role],
    ...more,
    ...(align === 'both' ? {} : { alignment: ALIGNMENTS[align] }),
    ...(hasStyleIndent ? {} : { indent: indentOf(element, profile) }),
    ...(linesBefore === 0
      ? {}
      : { spacing: { before: linesBefore * lineTwips(profile), line, lineRule: LineRuleType.EXACT } }),
    ...(startsPage ? { pageBreakBefore: true } : {}),
    ...(isSignOff(next) ? { keepNext: true } : {}),
    ...(isImprint ? { tabStops: [{ type: TabStopType.RIGHT, position: rightEdge(element, profile) }] } : {}),
    children: isImprint ? imprintRuns(runs, profile) : textRuns(runs, faceOf(role, profile), profile),
  });
}

/** A name and date never stand on a page without text (7.3.5.5). */
function isSignOff(next: PageElement | undefined): boolean {
  return next?.type === 'paragraph' && (next.role === 'signature' || next.role === 'date');
}

function rightEdge({ size, right }: PageParagraph, profile: Profile): number {
  return pageMeasure(profile).textWidth - right * characterTwips(size, profile);
}

/** Widths in characters as twips of the paragraph's own size. */
function indentOf({ firstLine, left, right, size }: PageParagraph, profile: Profile): IIndentAttributesProperties {
  const character = characterTwips(size, profile);
  const twips = (characters: number): number => Math.round(characters * character);
  const first = twips(firstLine) - twips(left);
  return {
    left: twips(left),
    right: twips(right),
    firstLineChars: 0,
    ...(first < 0 ? { hanging: -first } : { firstLine: first }),
  };
}
