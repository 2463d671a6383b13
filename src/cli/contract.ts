/**
 * The JSON of the command line: a public contract, published as `media/cli.schema.json`. A field that changes its
 * meaning or goes away needs a new `schema` number; a new optional field does not, but the schema file must list it.
 *
 * Offsets count UTF-16 units from 0 in the decoded text with nothing taken away: a byte order mark is its first unit.
 * Lines and columns count from 1, columns in UTF-16 units, as an editor shows them: a byte order mark has no column.
 */
import type { FigureChangeKind, SectionChangeKind } from '../compare/comparison';
import type { MarkState } from '../keep/mark';
import type { PlaceholderKind, SectionKind } from '../report/model';
import type { Severity } from '../rules/finding';
import type { RelationId, Verdict } from '../statistics/claim';

export interface OffsetsJson {
  readonly offset: number;
  readonly length: number;
}

export interface PlaceJson extends OffsetsJson {
  readonly line: number;
  readonly column: number;
}

export interface PartJson extends PlaceJson {
  readonly text: string;
}

export interface SectionJson extends PlaceJson {
  readonly kind: SectionKind;
  readonly label: string;
  readonly title: string;
  readonly characters: number;
  readonly children: readonly SectionJson[];
}

export interface OutlineJson {
  readonly schema: 1;
  readonly file: string;
  readonly parts: Readonly<Partial<Record<'salutation' | 'opening' | 'closing' | 'signature' | 'date', PartJson>>>;
  readonly sections: readonly SectionJson[];
}

export interface PlaceholderJson extends PlaceJson {
  readonly kind: PlaceholderKind;
  readonly text: string;
  readonly unit?: string;
  /** What other figures of the text say must stand there: it replaces the mask alone, `17.71` before a printed `%`. */
  readonly suggestion?: string;
}

export interface PlaceholdersJson {
  readonly schema: 1;
  readonly file: string;
  readonly placeholders: readonly PlaceholderJson[];
}

/** The true values that fit; an end without a bound is absent. */
export interface BoundsJson {
  readonly low?: number;
  readonly high?: number;
}

/** Without both bounds: a placeholder. */
export interface OperandJson extends OffsetsJson, BoundsJson {
  readonly text: string;
}

/** What was noted of a figure; at least one of them. */
export interface MarkJson {
  readonly state?: MarkState;
  readonly source?: string;
  readonly asOf?: string;
  readonly note?: string;
}

export interface ClaimJson {
  readonly relation: RelationId;
  readonly formula: string;
  readonly operands: Readonly<Record<string, OperandJson | readonly OperandJson[]>>;
  readonly printed: OperandJson;
  readonly computed: BoundsJson;
  readonly verdict: Verdict;
  readonly working: string;
  /** Of the printed figure, where `--marks` has one. */
  readonly mark?: MarkJson;
}

export interface StatisticsJson {
  readonly schema: 1;
  readonly file: string;
  readonly figures: number;
  readonly claims: readonly ClaimJson[];
}

export interface EditJson extends OffsetsJson {
  readonly text: string;
}

export interface FindingJson extends PlaceJson {
  readonly rule: string;
  readonly severity: Severity;
  readonly message: string;
  readonly related?: readonly (OffsetsJson & { readonly message: string })[];
  readonly fixes?: readonly { readonly title: string; readonly safe: boolean; readonly edits: readonly EditJson[] }[];
}

export interface CheckJson {
  readonly schema: 1;
  readonly file: string;
  readonly findings: readonly FindingJson[];
  /** With `--marks`: how many findings are left out because their figures are marked as verified. */
  readonly settled?: number;
  readonly gate?: GateJson;
}

/** With `--gate`: whether a file may go out, why not, and what was looked at. Numbers of findings but where it says otherwise. */
export interface GateJson {
  readonly passed: boolean;
  /** Blanks left. */
  readonly blanks: number;
  readonly violated: number;
  /** Others at or above `--fail-on`. */
  readonly failing: number;
  /** Left out as the file of marks says. */
  readonly settled: number;
  /** Rows of the 口径表 of `--library`. */
  readonly terms: number;
  /** Rules that looked. */
  readonly checked: number;
  /** Rules that did not. */
  readonly off: readonly string[];
  /** Figures of the text, and those of them that its own words compare with others. */
  readonly figures: number;
  readonly compared: number;
}

/** `check --print-config`. */
export interface ConfigJson {
  readonly schema: 1;
  readonly failOn: Severity | 'never';
  /** By id. */
  readonly rules: Readonly<Record<string, RuleConfigJson>>;
}

export interface RuleConfigJson {
  readonly level: Severity | 'off';
  readonly moment: 'live' | 'check';
  readonly options: Readonly<Record<string, number>>;
  /** `default`, a file, or `--rules`. */
  readonly from: string;
}

export interface SheetRowJson {
  /** The line in the sheet, from 1. */
  readonly row: number;
}

export interface SheetJson {
  readonly schema: 1;
  readonly file: string;
  /** Answers that the file of marks does not have yet. */
  readonly marks: readonly (PartJson & { readonly mark: MarkJson })[];
  /** Figures for which the sheet has another one. Nothing changes the report. */
  readonly changes: readonly (PartJson & { readonly to: string })[];
  readonly lost: readonly (SheetRowJson & { readonly sentence: string; readonly figure: string })[];
  readonly problems: readonly (SheetRowJson & { readonly message: string })[];
  readonly written: boolean;
}

/** A figure or blank of one draft, its unit included; a section by label and title. */
export interface DraftPlaceJson extends PlaceJson {
  readonly text: string;
}

/** In `section` a side is absent above the first heading. */
export interface FigureChangeJson {
  readonly kind: FigureChangeKind;
  readonly before?: DraftPlaceJson;
  readonly after?: DraftPlaceJson;
  readonly sentence: { readonly before: DraftPlaceJson; readonly after: DraftPlaceJson };
  readonly section: { readonly before?: string; readonly after?: string };
}

/** Without `before` and `after`: the text under no heading was rewritten. */
export interface SectionChangeJson {
  readonly kind: SectionChangeKind;
  readonly also: readonly SectionChangeKind[];
  readonly before?: DraftPlaceJson;
  readonly after?: DraftPlaceJson;
  /** A side is empty where nothing stood, or stands. */
  readonly words: readonly { readonly before: string; readonly after: string }[];
}

export interface CompareJson {
  readonly schema: 1;
  /** The earlier draft, then the later one. */
  readonly files: readonly [string, string];
  readonly figures: readonly FigureChangeJson[];
  readonly sections: readonly SectionChangeJson[];
  /** How many sections are the same in both. */
  readonly unchanged: number;
}

export type FileJson = OutlineJson | PlaceholdersJson | StatisticsJson | CheckJson | SheetJson;

/** A template or phrase of a library; `group` is empty where it has none. */
export interface PackEntryJson {
  readonly kind: 'template' | 'phrase';
  readonly name: string;
  readonly group: string;
  /** The file inside the library. */
  readonly path: string;
}

/** `path` is the file inside the library; the library itself is `.`. */
export interface PackProblemJson extends PlaceJson {
  readonly path: string;
  readonly message: string;
}

export interface PackJson {
  readonly schema: 1;
  readonly file: string;
  readonly name: string;
  readonly version?: string;
  readonly description?: string;
  readonly author?: string;
  readonly licence?: string;
  readonly extension?: string;
  readonly entries: readonly PackEntryJson[];
  readonly problems: readonly PackProblemJson[];
}

export interface PackDiffJson {
  readonly schema: 1;
  /** The earlier library, then the later one. */
  readonly files: readonly [string, string];
  readonly added: readonly PackEntryJson[];
  readonly removed: readonly PackEntryJson[];
  readonly changed: readonly PackEntryJson[];
}
