import { FoldingRange, FoldingRangeKind, languages } from 'vscode';
import type { Disposable, TextDocument } from 'vscode';
import type { Section } from '../report/model';
import type { Guard } from './guard';
import type { Sessions } from './sessions';
import { reportSelector } from './symbols';

/** Sections fold by line: below the heading's line, to their last line. What stands on one line cannot fold. */
export function foldingRanges(sessions: Sessions, guard: Guard): Disposable {
  return languages.registerFoldingRangeProvider(reportSelector, {
    provideFoldingRanges: (document) =>
      guard.run('folding', undefined, () => {
        const session = sessions.live(document);
        return session && rangesOf(session.report().sections, document);
      }),
  });
}

function rangesOf(sections: readonly Section[], document: TextDocument): FoldingRange[] {
  return sections.flatMap((section) => {
    const below = rangesOf(section.children, document);
    const first = document.positionAt(section.heading.start).line;
    const last = document.positionAt(section.range.end).line;
    // A run-in point shares its line with the section around it: only one of the two can fold there.
    if (last <= first || section.runIn) return below;
    return [new FoldingRange(first, last, FoldingRangeKind.Region), ...below];
  });
}
