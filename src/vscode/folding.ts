import { FoldingRange, FoldingRangeKind, languages } from 'vscode';
import type { Disposable, TextDocument } from 'vscode';
import { foldsOf } from './folds';
import type { Fold } from './folds';
import type { Guard } from './guard';
import type { Session, Sessions } from './sessions';
import { reportSelector } from './symbols';

/** Sections fold by line. */
export function foldingRanges(sessions: Sessions, guard: Guard): Disposable {
  return languages.registerFoldingRangeProvider(reportSelector, {
    provideFoldingRanges: (document: TextDocument) =>
      guard.run('folding', undefined, () => {
        const session = sessions.live(document);
        return session && foldsIn(session).map(({ first, last }) => new FoldingRange(first, last, FoldingRangeKind.Region)); // prettier-ignore
      }),
  });
}

/** The sections of a report that fold. */
export function foldsIn(session: Session): readonly Fold[] {
  return foldsOf(session.report().sections, (offset) => session.document.positionAt(offset).line);
}
