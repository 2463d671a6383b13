import type { Passage, Quantity } from './passage';
import { addUp, nearlyAddUp, termsBefore, TOTAL_WORD } from './sums';

/** What a total adds up. */
export interface Addition {
  readonly parts: readonly Quantity[];
  /** What it is added to is a guess. */
  readonly isTentative: boolean;
}

/** Where 加上 begins a clause, or a sentence: 收入加上… in the middle of one adds to a figure that is not printed. */
const ADDED = /[，,。；;：:\n）)](?:再|另)?(?:加|连同)/g;
/** Words of what is taken off. */
export const TAKING = /(?:扣除|减去|减除|抵减|剔除|减)(?!少)/;
/** A sum is not spoken over a longer stretch. */
const LONGEST = 600;

/** A + what is added = total. What it is added to stands first: 一般公共预算收入…，增长…，其中…；加上…，收入总计…. */
export function additionBefore(passage: Passage, total: Quantity): Addition | undefined {
  const from = Math.max(passage.sentences[Math.max(0, total.sentence - 2)]?.start ?? 0, total.range.start - LONGEST);
  const text = passage.text.slice(from, total.range.start);
  const sign = [...text.matchAll(ADDED)].at(-1)?.index;
  if (sign === undefined) return undefined;
  const terms = termsBefore(passage, total, from);
  const at = terms.findIndex(({ range }) => range.start > from + sign);
  const last = terms.at(-1);
  if (at < 1 || last?.sentence !== total.sentence) return undefined;
  const added = terms.slice(at).filter(({ words }) => !/其中|(?:^|，)含/.test(words));
  if (added.some(({ words }) => TAKING.test(words) || TOTAL_WORD.test(words))) return undefined;
  // 支出，加上…: a head that is not printed leaves nothing to check.
  const opens = '。；;\n'.includes(text.charAt(sign));
  const heads = headsOf(passage, terms.slice(0, at)).filter(({ sentence }) => opens || sentence === last.sentence);
  const sameSentence = terms.slice(0, at).filter(({ sentence }) => sentence === last.sentence);
  const readings = heads.map((head) => [head, ...added]);
  const longer = sameSentence.map((_, first) => [...sameSentence.slice(first), ...added]);
  const agreed = [...readings, ...longer].find((parts) => addUp(parts, total));
  if (agreed) return { parts: agreed, isTentative: false };
  const [nearest] = readings;
  // The nearest head is what the report speaks of; where it misses by far, something else is meant.
  return nearest && { parts: nearest, isTentative: !nearlyAddUp(nearest, total) };
}

/** What something may be added to: amounts that no 其中 opens, the nearest first. */
function headsOf(passage: Passage, before: readonly Quantity[]): readonly Quantity[] {
  const plain = before.filter((each) => {
    const sentence = passage.sentences[each.sentence]?.start ?? 0;
    return !passage.openers.some(({ at }) => at >= sentence && at < each.range.start && at > each.range.start - 200);
  });
  return [...plain].reverse().slice(0, 6);
}
