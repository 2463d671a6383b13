import { isNumbered, type PrintedPage } from '../text/printedPage';
import { paragraphLines } from './layoutParagraph';
import { pageMeasure } from './measure';
import type { Page, PageElement, PageParagraph, Profile } from './page';

/**
 * 版记 at the end of a page, which stands at the foot of the last page, its last rule on the lower edge of the text block
 * (GB/T 9704—2012, 7.4.1); nothing where there is none, or more of it than half a page holds: that stands behind the text.
 */
export function footOf({ elements }: Page, profile: Profile): readonly PageParagraph[] {
  const isImprint = (element: PageElement): element is PageParagraph =>
    element.type === 'paragraph' && element.role === 'imprint';
  const behind = elements.findLastIndex((element) => !isImprint(element)) + 1;
  const foot = elements.slice(behind).filter(isImprint);
  if (behind === 0 || foot.length > profile.lines) return [];
  const lines = foot.flatMap((element) => paragraphLines(element, profile));
  const height = lines.reduce((sum, line) => sum + line.height, 0);
  return height > pageMeasure(profile).textHeight / 2 ? [] : foot;
}

/** Whether leaves are printed on both sides, so that the last page is the back of one: their numbers stand outside (7.5). */
export function isTwoSided({ pageNumbers }: Profile): boolean {
  return pageNumbers === 'outside';
}

/** Where the layout has 版记: below text, or on a page of its own, which bears no number behind a blank one (7.5). */
export type FootPlace = 'below text' | 'own page' | 'own page without number';

/** @param pages the layout of a page that has this foot */
export function footPlace(pages: readonly PrintedPage[], foot: readonly PageParagraph[]): FootPlace {
  const first = pages.at(-1)?.[0];
  const isOwn = first?.type === 'line' && first.start >= (foot[0]?.range.start ?? Infinity);
  if (!isOwn) return 'below text';
  return isNumbered(pages, pages.length - 1) ? 'own page' : 'own page without number';
}
