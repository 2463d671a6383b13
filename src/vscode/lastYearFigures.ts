import { Disposable } from 'vscode';
import type { Memento, TextDocument } from 'vscode';
import type { LastYears } from '../keep/lastYears';
import type { ReportService } from '../service';
import type { Guard } from './guard';
import { createLastYearsKept } from './lastYearsKept';
import { onRenamed } from './marksMoves';
import type { Sessions } from './sessions';
import { adoptUntitled } from './untitled';

/** Last year's figures of documents, as their blanks said them before they were filled. */
export interface LastYearFigures {
  of(document: TextDocument): LastYears;
  /** Keeps what blanks say whenever a report has rested; takes it along when a report is saved or renamed. */
  follow(sessions: Sessions, guard: Guard): Disposable;
}

const none: LastYears = new Map();

/** What is kept in the storage of the workspace is known again. */
export function createLastYearFigures(service: ReportService, state: Memento): LastYearFigures {
  const kept = createLastYearsKept(state);
  const of = (document: string): LastYears => kept.of(document) ?? none;
  return {
    of: ({ uri }) => of(uri.toString()),
    follow(sessions, guard) {
      const untitled = adoptUntitled<LastYears>({
        of: ({ uri }) => kept.of(uri.toString()),
        add: (uri, figures) => {
          kept.set(uri.toString(), figures);
        },
      });
      const seen = new WeakSet<object>();
      return Disposable.from(
        guard.on('lastYears', sessions.onDidChange, (session) => {
          if (session.paused) return;
          if (!seen.has(session)) untitled.adopt(session);
          seen.add(session);
          const document = session.document.uri.toString();
          const before = of(document);
          const now = service.withLastYears(session.report(), before);
          if (now !== before) kept.set(document, now);
        }),
        // Not when the window closes: then this has ended before the reports do.
        guard.on('lastYears', sessions.onDidClose, (session) => {
          untitled.closed(session);
          const { uri } = session.document;
          if (uri.scheme === 'untitled' && kept.of(uri.toString())) kept.set(uri.toString(), none);
        }),
        onRenamed('lastYears', guard, (from, to) => {
          const figures = of(from.toString());
          if (figures.size > 0) {
            kept.set(from.toString(), none);
            kept.set(to.toString(), figures);
          }
          return Promise.resolve();
        }),
      );
    },
  };
}
