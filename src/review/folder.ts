import type { FolderReview, Review, ReviewChapter, Skipped } from './model';

/** More lines of one chapter than a page on many reports bears. */
const MOST_LINES = 200;

/**
 * A review as it waits for the others of its folder: with a bounded number of lines, and with strings of its own. One that
 * was cut from a text would keep the whole text in memory, and a folder may hold a thousand.
 */
export function keptReview(review: Review): Review {
  return JSON.parse(JSON.stringify({ ...review, chapters: review.chapters.map(shortened) })) as Review;
}

function shortened(chapter: ReviewChapter): ReviewChapter {
  const left = chapter.lines.length - MOST_LINES;
  if (left <= 0) return chapter;
  const rest = { text: `另有${left}处没有列出，请打开这篇文稿单独检查。` };
  return { ...chapter, lines: [...chapter.lines.slice(0, MOST_LINES), rest] };
}

/** The page on a folder. What was checked of every report alike, and what of none, is said once. */
export function folderReviewOf(name: string, reports: readonly Review[], skipped: readonly Skipped[]): FolderReview {
  const open = reports.filter(({ isReady }) => !isReady).length;
  const shared = {
    checked: sharedBy(reports.map(({ checked }) => checked)),
    unchecked: sharedBy(reports.map(({ unchecked }) => unchecked)),
  };
  const verdict = [
    `查了${reports.length}篇文稿`,
    ...(reports.length === 0 ? [] : [open === 0 ? '都没有发现要处理的' : `${open}篇还有要处理的`]),
    ...(skipped.length === 0 ? [] : [`另有${skipped.length}个文件没有查`]),
  ];
  return {
    name,
    verdict: `${verdict.join('，')}。`,
    isReady: open === 0 && skipped.length === 0,
    reports: reports.map((review) => ({
      ...review,
      checked: review.checked.filter((each) => !shared.checked.includes(each)),
      unchecked: review.unchecked.filter((each) => !shared.unchecked.includes(each)),
    })),
    skipped,
    ...shared,
  };
}

/** The sentences that all have, in their order; of one report alone none, as they stand with it. */
function sharedBy(lists: readonly (readonly string[])[]): readonly string[] {
  const [first = [], ...others] = lists;
  if (others.length === 0) return [];
  const sets = others.map((list) => new Set(list));
  return first.filter((each) => sets.every((set) => set.has(each)));
}
