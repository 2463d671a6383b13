/** What the test run inside VS Code tells the run outside: lines of its console that begin with this mark. */
export const mark = '@@gongwen ';

export type HostEvent =
  | { readonly event: 'begin'; readonly tests: number }
  | { readonly event: 'passed' | 'skipped'; readonly title: string; readonly milliseconds: number }
  | { readonly event: 'failed'; readonly title: string; readonly message: string }
  | { readonly event: 'end' }
  /** A measured value to be shown with the results. */
  | { readonly event: 'note'; readonly text: string };

/** Counts of one stage of `npm test`. */
export interface Counts {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}
