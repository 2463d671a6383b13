import { breakLines } from './lineBreaks';
import { pageMeasure } from './measure';
import type { Profile } from './page';
import { widthOf } from './width';

/** Where a line of a title may end: behind a mark that closes, a blank, or a word that binds what is before it. */
const BREAKS =
  /[会议]上的?|[》”）、，的]|关于|工作(?!会议|的)|情况(?!的)|[市县区省镇乡局委厅部室](?=关于|在)|[ \u3000]+/gu;

/** Words that belong to what follows. */
const BINDING = '和及与或并在对为';

/**
 * What it costs to end a line behind a word where no line should end, inside a word, to leave a last line short,
 * and to make the lines longer than they need be, for each character.
 */
const COSTS = { word: 1, inside: 3, short: 2, uneven: 0.4 } as const;
/** A title of more lines is left to itself. */
const MOST_LINES = 6;

/**
 * Characters to leave blank on either side of a title that is longer than a line, so that its lines come out about as
 * long as each other and end where a word ends (7.3.1: 词意完整、排列对称、长短适宜); 0 where it fits.
 */
export function titleBlanks(title: string, profile: Profile): number {
  const fits = Math.floor(pageMeasure(profile).textWidth / (profile.titleSize * 20));
  const count = fits < 4 ? 1 : breakLines(title, fits, fits).length;
  if (count === 1 || count > MOST_LINES) return 0;
  const good = new Set([...title.matchAll(BREAKS)].map(({ 0: words, index }) => index + words.length));
  const words = new Set([...new Intl.Segmenter('zh', { granularity: 'word' }).segment(title)].map(({ index }) => index)); // prettier-ignore
  const costOf = (end: number): number => {
    if (good.has(end)) return 0;
    return words.has(end) && !BINDING.includes(title.charAt(end - 1)) ? COSTS.word : COSTS.inside;
  };
  const costIn = (width: number): number => {
    const lines = breakLines(title, width, width);
    if (lines.length > count) return Infinity;
    const short = lines.at(-1)!.width < width / 3 ? COSTS.short : 0;
    return lines.slice(0, -1).reduce((sum, { end }) => sum + costOf(end), short);
  };
  let best = { width: fits, cost: Infinity };
  const even = Math.ceil(widthOf(title) / count);
  for (let width = even; width <= fits; width += 0.5) {
    // The lines should end there too where a blank or a digit is a little narrower than half a character.
    const cost = costIn(width) + costIn(width + 0.5) + (width - even) * COSTS.uneven;
    if (cost < best.cost) best = { width, cost };
  }
  return (fits - best.width) / 2;
}
