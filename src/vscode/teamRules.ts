import { Disposable, EventEmitter, l10n, Uri, window, workspace } from 'vscode';
import type { Event, TextDocument, WorkspaceFolder } from 'vscode';
import type { RuleSettings } from '../rules/levels';
import type { ReportService } from '../service';
import { LineIndex } from '../text/lineIndex';
import type { Delays } from './delays';
import type { Guard } from './guard';
import type { Libraries } from './libraries';
import { createPerFolder } from './perFolder';
import { createSharedRules } from './sharedRules';
import { watchHome } from './homeWatch';

/** What shared libraries and `.gongwen/check.json` of workspace folders say of rules. Nothing is read before a report asks. */
export interface TeamRules {
  /** As far as it has been read, a later one outweighs an earlier one; the same list until a file says something else. */
  of(document: Pick<TextDocument, 'uri'>): readonly RuleSettings[];
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
  settings: RuleSettings;
  text: string | undefined;
  dispose(): void;
}

/** A file with a mistake counts for nothing, and the writer is told once. An untrusted workspace silences nothing. */
export function createTeamRules(service: ReportService, libraries: Libraries, delays: Delays, guard: Guard): TeamRules {
  const known = createPerFolder(owner, opened, guard);
  const changed = new EventEmitter<void>();
  const shared = createSharedRules(service, libraries, guard);
  const joined = new WeakMap<RuleSettings, { readonly below: readonly RuleSettings[]; readonly all: readonly RuleSettings[] }>(); // prettier-ignore

  /** The workspace's own on top of those of shared libraries. */
  function withShared(own: RuleSettings): readonly RuleSettings[] {
    const below = shared.layers();
    const before = joined.get(own);
    if (before?.below === below) return before.all;
    const all = [...below, own];
    joined.set(own, { below, all });
    return all;
  }

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
    const again = (): void => {
      delays.after(owner, folder.uri.toString(), restMilliseconds, () => void guard.later(owner, () => read(entry)));
    };
    const watch = watchHome({ folder: folder.uri, patterns: ['check.json'], owner }, again, guard);
    const entry: Known = { folder, settings: none, text: undefined, dispose: () => void watch.dispose() };
    return entry;
  }

  const readAll = (): void => {
    for (const entry of known.all()) void guard.later(owner, () => read(entry));
  };
  const watch = Disposable.from(
    guard.on(owner, shared.onDidChange, () => {
      changed.fire();
    }),
    guard.on(owner, workspace.onDidGrantWorkspaceTrust, readAll),
    guard.on(owner, window.onDidChangeActiveTextEditor, readAll),
    guard.on(owner, workspace.onDidSaveTextDocument, ({ uri }) => {
      if (uri.path.endsWith('/check.json')) readAll();
    }),
  );

  return {
    of({ uri }) {
      const folder = workspace.getWorkspaceFolder(uri);
      delays.hold(uri.toString(), shared.ask());
      if (!folder) return withShared(none);
      const { settings } = known.of(folder, (entry) => {
        delays.hold(
          uri.toString(),
          guard.later(owner, () => read(entry)),
        );
      });
      return withShared(settings);
    },
    onDidChange: changed.event,
    dispose() {
      watch.dispose();
      shared.dispose();
      delays.cancel(owner);
      known.dispose();
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
