import { pageMeasure } from './measure';
import type { Profile } from './page';
import { widthOf } from './signOff';

/** Where a line of a title may end: behind a mark that closes, or a word that binds what is before it. */
const BREAKS = /[会议]上的?|[》”）、，的]|关于|工作(?!会议|的)|情况(?!的)|[市县区省镇乡局委厅部](?=关于|在)/gu;

/**
 * Characters to leave blank on either side of a title that is longer than a line, so that its lines come out about as
 * long as each other, the upper longer (7.3.1: 词意完整、排列对称、长短适宜); 0 where it fits. A title of two lines breaks
 * behind a word where one ends near its middle.
 */
export function titleBlanks(title: string, profile: Profile): number {
  const fits = Math.floor(pageMeasure(profile).textWidth / (profile.titleSize * 20));
  const width = widthOf(title);
  if (width <= fits || fits < 4) return 0;
  const lines = Math.ceil(width / fits);
  const even = Math.ceil(width / lines);
  const first = lines === 2 ? (lineEnd(title, even, fits) ?? even) : Math.min(even + 1, fits);
  return Math.max(0, Math.floor(fits - first) / 2);
}

/** The width up to the first good place to break between `even` and what fits; else up to the next end of a word. */
function lineEnd(title: string, even: number, fits: number): number | undefined {
  const widthTo = (end: number): number => widthOf(title.slice(0, end));
  const good = [...title.matchAll(BREAKS)].map(({ 0: word, index }) => index + word.length);
  const ends = [...new Intl.Segmenter('zh', { granularity: 'word' }).segment(title)].map(({ segment, index }) => index + segment.length); // prettier-ignore
  const isNear = (end: number): boolean => widthTo(end) >= even && widthTo(end) <= Math.min(fits, even + 5);
  const end = good.find(isNear) ?? ends.find(isNear);
  return end === undefined ? undefined : Math.ceil(widthTo(end));
}
