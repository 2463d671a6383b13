import type { Figure } from '../../report/model';

/** Said of what stands behind: 三个方面, 5点意见. */
const COUNTS_POINTS = /^(?:方面|环节|坚持|着力|必须|突出|意见|建议|要求|体会)/;
const SMALL_WORDS = /^[^\d０-９百千万亿倍番成分半]*$/;

/**
 * Whether a figure is part of the wording and not of the statistics: a small count in words (三个方面, 五项工作, which
 * GB/T 15835 prints so), the number of points that follow, the base of a rate (每100户).
 */
export function isWording(line: string, { range, text, unit }: Figure): boolean {
  if (line.charAt(range.start - 1) === '每') return true;
  if (SMALL_WORDS.test(text) && unit !== '%') return true;
  return /^[个点条项]$/.test(unit) && COUNTS_POINTS.test(line.slice(range.end, range.end + 4));
}

/** The blank that takes an old figure's place, and says what it was: `【待填，上年2234件】`. */
export function blankFor({ text }: Figure, by: number): string {
  return `【待填，${by === 1 ? '上年' : '上期'}${text}】`;
}
