import { blanksChapter } from './blanksChapter';
import { figuresChapter } from './figuresChapter';
import { findingChapters } from './findingChapters';
import { lastYearChapter } from './lastYearChapter';
import { lengthChapter } from './lengthChapter';
import { limitsOf } from './limits';
import type { Review, ReviewInput } from './model';

/** What 送审前检查 comes to: in chapters, with what was checked and what was not. */
export function reviewOf(input: ReviewInput): Review {
  const chapters = [
    blanksChapter(input.report),
    figuresChapter(input),
    ...findingChapters(input),
    lastYearChapter(input),
    lengthChapter(input),
  ];
  const open = chapters.filter(({ state }) => state === 'open').map(({ title }) => title);
  return {
    name: input.name,
    isReady: open.length === 0,
    verdict: open.length === 0 ? '查过的各项没有发现问题。' : `还有${open.length}项要处理：${open.join('、')}。`,
    chapters,
    ...limitsOf(input),
  };
}
