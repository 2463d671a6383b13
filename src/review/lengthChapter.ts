import type { ReviewChapter, ReviewInput } from './model';

/** More than this over or under is worth a word. */
const TOLERANCE = 0.1;

/** Length and speaking time against the target. */
export function lengthChapter({ report, spoken, target }: ReviewInput): ReviewChapter {
  const title = '篇幅';
  const { characters } = report;
  const length = `全文${characters}字，读完${spoken}`;
  if (target === undefined) return { title, state: 'told', summary: `${length}；没有定篇幅。`, lines: [] };
  const off = characters - target.characters;
  const told = `目标${target.told}（约${target.characters}字）`;
  if (Math.abs(off) <= TOLERANCE * target.characters)
    return { title, state: 'clean', summary: `${length}，与${told}相当。`, lines: [] };
  return {
    title,
    state: 'open',
    summary: `${length}，比${told}${off > 0 ? '多' : '少'}${Math.abs(off)}字。`,
    lines: [],
  };
}
