import type { PageTable, Profile } from './page';
import { widthOf } from './width';

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

/** Lines of a size for which the body's distance is too tight are set further apart, in parts of the size. */
export const CLOSEST = 1.25;

/** From line to line of a paragraph in that size: the body's distance where there is room. Twips. */
export function pitchTwips(size: number, profile: Profile): number {
  return Math.max(lineTwips(profile), Math.ceil(size * 20 * CLOSEST));
}

/** How wide a Chinese character of that size is on a line, in twips; those of the body are set closer. */
export function characterTwips(size: number, profile: Profile): number {
  return size * 20 + (size === profile.size ? spacingTwips(profile) : 0);
}

/** Most of a column's width that one long cell may ask for, in characters. */
const WIDEST = 24;
const NARROWEST = 3;
/** Beside the words of a cell, in characters. */
const BESIDE = 1.5;

/**
 * How a table of that width in twips is shared out among its columns; the parts add up to 1. Where not every cell can
 * stand on one line, short columns still do, and the long ones share what is left.
 */
export function columnShares({ rows, align, size, widths }: PageTable, textWidth: number): readonly number[] {
  if (widths) return parts(widths);
  const wishes = align.map((_, column) => {
    let widest = NARROWEST;
    for (const row of rows) {
      for (const line of (row[column]?.runs ?? []).map(({ text }) => text).join('').split('\n')) widest = Math.max(widest, widthOf(line)); // prettier-ignore
    }
    return Math.min(widest, WIDEST) + BESIDE;
  });
  return parts(filled(wishes, textWidth / (size * 20)));
}

function parts(widths: readonly number[]): readonly number[] {
  const all = widths.reduce((sum, width) => sum + width, 0);
  return widths.map((width) => width / all);
}

/** Who wishes for less than an even share gets it, and the others share the rest evenly. */
function filled(wishes: readonly number[], room: number): readonly number[] {
  const given = [...wishes];
  const narrowFirst = wishes.map((wish, column) => ({ wish, column })).sort((a, b) => a.wish - b.wish);
  let left = room;
  narrowFirst.forEach(({ wish, column }, at) => {
    given[column] = Math.min(wish, left / (wishes.length - at));
    left -= given[column];
  });
  return given;
}
