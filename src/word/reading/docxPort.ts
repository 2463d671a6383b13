/** How tracked changes are read: as if all were accepted, as it stood before them, or with both sides marked. */
export type ChangesChoice = 'accepted' | 'original' | 'both';

export interface DocxOptions {
  readonly changes: ChangesChoice;
}

/** A Word document as text. */
export interface DocxText {
  /** Lines that end with LF; tables as Markdown, notes and comments at the end. */
  readonly text: string;
  /** How many insertions, deletions and moves are tracked in it, whatever the choice was. */
  readonly changes: number;
  readonly tables: number;
  /** Footnotes and endnotes. */
  readonly notes: number;
  readonly comments: number;
  /** What is not in the text or had to be decided, one Chinese sentence each. */
  readonly told: readonly string[];
}

/** `reason` says in one Chinese line why there is no text and what to do. */
export type DocxResult = DocxText | { readonly text?: undefined; readonly reason: string };

/** What the service knows of reading Word documents; its implementation is loaded at the first use. */
export interface DocxReader {
  /** Never throws: bytes give a text or a reason. */
  read(bytes: Uint8Array, options: DocxOptions): DocxResult;
}
