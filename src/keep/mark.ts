/** What was found of a figure: 核实无误 or 有疑问. */
export type MarkState = 'verified' | 'doubtful';

/** What someone noted about one figure of one report. Holds no text of the report. */
export interface Mark {
  readonly schema: 1;
  /** Of the figure, see `checkedFigures`. */
  readonly fingerprint: string;
  readonly state?: MarkState;
  /** 来源单位: who answers for the figure. */
  readonly source?: string;
  /** 截至时间, in the writer's own words. */
  readonly asOf?: string;
  readonly note?: string;
  /** When it was set, ISO 8601 in UTC: of two marks of one figure the later one counts. */
  readonly at?: string;
}

/** The marks of one report by fingerprint. */
export type Marks = ReadonlyMap<string, Mark>;
