import { Disposable } from 'vscode';
import type { Guard } from './guard';
import { onRenamed } from './marksMoves';
import type { Session, Sessions } from './sessions';
import type { SourcesStore } from './sourcesStore';
import { adoptUntitled } from './untitled';

/** Takes the sources of a report along when it is renamed, or saved for the first time. */
export function followSources(store: SourcesStore, sessions: Sessions, guard: Guard): Disposable {
  const seen = new WeakSet<Session>();
  const untitled = adoptUntitled({
    of: ({ uri }) => store.untitled(uri),
    add: (uri, sources) => {
      void store.add(uri, [...sources.values()]);
    },
  });
  return Disposable.from(
    guard.on('sources', sessions.onDidChange, (session) => {
      if (seen.has(session)) return;
      seen.add(session);
      untitled.adopt(session);
    }),
    guard.on('sources', sessions.onDidClose, (session) => {
      untitled.closed(session);
    }),
    onRenamed('sources', guard, (from, to) => store.move(from, to)),
  );
}
