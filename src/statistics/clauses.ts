import { isSpace, oneOf } from '../text/characterSet';
import type { Passage, Quantity } from './passage';

/** A figure is not said of another one that stands further away than this. */
const LONGEST = 120;

/** What clauses may say of a figure without changing the subject: how it moved, was met or is reckoned, where it ranks. */
const ASIDE =
  /^(?:同口径|可比口径|按[^，]{0,10}计算|同比|环比|[比较为增减占居列超短]|下降|上升|提高|回落|完成|达到|名义|可比|实际|当年|总量|规模|增速|增幅|降幅|一般预算)/;

/** The text between two quantities without what stands in brackets; undefined where it is too long to be read on. */
export function between(passage: Passage, from: Quantity, to: Quantity): string | undefined {
  const text = passage.text.slice(from.range.end, to.range.start);
  if (text.length > LONGEST) return undefined;
  return /[（(]/.test(text) ? text.replace(/[（(][^（()）]{0,80}[）)]/g, '') : text;
}

/**
 * Whether what is said at `to` can be of `from`: in the same sentence, with only asides between. The last clause is the
 * words of `to` itself.
 */
export function isSaidOf(passage: Passage, from: Quantity, to: Quantity): boolean {
  if (from.sentence !== to.sentence) return false;
  const gap = between(passage, from, to);
  if (gap === undefined || /[。；;！？]/.test(gap)) return false;
  const [noun = '', ...clauses] = gap.split(/[，,、（(）)]/);
  return noun.trim().length <= 8 && clauses.slice(0, -1).every((each) => each.trim() === '' || ASIDE.test(each.trim()));
}

const closes = oneOf('）)');

/** The words before a quantity, back over a bracket in the middle of its clause: 为调整预算（以下简称预算）的102.9%. */
export function clauseBefore(passage: Passage, { range, words }: Quantity): string {
  const { text } = passage;
  let end = range.start - words.length;
  const least = Math.max(0, end - 60);
  while (end > least && isSpace(text, end - 1)) end -= 1;
  if (end === least || !closes(text, end - 1)) return words;
  const stretch = text.slice(least, end);
  const before = /([^，。；、,;：:（()）]{0,24})[（(][^（()）]{0,40}[）)]$/.exec(stretch)?.[1];
  return `${before ?? ''}${words}`;
}
