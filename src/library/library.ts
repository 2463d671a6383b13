import type { TermTable } from '../terms/term';
import type { LinePosition } from '../text/lineIndex';
import type { TextRange } from '../text/range';
import type { Body } from './body/piece';

/** Where a library comes from; later ones win over earlier ones. */
export type LibraryKind = 'builtin' | 'extension' | 'folder' | 'pack' | 'workspace';

/** Where an entry stands. */
export interface EntrySource {
  /** The library's id. */
  readonly library: string;
  /** The file, its path inside the library. */
  readonly path: string;
  /** Its place in the file's text, for opening it there. */
  readonly range: TextRange;
}

/** A complete skeleton of a report (模板). */
export interface Template {
  /** What it is called, and what later layers replace it by. */
  readonly name: string;
  /** 文种, such as 通知 or 述职报告; empty where the file says none. */
  readonly genre: string;
  /** 分组; empty where the file says none. */
  readonly group: string;
  /** 说明; empty where the file says none. */
  readonly description: string;
  readonly body: Body;
  readonly source: EntrySource;
}

/** Where in a report a phrase belongs. */
export const phrasePlaces = ['opening', 'transition', 'series', 'figures', 'narration', 'experience', 'problems', 'next', 'closing', 'any'] as const; // prettier-ignore
export type PhrasePlace = (typeof phrasePlaces)[number];

/** A set phrase (常用语), unlike the `Phrase` of a relation, which is looked for in a text. */
export interface SetPhrase {
  /** What it is called: its name, or for one of a plain text its own words (`bodyWords`). Later layers replace it by this. */
  readonly name: string;
  readonly group: string;
  readonly description: string;
  /** Words to find it by that its author chose, such as pinyin initials. */
  readonly prefixes: readonly string[];
  readonly place: PhrasePlace;
  /** The 文种 that it belongs to; none for all. */
  readonly genres: readonly string[];
  readonly keywords: readonly string[];
  readonly body: Body;
  readonly source: EntrySource;
}

/** A file of a library that something else reads: relations, profiles of a page, levels of rules. */
export interface LibraryFile {
  readonly path: string;
  /** Absent for a file that is only listed. */
  readonly text?: string;
}

/** One thing that is wrong in a library, in Chinese: what, why, what to do. */
export interface LibraryProblem {
  /** The file, its path inside the library; the folder itself is `.`. */
  readonly path: string;
  readonly range: TextRange;
  /** Lines and columns from 0. */
  readonly start: LinePosition;
  readonly end: LinePosition;
  readonly message: string;
}

/** What a pack says of itself. */
export interface PackInfo {
  readonly name: string;
  readonly version?: string;
  readonly description?: string;
  readonly author?: string;
  readonly licence?: string;
  /** What it is called as a VS Code extension: publisher and name, with a full stop between. */
  readonly extension?: string;
}

/** What a folder or pack holds. Immutable; nothing of it is code. */
export interface Library {
  /** What no other library has: the address of its folder or file, or the extension's id. */
  readonly id: string;
  readonly kind: LibraryKind;
  readonly info: PackInfo;
  readonly templates: readonly Template[];
  readonly phrases: readonly SetPhrase[];
  readonly relations: readonly LibraryFile[];
  readonly profiles: readonly LibraryFile[];
  /** Its 口径表. */
  readonly terms: readonly TermTable[];
  /** What it says of rules. */
  readonly rules: readonly LibraryFile[];
  /** In the order of paths and places. Whatever is wrong, the rest counts. */
  readonly problems: readonly LibraryProblem[];
}
