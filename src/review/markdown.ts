import { escapeMarkdown } from '../text/markdown';
import { formatChineseNumeral } from '../text/numerals';
import type { FolderReview, Review, ReviewChapter } from './model';
import {
  type BriefReview,
  briefly,
  cellsOf,
  CHECKED,
  COLUMNS,
  lineText,
  SKIPPED,
  STATES,
  TITLE,
  UNCHECKED,
} from './words';

/** The page in Markdown, numbered as a report is, so that it exports to Word as one. */
export function reviewMarkdown(review: Review): string {
  return printed(`${TITLE}：${review.name}`, [escapeMarkdown(review.verdict), ...numbered(partsOf(review), topLevel)]);
}

/** The page on a folder: a table of all reports, then a section for each. */
export function folderMarkdown({ name, verdict, reports, skipped, checked, unchecked }: FolderReview): string {
  const sections: readonly Part[] = [
    [SKIPPED, listed(skipped.map((each) => `${each.name}：${each.reason}`))],
    [CHECKED, listed(checked)],
    [UNCHECKED, listed(unchecked)],
    ...reports.map((review): Part => [escapeMarkdown(review.name), bodyBelow(briefly(review))]),
  ];
  const table = reports.length === 0 ? [] : [tableOf(reports)];
  return printed(`${TITLE}：${name}`, [escapeMarkdown(verdict), ...table, ...numbered(sections, topLevel)]);
}

/** A heading without its number, and what stands below it. */
type Part = readonly [heading: string, body: string];

function printed(title: string, blocks: readonly string[]): string {
  return `${[`# ${escapeMarkdown(title)}`, ...blocks].join('\n\n')}\n`;
}

function partsOf({ chapters, checked, unchecked }: Review): readonly Part[] {
  return [
    ...chapters.map((chapter): Part => [headOf(chapter), bodyOf(chapter)]),
    [CHECKED, listed(checked)],
    [UNCHECKED, listed(unchecked)],
  ];
}

const topLevel = (number: string): string => `## ${number}、`;
const belowThat = (number: string): string => `### （${number}）`;

/** One after the other, without those that say nothing. */
function numbered(parts: readonly Part[], labelled: (number: string) => string): readonly string[] {
  return parts
    .filter(([, body]) => body !== '')
    .flatMap(([heading, body], at) => [`${labelled(formatChineseNumeral(at + 1))}${heading}`, body]);
}

function bodyBelow(review: BriefReview): string {
  const { verdict, clean = '' } = review;
  const blocks = [escapeMarkdown(verdict), escapeMarkdown(clean), ...numbered(partsOf(review), belowThat)];
  return blocks.filter((block) => block !== '').join('\n\n');
}

function headOf({ title, state }: ReviewChapter): string {
  return `${escapeMarkdown(title)}：${STATES[state]}`;
}

function bodyOf({ summary, lines }: ReviewChapter): string {
  return [escapeMarkdown(summary), listed(lines.map(lineText))].filter((part) => part !== '').join('\n\n');
}

function listed(lines: readonly string[]): string {
  return lines.map((line, at) => `${at + 1}. ${escapeMarkdown(line)}`).join('\n');
}

function tableOf(reports: readonly Review[]): string {
  const rows = [COLUMNS, COLUMNS.map(() => '---'), ...reports.map((review) => cellsOf(review).map(escapeMarkdown))];
  return rows.map((row) => `| ${row.join(' | ')} |`).join('\n');
}
