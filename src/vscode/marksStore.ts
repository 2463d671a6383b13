import { EventEmitter } from 'vscode';
import type { Event, TextDocument, Uri } from 'vscode';
import type { Marks } from '../keep/mark';
import type { ReportService } from '../service';
import type { Delays } from './delays';
import { isWritable } from './documents';
import type { Guard } from './guard';
import { changedMarks } from './marksChange';
import type { MarkChange } from './marksChange';
import type { MarksFiles, MarksOnDisk } from './marksFiles';
import type { MarksNotices } from './marksNotices';

/** What was noted about the figures of documents: in memory at once, on disk soon after. */
export interface MarksStore {
  /** As far as they have been read; the same object until they change. */
  of(document: Pick<TextDocument, 'uri'>): Marks;
  /** Reads the marks of a document. Asked for again it reads them anew: someone else may have written them. */
  load(uri: Uri): Promise<void>;
  /** Notes something about figures. @returns false where nothing may be written, which the writer has been told */
  note(document: TextDocument, changes: readonly MarkChange[]): boolean;
  /** The same for a document that need not be open. */
  add(uri: Uri, changes: readonly MarkChange[]): void;
  /** Resolves when the work on the document's files is done; whether all that was noted is on disk then. */
  saved(uri: Uri): Promise<boolean>;
  /** Forgets a document that is closed, once its marks are on disk. */
  forget(uri: Uri): void;
  /** The file of the team in which the marks of a document were found or written last. */
  teamFile(uri: Uri): Uri | undefined;
  /** The marks of a document are others now. */
  readonly onDidChange: Event<Uri>;
  dispose(): void;
}

interface Kept {
  /** On disk as last read, with `pending` on top. */
  marks: Marks;
  /** Not written yet, in order. */
  pending: readonly MarkChange[];
  /** Of a later version of this program, or not to be read: never written. */
  refused: boolean;
  team: Uri | undefined;
  /** All work on the files of one document happens in turn. */
  work: Promise<void>;
  waiting: boolean;
  forgotten: boolean;
}

const none: Marks = new Map();
/** The walk marks one figure after another: one writing serves several. In milliseconds. */
const rest = 200;

/** An empty store; reads and writes nothing before it is asked to. */
export function createMarksStore(
  service: ReportService,
  files: MarksFiles,
  notices: MarksNotices,
  delays: Delays,
  guard: Guard,
): MarksStore {
  const all = new Map<string, Kept>();
  const changed = new EventEmitter<Uri>();

  function keptOf(uri: Uri): Kept {
    let kept = all.get(uri.toString());
    if (!kept) {
      const nothing = { marks: none, pending: [], refused: false, team: undefined };
      kept = { ...nothing, work: Promise.resolve(), waiting: false, forgotten: false };
      all.set(uri.toString(), kept);
    }
    kept.forgotten = false;
    return kept;
  }

  function show(uri: Uri, kept: Kept, marks: Marks): void {
    const same = service.printMarks(marks) === service.printMarks(kept.marks);
    if (same) return;
    kept.marks = marks;
    changed.fire(uri);
  }

  /** Work on the files of one document, in turn; counted as work of the document until it is done. */
  function inTurn(uri: Uri, kept: Kept, work: () => Promise<void>): Promise<void> {
    kept.work = kept.work.then(() => guard.later('marks', work));
    delays.hold(uri.toString(), kept.work);
    return kept.work;
  }

  /** What stands in the writer's own file and in the team's; undefined where nothing may be written. */
  async function read(uri: Uri, kept: Kept): Promise<{ own: MarksOnDisk; team: MarksOnDisk | undefined } | undefined> {
    try {
      const places = await files.placesOf(uri);
      const own = await files.read(places.own);
      const team = places.team && (await files.read(places.team));
      kept.team = places.team;
      kept.refused = [own, team].some((each) => each?.kind === 'newer');
      if (kept.refused) notices.newer();
      for (const each of [own, team]) if (each?.kind === 'damaged') notices.damaged(each);
      const onDisk = team ? service.mergeMarks(own.marks, team.marks) : own.marks;
      show(uri, kept, changedMarks(onDisk, kept.pending));
      return kept.refused ? undefined : { own, team };
    } catch {
      kept.refused = true;
      notices.unreadable();
      return undefined;
    }
  }

  /** Reads again first: another window or the team may have written meanwhile. */
  async function write(uri: Uri, kept: Kept): Promise<void> {
    const onDisk = kept.pending.length > 0 ? await read(uri, kept) : undefined;
    if (!onDisk) return;
    const { marks, pending } = kept;
    const { own, team } = onDisk;
    try {
      const target = team ?? own;
      if (target.kind === 'damaged') notices.setAside(await files.setAside(target.file));
      await files.write(target.file, marks);
      // What was kept for this writer alone before there was a team is in the team's file now.
      if (team && own.kind === 'good') await files.remove(own.file);
      kept.pending = kept.pending.slice(pending.length);
    } catch {
      notices.unsaved();
    }
  }

  function add(uri: Uri, changes: readonly MarkChange[]): void {
    if (changes.length === 0) return;
    const kept = keptOf(uri);
    const marks = changedMarks(kept.marks, changes);
    if (uri.scheme !== 'untitled') kept.pending = [...kept.pending, ...changes];
    show(uri, kept, marks);
    if (uri.scheme === 'untitled' || kept.waiting) return;
    kept.waiting = true;
    void inTurn(uri, kept, async () => {
      await new Promise((resolve) => setTimeout(resolve, rest));
      kept.waiting = false;
      await write(uri, kept);
    });
  }

  return {
    of: ({ uri }) => all.get(uri.toString())?.marks ?? none,
    async load(uri) {
      if (uri.scheme === 'untitled') return;
      const kept = keptOf(uri);
      await inTurn(uri, kept, async () => {
        await read(uri, kept);
      });
    },
    note(document, changes) {
      if (!isWritable(document) || all.get(document.uri.toString())?.refused) {
        notices.refused();
        return false;
      }
      add(document.uri, changes);
      return true;
    },
    add,
    async saved(uri) {
      const kept = all.get(uri.toString());
      await kept?.work;
      return kept === undefined || kept.pending.length === 0;
    },
    forget(uri) {
      const kept = all.get(uri.toString());
      if (!kept || uri.scheme === 'untitled') return;
      kept.forgotten = true;
      void kept.work.then(() => {
        if (kept.forgotten && kept.pending.length === 0) all.delete(uri.toString());
      });
    },
    teamFile: (uri) => all.get(uri.toString())?.team,
    onDidChange: changed.event,
    dispose: () => {
      changed.dispose();
    },
  };
}
