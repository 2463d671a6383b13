import type { TextRange } from '../text/range';

/** One thing that is wrong in a team's file, in Chinese: what, why, what to do. Offsets are those of the file's text. */
export interface FileProblem {
  readonly range: TextRange;
  readonly message: string;
}

const MOST = 100;

/** Gathers the problems of one file; of a file that is wrong all over it names the first hundred. */
export class ProblemList {
  private readonly problems: FileProblem[] = [];

  /** All so far, in the order in which they were found. */
  get all(): readonly FileProblem[] {
    return this.problems;
  }

  /** Whether no more are taken. */
  get full(): boolean {
    return this.problems.length > MOST;
  }

  add(range: TextRange, message: string): void {
    if (this.problems.length < MOST) this.problems.push({ range, message });
    else if (this.problems.length === MOST) {
      this.problems.push({ range, message: `问题太多，只列出前${MOST}个；请先改正这些` });
    }
  }
}
