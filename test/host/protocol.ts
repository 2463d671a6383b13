/** What the test run inside VS Code tells the run outside: lines of its console that begin with this mark. */
export const mark = '@@gongwen ';

export type HostEvent =
  | { readonly event: 'begin'; readonly tests: number }
  | { readonly event: 'passed' | 'skipped'; readonly title: string; readonly milliseconds: number }
  | { readonly event: 'failed'; readonly suite: string; readonly title: string; readonly message: string }
  | { readonly event: 'end' }
  /** A measured value to be shown with the results. */
  | { readonly event: 'note'; readonly text: string };

/** Counts of one stage of `npm test`. */
export interface Counts {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

/** Counts with how many failed in which outermost suite; a run that ended early has failures in none. */
export interface SuiteCounts extends Counts {
  readonly failedIn: Readonly<Record<string, number>>;
}

/** The part of a test or hook of mocha's that tells in which suite it stands. */
interface Placed {
  readonly title: string;
  readonly root?: boolean;
  readonly parent?: Placed | undefined;
}

/** The title of the outermost suite that something of mocha's stands in; empty for a hook of the whole run. */
export function suiteOf({ parent }: Placed): string {
  if (parent === undefined || parent.root === true) return '';
  return parent.parent === undefined || parent.parent.root === true ? parent.title : suiteOf(parent);
}
