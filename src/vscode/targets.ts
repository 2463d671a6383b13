import { Disposable, EventEmitter, workspace } from 'vscode';
import type { Event, Memento, Uri } from 'vscode';
import type { Guard } from './guard';
import { parseTarget } from '../text/lengthTarget';
import type { LengthTarget } from '../text/lengthTarget';
import type { Session, Sessions } from './sessions';
import { usualTarget } from './settings';
import { adoptUntitled } from './untitled';

/** How long each report is meant to be. */
export interface Targets {
  /** What was set for this document, else what the setting says. */
  of(uri: Uri): LengthTarget | undefined;
  /** As the writer typed it; an empty text says that this document has none, whatever the setting says. */
  set(uri: Uri, text: string): void;
  /** What was set for this very document. */
  own(uri: Uri): string | undefined;
  readonly onDidChange: Event<Uri>;
  dispose(): void;
}

const key = 'gongwen.targets';
/** More would slow every start; the oldest are forgotten first. */
const most = 500;

/**
 * Targets kept in `state`, outside of the documents; they follow a renamed file, and a new document that is saved. Those
 * of untitled documents are forgotten with them: their names come again.
 */
export function createTargets(state: Memento, sessions: Sessions, guard: Guard): Targets {
  const untitled = new Map<string, string>();
  const changed = new EventEmitter<Uri>();

  function read(): (readonly [string, string])[] {
    const value = state.get<unknown>(key);
    return Array.isArray(value) ? value.filter(isPair) : [];
  }

  function own(uri: Uri): string | undefined {
    const name = uri.toString();
    return untitled.get(name) ?? read().find(([known]) => known === name)?.[1];
  }

  function set(uri: Uri, text: string): void {
    const name = uri.toString();
    if (uri.scheme === 'untitled') untitled.set(name, text);
    else void state.update(key, [...read().filter(([known]) => known !== name), [name, text]].slice(-most));
    changed.fire(uri);
  }

  /** A renamed file, or all files of a renamed folder. */
  function renamed(from: Uri, to: Uri): void {
    const old = from.toString();
    const moved = read().map(([name, text]): readonly [string, string] =>
      name === old || name.startsWith(`${old}/`) ? [to.toString() + name.slice(old.length), text] : [name, text],
    );
    void state.update(key, moved);
  }

  const drafts = adoptUntitled({ of: ({ uri }) => own(uri), add: set });
  const seen = new WeakSet<Session>();
  const watch = Disposable.from(
    guard.on('targets', sessions.onDidChange, (session) => {
      if (!seen.has(session)) drafts.adopt(session);
      seen.add(session);
    }),
    guard.on('targets', sessions.onDidClose, (session) => {
      drafts.closed(session);
      untitled.delete(session.document.uri.toString());
    }),
    guard.on('targets', workspace.onDidRenameFiles, ({ files }) => {
      if (read().length > 0) for (const { oldUri, newUri } of files) renamed(oldUri, newUri);
    }),
  );

  return {
    of: (uri) => parseTarget(own(uri) ?? usualTarget(uri)),
    set,
    own,
    onDidChange: changed.event,
    dispose() {
      Disposable.from(watch, changed).dispose();
    },
  };
}

function isPair(value: unknown): value is readonly [string, string] {
  return Array.isArray(value) && value.length === 2 && value.every((part) => typeof part === 'string');
}
