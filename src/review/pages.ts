import type { Report } from '../report/model';
import { LineIndex } from '../text/lineIndex';
import { reviewHtml } from './html';
import { reviewMarkdown } from './markdown';
import type { Review } from './model';
import type { PrintedReview } from './printed';

/** In what a page can be kept. A Word document is written from the Markdown. */
export type ReviewFormat = 'html' | 'markdown';

/** One report's part of a page: what it came to, and the lines of the text that places stand in. */
export interface ReviewedReport {
  readonly review: Review;
  readonly report: Report;
}

/** A page on one report, or on the reports of a folder: then a table of all of them stands first. */
export function reviewPage(reports: readonly ReviewedReport[], format: ReviewFormat): string {
  const pages = reports.map(({ review, report }) => ({ review, lineOf: linesOf(report) }));
  return format === 'html' ? reviewHtml(pages) : reviewMarkdown(pages);
}

function linesOf({ text }: Report): PrintedReview['lineOf'] {
  const index = new LineIndex(text);
  return ({ range }) => (range === undefined ? '' : `第${index.position(range.start).line + 1}行`);
}
