import { escapeMarkdown } from '../text/markdown';
import { formatChineseNumeral } from '../text/numerals';
import type { ReviewChapter } from './model';
import type { PrintedReview } from './printed';
import { CHECKED, SEVERITIES, STATES, TITLE, UNCHECKED } from './words';

/** The page in Markdown, numbered as a report is, so that it exports to Word as one. */
export function reviewMarkdown(pages: readonly PrintedReview[]): string {
  const [only] = pages;
  const blocks =
    pages.length === 1 && only
      ? [`# ${TITLE}：${escapeMarkdown(only.review.name)}`, ...reviewBlocks(only)]
      : [`# ${TITLE}：${pages.length}篇文稿`, overview(pages), ...pages.flatMap(titledBlocks)];
  return `${blocks.filter((block) => block !== '').join('\n\n')}\n`;
}

function titledBlocks(page: PrintedReview): readonly string[] {
  return [`# ${escapeMarkdown(page.review.name)}`, ...reviewBlocks(page)];
}

function reviewBlocks({ review, lineOf }: PrintedReview): readonly string[] {
  const { verdict, chapters, checked, unchecked } = review;
  const parts = [
    ...chapters.map((chapter) => [headOf(chapter), linesOf(chapter, lineOf)]),
    [CHECKED, listed(checked)],
    [UNCHECKED, listed(unchecked)],
  ];
  return [
    escapeMarkdown(verdict),
    ...parts.flatMap(([head = '', body = ''], at) => [`## ${formatChineseNumeral(at + 1)}、${head}`, body]),
  ];
}

function headOf({ title, state, summary }: ReviewChapter): string {
  return `${escapeMarkdown(title)}：${STATES[state]}\n\n${escapeMarkdown(summary)}`;
}

function linesOf({ lines }: ReviewChapter, lineOf: PrintedReview['lineOf']): string {
  return listed(
    lines.map((line) => {
      const severity = line.severity === undefined ? '' : SEVERITIES[line.severity];
      return [lineOf(line), severity, line.text].filter((part) => part !== '').join('　');
    }),
  );
}

function listed(lines: readonly string[]): string {
  return lines.map((line, at) => `${at + 1}. ${escapeMarkdown(line)}`).join('\n');
}

function overview(pages: readonly PrintedReview[]): string {
  const rows = pages.map(({ review: { name, verdict } }) => `| ${escapeMarkdown(name)} | ${escapeMarkdown(verdict)} |`);
  return ['| 文稿 | 结果 |', '| --- | --- |', ...rows].join('\n');
}
