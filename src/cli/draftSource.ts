import type { Report } from '../report/model';
import type { Source } from './command';

/** One draft of a comparison with its report. */
export interface DraftSource {
  readonly source: Source;
  readonly report: Report;
}
