import { AlignmentType, LineRuleType, Paragraph, type IIndentAttributesProperties } from 'docx';
import { textRuns } from './docxRuns';
import { faceOf, pitchOf, styleIds } from './docxStyles';
import { lineTwips, spacingTwips } from './measure';
import type { PageParagraph, Profile } from './page';

const ALIGNMENTS = {
  left: AlignmentType.LEFT,
  center: AlignmentType.CENTER,
  right: AlignmentType.RIGHT,
  both: AlignmentType.BOTH,
} as const;

/** A paragraph of the page in the style of its role; what differs from one to the next is its own. */
export function paragraphOf(element: PageParagraph, profile: Profile): Paragraph {
  const { role, runs, align, linesBefore, startsPage, size } = element;
  const hasStyleIndent = element.firstLine === 2 && element.left === 0 && element.right === 0;
  const line = pitchOf(size, profile);
  return new Paragraph({
    style: styleIds[role],
    ...(align === 'both' ? {} : { alignment: ALIGNMENTS[align] }),
    ...(hasStyleIndent ? {} : { indent: indentOf(element, profile) }),
    ...(linesBefore === 0
      ? {}
      : { spacing: { before: linesBefore * lineTwips(profile), line, lineRule: LineRuleType.EXACT } }),
    ...(startsPage ? { pageBreakBefore: true } : {}),
    children: textRuns(runs, faceOf(role, profile), profile),
  });
}

/** Widths in characters as twips of the paragraph's own size. */
function indentOf({ firstLine, left, right, size }: PageParagraph, profile: Profile): IIndentAttributesProperties {
  const character = size * 20 + (size === profile.size ? spacingTwips(profile) : 0);
  const twips = (characters: number): number => Math.round(characters * character);
  const first = twips(firstLine) - twips(left);
  return {
    left: twips(left),
    right: twips(right),
    firstLineChars: 0,
    ...(first < 0 ? { hanging: -first } : { firstLine: first }),
  };
}
