import {
  Diagnostic,
  DiagnosticSeverity,
  Disposable,
  EventEmitter,
  languages,
  Range,
  RelativePattern,
  Uri,
  window,
  workspace,
} from 'vscode';
import type { Event, TextDocument, WorkspaceFolder } from 'vscode';
import type { FileProblem } from '../library/fileProblem';
import type { ReportService } from '../service';
import type { TeamRelations } from '../statistics/team';
import type { Libraries } from './libraries';
import { createPerFolder } from './perFolder';
import { readSharedFiles, sharedFilesOf } from './sharedFiles';
import { LineIndex } from '../text/lineIndex';
import type { Delays } from './delays';
import type { Guard } from './guard';
import { watchHome } from './homeWatch';
import { readTeamFile, stampOf, teamFileUris } from './teamFiles';
import type { TeamFile } from './teamFiles';

/** The relations of the teams' own files. Nothing is read before a report asks. */
export interface Teams {
  /** What is known by now for a document; the first question has the files read. */
  of(document: Pick<TextDocument, 'uri'>): TeamRelations | undefined;
  /** What is known has changed. */
  readonly onDidChange: Event<void>;
  dispose(): void;
}

/** What is known for one workspace folder, or for all documents outside of any. */
interface Known {
  readonly folder: WorkspaceFolder | undefined;
  team: TeamRelations | undefined;
  files: readonly Uri[];
  /** Names and times of the files as they were read. */
  stamp: string;
  watchers: Disposable;
  /** The folders that are watched beside the workspace folder's own. */
  watched: string | undefined;
  /** The reading that goes on, and whether the files have changed since it began. */
  reading: Promise<void> | undefined;
  stale: boolean;
  dispose(): void;
}

/** An editor may write a file in several steps. */
const restMilliseconds = 200;
const owner = 'teamRelations';

/** Reads the files when a report is there to be checked by them, and again when they change; shows what is wrong in them. */
export function createTeams(service: ReportService, libraries: Libraries, delays: Delays, guard: Guard): Teams {
  const known = createPerFolder(owner, opened, guard);
  const changed = new EventEmitter<void>();
  const collection = languages.createDiagnosticCollection('gongwen-relations');
  let shared = '';

  function read(entry: Known): Promise<void> {
    entry.stale = true;
    entry.reading ??= guard
      .later(owner, async () => {
        while (entry.stale) {
          entry.stale = false;
          await readOnce(entry);
        }
      })
      .finally(() => {
        entry.reading = undefined;
      });
    return entry.reading;
  }

  async function readOnce(entry: Known): Promise<void> {
    const uris = await teamFileUris(entry.folder);
    watch(entry, uris);
    entry.stamp = await stampOf(uris);
    const own = (await Promise.all(uris.map(readTeamFile))).filter((file) => file !== undefined);
    const named = new Set(uris.map((uri) => uri.toString()));
    const files = [
      ...own,
      ...(await readSharedFiles(libraries, 'relations')).filter(({ uri }) => !named.has(uri.toString())),
    ];
    const texts = files.flatMap((file) => ('text' in file ? [file.text] : []));
    // mathjs and the parser of JSON stay where they are as long as there is nothing to read.
    const { team, problems } = texts.length === 0 ? nothing : await service.readTeamFiles(texts);
    for (const uri of entry.files) collection.delete(uri);
    entry.files = files.map(({ uri }) => uri);
    let at = 0;
    for (const file of files)
      collection.set(file.uri, diagnosticsOf(file, 'text' in file ? problems[at++] : undefined));
    if (team === undefined && entry.team === undefined) return;
    entry.team = team;
    changed.fire();
  }

  /**
   * The folder is watched from the first reading on and never anew: what is written while one watcher ends and the next
   * begins would be missed. Files elsewhere are watched as the setting names them.
   */
  function watch(entry: Known, uris: readonly Uri[]): void {
    const home = entry.folder && Uri.joinPath(entry.folder.uri, '.gongwen');
    const own = home ? [home.toString(), Uri.joinPath(home, 'relations').toString()] : [];
    const places = [...new Set(uris.map((uri) => Uri.joinPath(uri, '..').toString()))].filter((place) => !own.includes(place)); // prettier-ignore
    const wanted = ['', ...places].join('\n');
    if (entry.watched === wanted) return;
    entry.watched = wanted;
    const watchers = places.map((place) =>
      workspace.createFileSystemWatcher(new RelativePattern(Uri.parse(place), '*.json')),
    );
    const reread = (): void => {
      delays.after(owner, entry.folder?.uri.toString() ?? '', restMilliseconds, () => void read(entry));
    };
    const look = (file: Uri | undefined): void => {
      if (file) reread();
      else delays.after(owner, `${entry.folder?.uri.toString() ?? ''} look`, restMilliseconds, () => void guard.later(owner, () => lookAgain(entry))); // prettier-ignore
    };
    const listeners = watchers.flatMap((watcher) =>
      [watcher.onDidChange, watcher.onDidCreate, watcher.onDidDelete].map((event) => guard.on(owner, event, reread)),
    );
    const inside = entry.folder
      ? [watchHome({ folder: entry.folder.uri, patterns: ['relations.json', 'relations/*.json'], owner }, look, guard)]
      : [];
    entry.watchers.dispose();
    entry.watchers = Disposable.from(...inside, ...watchers, ...listeners);
  }

  function rereadAll(): void {
    for (const entry of known.all()) void read(entry);
  }

  /** No watcher hears of everything on a network share: whoever comes back to a report has the files looked at again. */
  async function lookAgain(entry: Known): Promise<void> {
    if ((await stampOf(await teamFileUris(entry.folder))) !== entry.stamp) await read(entry);
  }

  function lookAtAll(): void {
    for (const entry of known.all()) void guard.later(owner, () => lookAgain(entry));
  }

  function opened(folder: WorkspaceFolder | undefined): Known {
    const entry: Known = {
      folder,
      team: undefined,
      files: [],
      stamp: '',
      watchers: Disposable.from(),
      watched: undefined,
      reading: undefined,
      stale: false,
      dispose() {
        entry.watchers.dispose();
        for (const uri of entry.files) collection.delete(uri);
      },
    };
    return entry;
  }

  const listeners = Disposable.from(
    guard.on(owner, workspace.onDidGrantWorkspaceTrust, rereadAll),
    guard.on(owner, libraries.onDidChange, () => {
      const now = JSON.stringify(sharedFilesOf(libraries.all(), 'relations'));
      if (now !== shared) rereadAll();
      shared = now;
    }),
    guard.on(owner, workspace.onDidChangeConfiguration, (event) => {
      if (event.affectsConfiguration('gongwen.relations')) rereadAll();
    }),
    guard.on(owner, window.onDidChangeActiveTextEditor, lookAtAll),
    guard.on(owner, workspace.onDidSaveTextDocument, ({ uri }) => {
      if (uri.path.endsWith('.json')) lookAtAll();
    }),
  );

  return {
    of({ uri }) {
      const folder = workspace.getWorkspaceFolder(uri);
      const { team } = known.of(folder, (entry) => {
        delays.hold(uri.toString(), read(entry));
      });
      return team;
    },
    onDidChange: changed.event,
    dispose() {
      listeners.dispose();
      delays.cancel(owner);
      known.dispose();
      changed.dispose();
      collection.dispose();
    },
  };
}

const nothing = { team: undefined, problems: [] };

function diagnosticsOf(file: TeamFile, problems: readonly FileProblem[] = []): Diagnostic[] {
  if ('reason' in file) return [diagnostic(new Range(0, 0, 0, 0), file.reason)];
  const index = new LineIndex(file.text);
  return problems.map(({ range, message }) => {
    const [start, end] = [index.position(range.start), index.position(range.end)];
    return diagnostic(new Range(start.line, start.column, end.line, end.column), message);
  });
}

function diagnostic(range: Range, message: string): Diagnostic {
  const made = new Diagnostic(range, message, DiagnosticSeverity.Error);
  made.source = '公文';
  made.code = 'library/relation';
  return made;
}
