import { Disposable, EventEmitter, workspace } from 'vscode';
import type { Event, Memento, TextDocument, WorkspaceFolder } from 'vscode';
import type { ReportService } from '../service';
import type { Profile } from '../word/page';
import type { Delays } from './delays';
import type { Guard } from './guard';
import { watchHome } from './homeWatch';
import type { Libraries } from './libraries';
import { createPerFolder } from './perFolder';
import { createProfileChoices } from './profileChoices';
import { readFolderProfiles, readSharedProfiles } from './profileFiles';
import { createProfileSource, type ProfileSource } from './profileSource';
import { usualProfile } from './settings';

/** The layouts that there are for a document, and the one that counts. */
export interface Layout {
  readonly profile: Profile;
  readonly profiles: readonly Profile[];
}

/** One answer for preview, page count, clipboard, print and export: what is chosen in one of them counts in all. */
export interface Layouts {
  /** What is known by now; the first question has the team's own files read. */
  of(document: TextDocument): Layout;
  /** The same once the team's files have been read again. */
  read(document: TextDocument): Promise<Layout>;
  /** The writer's choice for this document, which goes before the setting. */
  choose(document: TextDocument, profile: Profile): void;
  /** Other layouts are there, or another one counts. */
  readonly onDidChange: Event<void>;
  dispose(): void;
}

/** Those of one workspace folder. */
interface OwnLayouts {
  readonly source: ProfileSource;
  dispose(): void;
}

/** An editor may write a file in several steps. */
const rest = 200;
const owner = 'layouts';

/** The built-in layouts, those of shared libraries and those of workspaces. Nothing is read before a report asks. */
export function createLayouts(
  service: ReportService,
  libraries: Libraries,
  state: Memento,
  delays: Delays,
  guard: Guard,
): Layouts {
  const choices = createProfileChoices(state);
  const folders = createPerFolder(owner, opened, guard);
  const changed = new EventEmitter<void>();
  const tell = (): void => {
    changed.fire();
  };
  const sharedSource = createProfileSource(owner, () => readSharedProfiles(service, libraries), tell, guard);
  let isSharedRead = false;

  /** A source that is asked for the first time is read, and the document's work is done when it has been. */
  function begin(document: TextDocument, source: ProfileSource): void {
    delays.hold(document.uri.toString(), source.refresh());
  }

  function shared(document: TextDocument): ProfileSource {
    if (!isSharedRead) begin(document, sharedSource);
    isSharedRead = true;
    return sharedSource;
  }

  /** The layouts of the document's workspace folder; an untrusted one has none. */
  function own(document: TextDocument): ProfileSource | undefined {
    const folder = workspace.getWorkspaceFolder(document.uri) ?? workspace.workspaceFolders?.[0];
    if (!folder || !workspace.isTrusted) return undefined;
    const { source } = folders.of(folder, (entry) => {
      begin(document, entry.source);
    });
    return source;
  }

  function opened({ uri: folder }: WorkspaceFolder): OwnLayouts {
    const source = createProfileSource(owner, () => readFolderProfiles(service, folder), tell, guard);
    const again = (): void => {
      delays.after(owner, folder.toString(), rest, () => void source.refresh());
    };
    const watch = watchHome({ folder, patterns: ['profiles/*.json'], owner }, again, guard);
    return { source, dispose: () => void watch.dispose() };
  }

  function of(document: TextDocument): Layout {
    const layers = [service.profiles, shared(document).profiles(), own(document)?.profiles() ?? []];
    // One name, one layout: the workspace's own wins over a library's, and that over the built-in one.
    const profiles = [...new Map(layers.flat().map((profile) => [profile.name, profile])).values()];
    const wishes = [choices.of(document), usualProfile(document.uri)];
    const wanted = wishes.flatMap((wish) => profiles.find(({ id, name }) => wish === name || wish === id) ?? []);
    return { profile: wanted[0] ?? profiles[0]!, profiles };
  }

  const listeners = Disposable.from(
    guard.on(owner, workspace.onDidGrantWorkspaceTrust, tell),
    guard.on(owner, libraries.onDidChange, () => {
      if (isSharedRead) void sharedSource.refresh();
    }),
    guard.on(owner, workspace.onDidChangeConfiguration, (event) => {
      if (event.affectsConfiguration('gongwen.export.profile')) tell();
    }),
    guard.on(owner, workspace.onDidChangeWorkspaceFolders, tell),
  );

  return {
    of,
    async read(document) {
      await Promise.all([shared(document).refresh(), own(document)?.refresh()]);
      return of(document);
    },
    choose(document, { name }) {
      if (choices.of(document) === name) return;
      choices.keep(document, name);
      tell();
    },
    onDidChange: changed.event,
    dispose() {
      listeners.dispose();
      delays.cancel(owner);
      folders.dispose();
      changed.dispose();
    },
  };
}
