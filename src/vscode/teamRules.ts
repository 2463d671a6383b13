import { Disposable, EventEmitter, l10n, RelativePattern, Uri, window, workspace } from 'vscode';
import type { Event, TextDocument, WorkspaceFolder } from 'vscode';
import type { RuleSettings } from '../rules/levels';
import type { ReportService } from '../service';
import { LineIndex } from '../text/lineIndex';
import type { Delays } from './delays';
import type { Guard } from './guard';

/** What `.gongwen/check.json` of workspace folders says of rules. Nothing is read before a report asks. */
export interface TeamRules {
  /** As far as it has been read; the same object until the file says something else. */
  of(document: TextDocument): RuleSettings;
  readonly onDidChange: Event<void>;
  dispose(): void;
}

const none: RuleSettings = new Map();
const owner = 'teamRules';
const restMilliseconds = 200;
/** In bytes: a file that is larger is none of ours. */
const largest = 256 * 1024;

interface Known {
  readonly folder: WorkspaceFolder;
  readonly watcher: Disposable;
  settings: RuleSettings;
  text: string | undefined;
}

/** A file with a mistake counts for nothing, and the writer is told once. An untrusted workspace silences nothing. */
export function createTeamRules(service: ReportService, delays: Delays, guard: Guard): TeamRules {
  const known = new Map<string, Known>();
  const changed = new EventEmitter<void>();

  async function read(entry: Known): Promise<void> {
    const file = Uri.joinPath(entry.folder.uri, '.gongwen', 'check.json');
    const text = workspace.isTrusted ? await textOf(file) : undefined;
    if (text === entry.text) return;
    entry.text = text;
    const { settings, problems } =
      text === undefined ? { settings: none, problems: [] } : await service.ruleBook.readFile(text);
    const [first] = problems;
    entry.settings = first ? none : settings;
    if (first && text !== undefined) {
      const line = new LineIndex(text).position(first.range.start).line + 1;
      const message = l10n.t(
        '检查设置“{0}”没有采用：第{1}行，{2}',
        workspace.asRelativePath(file),
        line,
        first.message,
      );
      void window.showWarningMessage(message);
    }
    changed.fire();
  }

  function opened(folder: WorkspaceFolder): Known {
    const watcher = workspace.createFileSystemWatcher(new RelativePattern(folder, '.gongwen/check.json'));
    const again = (): void => {
      delays.after(owner, folder.uri.toString(), restMilliseconds, () => void guard.later(owner, () => read(entry)));
    };
    const events = [watcher.onDidChange, watcher.onDidCreate, watcher.onDidDelete];
    const entry: Known = {
      folder,
      watcher: Disposable.from(watcher, ...events.map((event) => guard.on(owner, event, again))),
      settings: none,
      text: undefined,
    };
    return entry;
  }

  const readAll = (): void => {
    for (const entry of known.values()) void guard.later(owner, () => read(entry));
  };
  const watch = Disposable.from(
    guard.on(owner, workspace.onDidGrantWorkspaceTrust, readAll),
    // A watcher may miss a file that came together with its folder.
    guard.on(owner, window.onDidChangeActiveTextEditor, readAll),
    guard.on(owner, workspace.onDidSaveTextDocument, ({ uri }) => {
      if (uri.path.endsWith('/check.json')) readAll();
    }),
    guard.on(owner, workspace.onDidChangeWorkspaceFolders, ({ removed }) => {
      for (const { uri } of removed) {
        known.get(uri.toString())?.watcher.dispose();
        known.delete(uri.toString());
      }
    }),
  );

  return {
    of({ uri }) {
      const folder = workspace.getWorkspaceFolder(uri);
      if (!folder) return none;
      const key = folder.uri.toString();
      let entry = known.get(key);
      if (!entry) {
        entry = opened(folder);
        known.set(key, entry);
        const first = entry;
        delays.hold(
          uri.toString(),
          guard.later(owner, () => read(first)),
        );
      }
      return entry.settings;
    },
    onDidChange: changed.event,
    dispose() {
      watch.dispose();
      delays.cancel(owner);
      for (const { watcher } of known.values()) watcher.dispose();
      changed.dispose();
    },
  };
}

/** Undefined where there is no such file, or none that can be read. */
async function textOf(file: Uri): Promise<string | undefined> {
  try {
    if ((await workspace.fs.stat(file)).size > largest) return '';
    return new TextDecoder().decode(await workspace.fs.readFile(file));
  } catch {
    return undefined;
  }
}
