import type { Review, ReviewLine } from './model';

/** A review with the way to say which line of its text a place is in. */
export interface PrintedReview {
  readonly review: Review;
  /** `第12行`, or nothing where a line of the page has no place. */
  readonly lineOf: (line: ReviewLine) => string;
}
