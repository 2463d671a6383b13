import { folderReviewOf, keptReview } from './folder';
import type { FolderReview, Review } from './model';
import type { ReviewFormat } from './reviewPage';
import { reviewOf } from './review';
import { cellsOf, COLUMNS, isPage } from './words';

/** What 送审前检查 comes to, for both faces. */
export interface Reviewing {
  /** Of one report. */
  readonly of: typeof reviewOf;
  /** That as it waits for the others of a folder, and the page on all of them. */
  readonly kept: typeof keptReview;
  readonly folder: typeof folderReviewOf;
  /** The table of a folder's reports. */
  readonly columns: readonly string[];
  readonly cells: typeof cellsOf;
  /** A page as a text to keep, and whether a text is one. */
  readonly isPage: typeof isPage;
  page(page: Review | FolderReview, format: ReviewFormat): Promise<string>;
}

export const reviewing: Reviewing = {
  of: reviewOf,
  kept: keptReview,
  folder: folderReviewOf,
  columns: COLUMNS,
  cells: cellsOf,
  isPage,
  page: async (page, format) => (await import('./reviewPage')).reviewPage(page, format),
};
