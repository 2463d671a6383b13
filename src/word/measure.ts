import type { PageTable, Profile } from './page';
import { widthOf } from './signOff';

/** Twentieths of a point, Word's unit, in a millimetre. */
export const TWIPS_PER_MILLIMETRE = 1440 / 25.4;

const twips = (millimetres: number): number => Math.round(millimetres * TWIPS_PER_MILLIMETRE);

/** Paper and margins in twips; the text block is what they leave (156 mm × 225 mm in GB/T 9704—2012, 5.2.1). */
export function pageMeasure({ paper, margins }: Profile): {
  readonly width: number;
  readonly height: number;
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
  readonly textWidth: number;
  readonly textHeight: number;
} {
  const [width, height] = [twips(paper.width), twips(paper.height)];
  const [top, bottom, left, right] = [margins.top, margins.bottom, margins.left, margins.right].map(twips) as [number, number, number, number]; // prettier-ignore
  return {
    width,
    height,
    top,
    bottom,
    left,
    right,
    textWidth: width - left - right,
    textHeight: height - top - bottom,
  };
}

/**
 * The exact distance of lines, in whole twips, with which the profile's number of lines fills the page and no line more
 * or less fits; 579 for 22 lines in 225 mm.
 */
export function lineTwips(profile: Profile): number {
  return profile.linePitch > 0
    ? Math.round(profile.linePitch * 20)
    : Math.floor(pageMeasure(profile).textHeight / profile.lines);
}

/** What is added to each character of the body, in twips, so that a line holds the profile's number: -5 for 28 of 三号. */
export function spacingTwips(profile: Profile): number {
  return Math.floor(pageMeasure(profile).textWidth / profile.characters) - profile.size * 20;
}

/** Most of a column's width that one long cell may ask for, in characters. */
const WIDEST = 24;
const NARROWEST = 3;

/** How the width of a table is shared out among its columns; the parts add up to 1. By the longest words of each. */
export function columnShares({ rows, align }: PageTable): readonly number[] {
  const wishes = align.map((_, column) => {
    let widest = NARROWEST;
    for (const row of rows) {
      for (const line of (row[column]?.runs ?? []).map(({ text }) => text).join('').split('\n')) widest = Math.max(widest, widthOf(line)); // prettier-ignore
    }
    return Math.min(widest, WIDEST) + 1;
  });
  const all = wishes.reduce((sum, wish) => sum + wish, 0);
  return wishes.map((wish) => wish / all);
}
