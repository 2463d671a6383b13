import { AlignmentType, LineRuleType, PageNumber, Paragraph, TextRun } from 'docx';
import { chineseFonts } from './docxFonts';
import { pageMeasure, TWIPS_PER_MILLIMETRE } from './measure';
import type { Profile } from './page';

/** 四号 in points; a character of it is left blank outside (GB/T 9704—2012, 7.5). */
const SIZE = 14;
/** From the text block down to the dashes, in millimetres (7.5). */
const BELOW_TEXT = 7;
/** Nearer to the edge no printer prints, in twips. */
const NEAREST = 284;

export interface Footers {
  /** Of even and of odd pages; none where pages have no numbers. */
  readonly even: readonly Paragraph[];
  readonly odd: readonly Paragraph[];
  /** Of a page that bears no number. */
  readonly blank: Paragraph;
  /** From the lower edge of the paper to the lower edge of the line, in twips. */
  readonly distance: number;
}

/** `— 1 —` in half-width digits of 宋体: on odd pages to the right, on even ones to the left, or in the middle. */
export function footersOf(profile: Profile): Footers {
  const { bottom } = pageMeasure(profile);
  const distance = Math.max(NEAREST, bottom - Math.round(BELOW_TEXT * TWIPS_PER_MILLIMETRE) - SIZE * 10);
  // It fills the margin up to the text block: LibreOffice forgets the distance between them where a section begins on an even page.
  const gap = Math.max(0, bottom - distance - SIZE * 20);
  const spacing = { before: gap, line: SIZE * 20, lineRule: LineRuleType.EXACT };
  const blank = new Paragraph({ spacing });
  const { pageNumbers } = profile;
  if (pageNumbers === 'none') return { even: [], odd: [], blank, distance };
  const number = (side: 'left' | 'right'): Paragraph =>
    new Paragraph({
      alignment: pageNumbers === 'center' ? AlignmentType.CENTER : side === 'left' ? AlignmentType.LEFT : AlignmentType.RIGHT, // prettier-ignore
      indent: pageNumbers === 'center' ? {} : { [side]: SIZE * 20 },
      spacing,
      children: [
        new TextRun({
          font: chineseFonts(profile, '宋体'),
          size: SIZE * 2,
          characterSpacing: 0,
          children: ['— ', PageNumber.CURRENT, ' —'],
        }),
      ],
    });
  return { even: [number('left')], odd: [number('right')], blank, distance };
}
