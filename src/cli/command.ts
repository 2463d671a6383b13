import type { Comparing } from '../compare/comparing';
import type { Marks } from '../keep/mark';
import type { Finding, Severity } from '../rules/finding';
import type { Review } from '../review/model';
import type { RuleSettings } from '../rules/levels';
import type { ReportService } from '../service';
import type { FileJson, GateJson } from './contract';
import type { Encoding } from '../text/decode';
import type { LengthTarget } from '../text/lengthTarget';
import type { Day } from '../text/day';
import type { Places } from './places';
import type { Threshold } from './severity';

/** One input that has been read: its name as the caller gave it, its bytes and what they say. */
export interface Source {
  /** `-` for standard input. */
  readonly file: string;
  readonly bytes: Uint8Array;
  readonly text: string;
  readonly encoding: Encoding;
  /** Of a Word document, whose text this is: what did not become text. */
  readonly notRead?: readonly string[];
}

/** What `check` found in one file, for the formats that need more than its JSON. */
export interface CheckedFile {
  readonly file: string;
  readonly places: Places;
  readonly findings: readonly Finding[];
  readonly gate?: GateJson;
  /** That in words. */
  readonly summary?: readonly string[];
}

/** One file's result. Each form is made only when it is asked for. */
export interface FileReport {
  /** The most serious thing found; absent where nothing was. It decides the exit status. */
  readonly worst?: Severity;
  /** Whether it fails, where that is not for the most serious thing alone to say. */
  readonly fails?: boolean;
  json(): FileJson;
  /** Lines for people, without line breaks. */
  lines(): string[];
  readonly checked?: CheckedFile;
  /** `check`: its page; absent where not all was checked. */
  readonly review?: () => Review;
}

export interface CommandOptions {
  readonly service: ReportService;
  /** `check`: what the editor shows while writing instead of what 送审前检查 shows. */
  readonly live: boolean;
  /** What was noted of the file's figures; empty where nobody gave any. */
  readonly marks: Marks;
  /** `check`: which rules speak and how, and from which severity on a file fails. */
  readonly layers: readonly RuleSettings[];
  readonly failOn: Threshold;
  /** `check`: whether it is a gate that a file has to pass. */
  readonly gate: boolean;
  /** Whether the service knows relations of a team. */
  readonly hasRelations: boolean;
  /** How many rows the 口径表 has that it knows. */
  readonly terms: number;
  readonly today: Day;
  /** `check`: what its page measures the report against. */
  readonly against: Against;
}

/** The length that a report is meant to have, and the report of the year before. */
export interface Against {
  readonly target?: LengthTarget;
  readonly lastYear?: Pick<Comparing, 'unchangedFrom'> & { readonly source: Source };
}

/** One of the command line's commands: a reader of one file's text. It writes nothing. */
export type Command = (source: Source, options: CommandOptions) => FileReport;
