import type { TextDocument, Uri } from 'vscode';
import type { FillForms } from './fillForms';
import type { FolderCheck } from './folderCheck';
import type { FolderPages } from './folderPages';
import type { Previews } from './previews';
import type { ReviewPages } from './reviewPages';
import type { Segmenting } from './segmenting';
import type { ShownTicked } from './tickedPreview';
import type { VitalsPages } from './vitalsPages';
import type { ShownWord } from './wordFiles';

/** A row of a view as a person sees it. */
export interface Row {
  readonly label: string;
  readonly description: string;
  readonly tooltip: string;
  readonly children: readonly Row[];
}

/** What there is to see and do in a view beside its rows. */
export interface TreeProbe {
  /** The line above the tree, and the words beside the view's name. */
  words(): { readonly message: string; readonly description: string };
  /** The labels of the rows that are selected. */
  selected(): readonly string[];
  /** The labels of the rows that can be seen, the closed ones without what is below them. */
  open(): readonly string[];
  /** The labels of the rows drawn again since it was last asked; `*` stands for all at once. */
  redrawn(): readonly string[];
  /** Clicks a row, as VS Code does with one that is chosen. */
  click(label: string): Thenable<unknown>;
  /** Calls a command as a row's menu does. */
  onRow(command: string, label: string, others: readonly string[]): Thenable<unknown>;
  /** Selects a row as the keyboard does, with the focus in the view. */
  select(label: string): Thenable<void>;
}

/** The same of the 大纲 view. */
export interface OutlineProbe extends TreeProbe {
  /** Drags rows through the controller, and drops them on one, or below all. */
  drag(labels: readonly string[], onto: string | undefined): Promise<void>;
}

/** The same of the 常用语 view, and of what stands behind it. */
export interface LibraryProbe extends TreeProbe {
  /** Resolves when the libraries have been read; undefined while nobody has asked for them. */
  readonly isRead: () => boolean;
  ready(): Promise<void>;
  /** What a row would put into a text when it is dragged there. */
  dragged(label: string): Promise<string | undefined>;
  /** The entry that is put in where VS Code had no time to ask the row what it carries. */
  droppedAs(label: string): Promise<string | undefined>;
  /** Ticks or unticks a library's row. */
  setEnabled(library: string, isEnabled: boolean): void;
}

/** What `activate` returns. For the project's own host tests only: no promise to other extensions, and no text leaves by it. */
export interface TestApi {
  /** What a dropped list of files gives to a draft, and what 打开旧稿 shows. */
  readonly word: ShownWord & { dropped(list: string): Promise<string | undefined> };
  /** Milliseconds of processor time (in the browser: of the clock) that activation took, loading not included. */
  readonly activation: number;
  /** Whether the document is a report to us. */
  isReport(uri: Uri): boolean;
  /** Resolves when nothing waits for a pause in typing in this document any more. */
  whenIdle(uri: Uri): Promise<void>;
  /** The rows of a view for the report that is current. */
  rows(view: 'outline' | 'placeholders' | 'statistics' | 'phrases'): readonly Row[];
  /** The label of the row that the 大纲 view has marked. */
  marked(): string | undefined;
  readonly outline: OutlineProbe;
  readonly placeholders: TreeProbe;
  readonly phrases: LibraryProbe;
  /** The texts of the status bar's parts; empty while no report is current. */
  statusBar(): readonly string[];
  /** What the panel of 逐个核对数据 shows, line by line from its title on; empty while it is closed. */
  panel(): readonly string[];
  /** The row of it that Enter takes. */
  inPanel(): string | undefined;
  /** The rows of the list of 与上年相同; none while it is closed. */
  same(): readonly string[];
  /** The list of ticked changes that is shown. */
  readonly ticked: ShownTicked;
  /** The form of 填报数据, from its page's side. */
  readonly fillForm: Pick<FillForms, 'told' | 'say'>;
  /** 版式预览, from its page's side, and how many pages the status bar says there are. */
  readonly preview: Pick<Previews, 'told' | 'say' | 'printed'> & { count(): string };
  /** The page of 体检, from its page's side. */
  readonly vitals: Pick<VitalsPages, 'told' | 'say'>;
  /** The page of 送审前检查, from its page's side. */
  readonly review: Pick<ReviewPages, 'told' | 'say'>;
  /** The same on a folder, and the check itself. */
  readonly folderReview: Pick<FolderPages, 'told' | 'say'> & Pick<FolderCheck, 'run'>;
  /** What the 比对 view shows: the lines above its rows, and the rows; nothing while no comparison is open. */
  comparison(): { readonly message: string; readonly rows: readonly Row[] };
  /** How words are cut. */
  readonly segmenting: Segmenting;
  /** The folder of the indexes, the 素材 view, and from which file a paragraph was taken. */
  readonly material: {
    readonly indexes: Uri;
    message(): string;
    rows(): readonly Row[];
    origin(document: TextDocument, offset: number): Promise<Uri | undefined>;
  };
}
