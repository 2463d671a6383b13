import { Disposable } from 'vscode';
import type { Current } from './current';
import type { Guard } from './guard';
import type { Problems } from './problems';
import type { ReviewPages } from './reviewPages';

/** 送审前检查: all that can be said of a report, as a page and in the problems list, when the writer asks for it. */
export function checkBeforeReview(current: Current, problems: Problems, pages: ReviewPages, guard: Guard): Disposable {
  return Disposable.from(
    guard.command('gongwen.check', () => {
      const session = current.session();
      if (!session) return;
      problems.check(session);
      pages.show(session);
    }),
    guard.command('gongwen.clearCheck', () => {
      problems.clear();
    }),
  );
}
