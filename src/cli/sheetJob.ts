import type { ReportService } from '../service';
import type { Request } from './arguments';
import type { Source } from './command';
import type { Host } from './host';
import type { KnownMarks } from './marks';

/** What both ways of `sheet` know of their report. */
export interface SheetJob {
  readonly request: Request;
  readonly host: Host;
  readonly service: ReportService;
  readonly source: Source;
  readonly known: KnownMarks;
}

/** Why something could not be done, and with which file. */
export interface Refusal {
  readonly file: string;
  readonly reason: string;
}
