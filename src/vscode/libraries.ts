import { Disposable, EventEmitter, extensions, workspace } from 'vscode';
import type { Event, Memento } from 'vscode';
import type { Library } from '../library/library';
import type { ReportService } from '../service';
import type { Delays } from './delays';
import type { Guard } from './guard';
import type { LibraryDisk, Looked } from './libraryDisk';
import { poll } from './libraryPolling';
import { createLibraryProblems } from './libraryProblems';
import type { LibrarySource } from './librarySources';
import { watchLibrary } from './libraryWatch';

/** A library of the list; without `library`, why there is none. */
export interface Listed {
  readonly source: LibrarySource;
  readonly library: Library | undefined;
  readonly state: 'on' | 'off' | 'untrusted' | 'missing';
}

/** The libraries that count for this window, in layers: later ones win. Nothing is read before somebody asks. */
export interface Libraries {
  /** As they were read last; the first question has them read. */
  all(): readonly Listed[];
  /** The same once they have been read. */
  ready(): Promise<readonly Listed[]>;
  /** Whether there are libraries beside our own and the workspace's. Nothing is read. */
  hasShared(): boolean;
  /** Looks for what has changed, without waiting for an event. */
  refresh(): Promise<void>;
  setEnabled(id: string, isEnabled: boolean): void;
  readonly onDidChange: Event<void>;
  dispose(): void;
}

interface Slot {
  readonly source: LibrarySource;
  readonly library: Library | undefined;
  readonly looked: Looked;
  /** Names and times of all that was looked at: the same as long as none of it has changed. */
  readonly stamp: string;
  /** `empty` holds nothing of ours and is not shown: a `.gongwen/` with marks only. */
  readonly state: 'read' | 'empty' | 'untrusted' | 'missing';
}

/** A file may be written in several steps. */
const restMilliseconds = 150;
const owner = 'libraries';
const offKey = 'gongwen.libraries.off';

/** Reads libraries at first need and again when they change; shows what is wrong in them. */
export function createLibraries(
  sources: () => readonly LibrarySource[],
  disk: LibraryDisk,
  service: ReportService,
  state: Memento,
  delays: Delays,
  guard: Guard,
): Libraries {
  const changed = new EventEmitter<void>();
  const problems = createLibraryProblems();
  const watchers = new Map<string, { readonly looked: string; readonly watcher: Disposable }>();
  let slots: readonly Slot[] = [];
  let reading: Promise<void> | undefined;
  let stale = false;
  let polling: Disposable | undefined;
  let listed: readonly Listed[] | undefined;

  function refresh(): Promise<void> {
    stale = true;
    reading ??= guard
      .later(owner, async () => {
        while (stale) {
          stale = false;
          await readOnce();
        }
      })
      .finally(() => {
        reading = undefined;
      });
    return reading;
  }

  async function readOnce(): Promise<void> {
    const known = new Map(slots.map((slot) => [slot.source.id, slot]));
    const wanted = sources();
    const read = await Promise.all(wanted.map((source) => slotOf(source, known.get(source.id))));
    const next = read.filter((slot) => slot !== undefined);
    const isSame = polling && next.length === slots.length && next.every((slot, at) => slot === slots[at]);
    slots = next;
    follow(wanted);
    polling ??= poll(refresh, guard);
    if (isSame) return;
    problems.show(slots);
    tell();
  }

  /** Undefined where there is nothing to show: no library was made there. */
  async function slotOf(source: LibrarySource, before: Slot | undefined): Promise<Slot | undefined> {
    const isHeld = source.kind === 'workspace' && !workspace.isTrusted;
    if (isHeld) {
      if (!(await disk.looksLikeLibrary(source))) return undefined;
      return before?.state === 'untrusted' ? before : { ...nothing, source, state: 'untrusted' };
    }
    // What came with an extension changes with the extension only.
    const isFixed = source.kind === 'builtin' || source.kind === 'extension';
    const wasRead = before?.state === 'read' || before?.state === 'empty';
    if (wasRead && (isFixed || (await disk.stampOf(source, before.looked)) === before.stamp)) return before;
    const fresh = await disk.read(source);
    if (fresh === undefined) {
      // The writer chose the others: that one is not to be reached now shows, and what it held stays of use.
      if (source.own || source.kind === 'workspace') return undefined;
      return before?.state === 'missing' ? before : { ...nothing, ...before, source, state: 'missing' };
    }
    const library = service.shelf.saving.keepGoodEntries(before?.library, fresh.library);
    const isEmpty = source.kind === 'workspace' && holdsNothing(library);
    return { ...fresh, library, source, state: isEmpty ? 'empty' : 'read' };
  }

  function follow(wanted: readonly LibrarySource[]): void {
    const ids = new Set(wanted.map(({ id }) => id));
    for (const [id, { watcher }] of watchers) {
      if (ids.has(id)) continue;
      watcher.dispose();
      watchers.delete(id);
    }
    const lookedAt = new Map(slots.map(({ source, looked }) => [source.id, looked]));
    for (const source of wanted) {
      if (source.kind === 'builtin' || source.kind === 'extension') continue;
      const folders = [...(lookedAt.get(source.id)?.folders ?? [])];
      const looked = folders.join('\n');
      const before = watchers.get(source.id);
      // A new one before the old one ends: nothing that is written meanwhile is missed.
      if (before?.looked === looked) continue;
      watchers.set(source.id, { looked, watcher: watchLibrary(source, folders, soon, guard) });
      before?.watcher.dispose();
    }
  }

  function soon(): void {
    delays.after(owner, 'refresh', restMilliseconds, () => void refresh());
  }

  const off = (): readonly string[] => {
    const value = state.get<unknown>(offKey);
    return Array.isArray(value) ? value.filter((id) => typeof id === 'string') : [];
  };

  function tell(): void {
    const disabled = new Set(off());
    listed = slots.flatMap(({ source, library, state: how }): readonly Listed[] => {
      if (how === 'empty') return [];
      return [{ source, library, state: how !== 'read' ? how : disabled.has(source.id) ? 'off' : 'on' }];
    });
    changed.fire();
  }

  const isUsed = (): boolean => polling !== undefined || reading !== undefined;
  const again = (): void => {
    if (isUsed()) void refresh();
  };
  const listeners = Disposable.from(
    guard.on(owner, workspace.onDidGrantWorkspaceTrust, again),
    guard.on(owner, workspace.onDidChangeWorkspaceFolders, again),
    guard.on(owner, extensions.onDidChange, again),
    guard.on(owner, workspace.onDidChangeConfiguration, (event) => {
      if (event.affectsConfiguration('gongwen.libraries')) again();
    }),
  );

  return {
    all() {
      if (!isUsed()) void refresh();
      return listed ?? [];
    },
    async ready() {
      if (listed === undefined) await (reading ?? refresh());
      return listed ?? [];
    },
    hasShared: () => sources().some(({ kind, own }) => kind !== 'builtin' && kind !== 'workspace' && !own),
    refresh,
    setEnabled(id, isEnabled) {
      const others = off().filter((each) => each !== id);
      void state.update(offKey, isEnabled ? others : [...others, id]);
      if (listed !== undefined) tell();
    },
    onDidChange: changed.event,
    dispose() {
      for (const { watcher } of watchers.values()) watcher.dispose();
      delays.cancel(owner);
      Disposable.from(listeners, problems, changed, ...(polling ? [polling] : [])).dispose();
    },
  };
}

function holdsNothing({ templates, phrases, relations, terms, problems }: Library): boolean {
  return [templates, phrases, relations, terms, problems].every((list) => list.length === 0);
}

const nothing = { library: undefined, looked: { folders: new Set<string>(), files: new Set<string>() }, stamp: '' };
