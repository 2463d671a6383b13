import type { Readable } from 'node:stream';
import type { ReportService } from '../service';
import type { Log } from '../text/ports';
import type { Write } from './output';

/** 0 clean, 1 findings at or above `--fail-on`, 2 wrong usage or an input that could not be read or written. */
export type ExitStatus = 0 | 1 | 2;

/** What the program has of the world. */
export interface Host {
  readonly stdin: Readable;
  readonly write: Write;
  /** One line on standard error. */
  readonly complain: (line: string) => void;
  readonly createService: (log: Log) => ReportService;
  readonly version: string;
}
