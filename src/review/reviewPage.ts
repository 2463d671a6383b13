import { folderHtml, reviewHtml } from './html';
import { folderMarkdown, reviewMarkdown } from './markdown';
import type { FolderReview, Review } from './model';

/** In what a page can be kept. A Word document is written from the Markdown. */
export type ReviewFormat = 'html' | 'markdown';

/** The page on one report, or on the reports of a folder, with a table of all of them first. */
export function reviewPage(page: Review | FolderReview, format: ReviewFormat): string {
  if ('reports' in page) return format === 'html' ? folderHtml(page) : folderMarkdown(page);
  return format === 'html' ? reviewHtml(page) : reviewMarkdown(page);
}
