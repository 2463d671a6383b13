import type { Uri } from 'vscode';

/** A row of a view as a person sees it. */
export interface Row {
  readonly label: string;
  readonly description: string;
  readonly children: readonly Row[];
}

/** What `activate` returns. For the project's own host tests only: no promise to other extensions, and no text leaves by it. */
export interface TestApi {
  /** Milliseconds of processor time (in the browser: of the clock) that activation took, loading not included. */
  readonly activation: number;
  /** Whether the document is a report to us. */
  isReport(uri: Uri): boolean;
  /** Resolves when nothing waits for a pause in typing in this document any more. */
  whenIdle(uri: Uri): Promise<void>;
  /** The rows of a view for the report that is current. */
  rows(view: 'outline' | 'placeholders' | 'statistics'): readonly Row[];
  /** The label of the row that the 大纲 view has marked. */
  marked(): string | undefined;
  /** The texts of the status bar's parts; empty while no report is current. */
  statusBar(): readonly string[];
  /** What the panel of 逐个核对数据 shows, line by line from its title on; empty while it is closed. */
  panel(): readonly string[];
}
