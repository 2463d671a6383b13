import type { Finding, Severity } from '../rules/finding';
import { LineIndex } from '../text/lineIndex';
import { blanksChapter } from './blanksChapter';
import { figuresChapter, isOnFigures } from './figuresChapter';
import { figureChecks } from './figureChecks';
import { findingChapters } from './findingChapters';
import { lastYearChapter } from './lastYearChapter';
import { lengthChapter } from './lengthChapter';
import { limitsOf } from './limits';
import type { Review, ReviewChapter, ReviewCounts, ReviewInput } from './model';

/** What 送审前检查 comes to: in chapters, with what was checked and what was not. */
export function reviewOf(input: ReviewInput): Review {
  const lines = new LineIndex(input.report.text);
  const chapters = [
    blanksChapter(input.report),
    figuresChapter(input),
    ...findingChapters(input),
    lastYearChapter(input),
    lengthChapter(input),
  ].map((chapter) => withLines(chapter, lines));
  const open = chapters.filter(({ state }) => state === 'open').map(({ title }) => title);
  return {
    name: input.name,
    counts: countsOf(input),
    isReady: open.length === 0,
    verdict: open.length === 0 ? '查过的各项没有发现问题。' : `还有${open.length}项要处理：${open.join('、')}。`,
    chapters,
    ...limitsOf(input),
  };
}

function withLines(chapter: ReviewChapter, index: LineIndex): ReviewChapter {
  const lines = chapter.lines.map((line) =>
    line.range === undefined ? line : { ...line, line: index.position(line.range.start).line + 1 },
  );
  return { ...chapter, lines };
}

function countsOf(input: ReviewInput): ReviewCounts {
  const { report, findings, spoken } = input;
  const levels = { error: 0, warning: 0, information: 0, hint: 0 } satisfies Record<Severity, number>;
  for (const { severity } of findings) levels[severity]++;
  return {
    characters: report.characters,
    spoken,
    blanks: report.placeholders.length,
    violated: findings.filter((finding: Finding) => isOnFigures(finding)).length,
    unchecked: figureChecks(input).unchecked,
    levels,
  };
}
