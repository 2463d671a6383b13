import { Disposable } from 'vscode';
import type { Memento, TextDocument, Uri } from 'vscode';
import type { LastYears } from '../keep/lastYears';
import type { ReportService } from '../service';
import type { Guard } from './guard';
import { onRenamed } from './marksMoves';
import type { Sessions } from './sessions';
import { adoptUntitled } from './untitled';

/** Last year's figures of documents, as their blanks said them before they were filled. */
export interface LastYearFigures {
  of(document: TextDocument): LastYears;
  /** Keeps what blanks say whenever a report has rested; takes it along when a report is saved or renamed. */
  follow(sessions: Sessions, guard: Guard): Disposable;
}

const key = 'gongwen.lastYearFigures';
/** Of reports without a session of this window only so many are remembered. */
const most = 30;
const none: LastYears = new Map();

type Stored = readonly (readonly [string, readonly (readonly [string, string])[]])[];

/** In memory, and for documents with a file in the storage of the workspace, so that a reload forgets nothing. */
export function createLastYearFigures(service: ReportService, state: Memento): LastYearFigures {
  let all: ReadonlyMap<string, LastYears> | undefined;

  function known(): ReadonlyMap<string, LastYears> {
    all ??= new Map(readStored(state.get<unknown>(key)).map(([uri, figures]) => [uri, new Map(figures)]));
    return all;
  }

  function set(uri: Uri, figures: LastYears): void {
    const name = uri.toString();
    const others = [...known()].filter(([each]) => each !== name);
    all = new Map(figures.size === 0 ? others : [...others, [name, figures]]);
    const stored = [...all].filter(([each]) => !each.startsWith('untitled:')).slice(-most);
    void state.update(key, stored.map(([each, those]) => [each, [...those]] as const) satisfies Stored);
  }

  const of = (uri: Uri): LastYears => known().get(uri.toString()) ?? none;
  return {
    of: ({ uri }) => of(uri),
    follow(sessions, guard) {
      const untitled = adoptUntitled<LastYears>({
        of: ({ uri }) => known().get(uri.toString()),
        add: set,
      });
      const seen = new WeakSet<object>();
      return Disposable.from(
        guard.on('lastYears', sessions.onDidChange, (session) => {
          if (session.paused) return;
          if (!seen.has(session)) untitled.adopt(session);
          seen.add(session);
          const { uri } = session.document;
          const before = of(uri);
          const now = service.withLastYears(session.report(), before);
          if (now !== before) set(uri, now);
        }),
        guard.on('lastYears', sessions.onDidClose, (session) => {
          untitled.closed(session);
          const { uri } = session.document;
          if (uri.scheme === 'untitled' && known().has(uri.toString())) set(uri, none);
        }),
        onRenamed('lastYears', guard, (from, to) => {
          const figures = of(from);
          if (figures.size > 0) {
            set(from, none);
            set(to, figures);
          }
          return Promise.resolve();
        }),
      );
    },
  };
}

/** What was stored, as far as it is what we store. */
function readStored(value: unknown): Stored {
  if (!Array.isArray(value)) return [];
  const isPair = (pair: unknown): pair is [string, unknown] => Array.isArray(pair) && typeof pair[0] === 'string';
  return value.filter(isPair).map(([uri, figures]) => {
    const list: readonly unknown[] = Array.isArray(figures) ? figures : [];
    return [uri, list.filter((each): each is [string, string] => isPair(each) && typeof each[1] === 'string')];
  });
}
