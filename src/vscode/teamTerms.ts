import { Disposable, EventEmitter, Uri, workspace } from 'vscode';
import type { Event, TextDocument, WorkspaceFolder } from 'vscode';
import type { ReportService } from '../service';
import type { TermTable } from '../terms/term';
import type { Terms } from '../terms/terms';
import { isOn } from './collectedLibraries';
import type { Delays } from './delays';
import type { Guard } from './guard';
import { watchHome } from './homeWatch';
import type { Libraries, Listed } from './libraries';
import { createPerFolder } from './perFolder';

/** The 口径表 of libraries and of workspace folders. Nothing is read before a report asks. */
export interface TeamTerms {
  /** What is known by now for a document; the first question has the libraries read, where any may have a table. */
  of(document: Pick<TextDocument, 'uri'>): Terms | undefined;
  /** All right forms, names and abbreviations that are known by now, whoever they count for. */
  words(): readonly string[];
  /** What is known has changed. */
  readonly onDidChange: Event<void>;
  dispose(): void;
}

/** What is known for one workspace folder, or for all documents outside of any. */
interface Known {
  readonly folder: WorkspaceFolder | undefined;
  tables: readonly TermTable[];
  terms: Terms | undefined;
  dispose(): void;
}

const owner = 'teamTerms';
const restMilliseconds = 200;

/** Puts the tables together that count for a document; the automaton over their words is made when a text is first looked at. */
export function createTeamTerms(service: ReportService, libraries: Libraries, delays: Delays, guard: Guard): TeamTerms {
  // A pack may list a table of another name.
  const patterns: readonly string[] = [...service.termFiles, 'gongwen-pack.json'];
  const known = createPerFolder(owner, opened, guard);
  const changed = new EventEmitter<void>();
  let isAsked = false;

  /** Reads the libraries, if any of them may have a table for the folder: our own has none. */
  async function ask({ folder }: Pick<Known, 'folder'>): Promise<void> {
    if (!isAsked && !libraries.hasShared() && !(folder && (await hasAny(folder, patterns)))) return;
    isAsked = true;
    update(await libraries.ready());
  }

  function update(listed: readonly Listed[]): void {
    let isOther = false;
    for (const entry of known.all()) {
      const tables = tablesFor(entry.folder, listed);
      if (tables.length === entry.tables.length && tables.every((table, at) => table === entry.tables[at])) continue;
      entry.tables = tables;
      entry.terms = service.termsOf(tables);
      isOther = true;
    }
    if (isOther) changed.fire();
  }

  function opened(folder: WorkspaceFolder | undefined): Known {
    const look = (): void => {
      delays.after(owner, folder?.uri.toString() ?? '', restMilliseconds, () => void guard.later(owner, () => ask({ folder }))); // prettier-ignore
    };
    const watch = folder ? watchHome({ folder: folder.uri, patterns, owner }, look, guard) : Disposable.from();
    return { folder, tables: [], terms: undefined, dispose: () => void watch.dispose() };
  }

  const askAll = (): void => {
    for (const entry of known.all()) void guard.later(owner, () => ask(entry));
  };
  const listeners = Disposable.from(
    guard.on(owner, libraries.onDidChange, () => {
      if (isAsked) update(libraries.all());
      else askAll();
    }),
    guard.on(owner, workspace.onDidGrantWorkspaceTrust, askAll),
    guard.on(owner, workspace.onDidChangeConfiguration, (event) => {
      if (event.affectsConfiguration('gongwen.libraries')) askAll();
    }),
  );

  return {
    of({ uri }) {
      const folder = workspace.getWorkspaceFolder(uri);
      const { terms } = known.of(folder, (entry) => {
        delays.hold(
          uri.toString(),
          guard.later(owner, () => ask(entry)),
        );
      });
      return terms;
    },
    words() {
      const rows = known.all().flatMap(({ tables }) => tables.flatMap((table) => table.rows));
      return [...new Set(rows.flatMap(({ right, full, short, order }) => [...right, ...(full === undefined ? [] : [full]), ...short, ...order]))]; // prettier-ignore
    },
    onDidChange: changed.event,
    dispose() {
      listeners.dispose();
      delays.cancel(owner);
      known.dispose();
      changed.dispose();
    },
  };
}

/** Those of shared libraries, and of the folder's own `.gongwen/`; the lowest first. */
function tablesFor(folder: WorkspaceFolder | undefined, listed: readonly Listed[]): readonly TermTable[] {
  const counting = listed.filter(isOn).filter(({ source }) => source.folder === undefined || source.folder.uri.toString() === folder?.uri.toString()); // prettier-ignore
  return counting.flatMap(({ library }) => library?.terms ?? []).filter(({ rows }) => rows.length > 0);
}

/** Whether one of these files is in `.gongwen/` of a folder that is trusted. */
async function hasAny({ uri }: WorkspaceFolder, names: readonly string[]): Promise<boolean> {
  if (!workspace.isTrusted) return false;
  const entries = await Promise.resolve(workspace.fs.readDirectory(Uri.joinPath(uri, '.gongwen'))).catch(() => []);
  return entries.some(([name]) => names.includes(name));
}
