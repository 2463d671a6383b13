import { Disposable, l10n, window } from 'vscode';
import type { TextEditor } from 'vscode';
import type { Report, Section } from '../report/model';
import type { TextRange } from '../text/range';
import type { Current } from './current';
import type { Guard } from './guard';
import { toOffsets } from './ranges';
import { select } from './reveal';
import { nextPlace, previousPlace } from './steps';

type Step = (places: readonly TextRange[], selection: TextRange) => TextRange | undefined;

const noticeMilliseconds = 4000;

/**
 * The keys that go from blank to blank and from section to section. A blank is selected, so that what is typed replaces
 * it; at a section only the caret is put, so that typing destroys nothing.
 */
export function navigation(current: Current, guard: Guard): Disposable {
  function toPlaceholder(step: Step): void {
    const place = from(step, (report) => report.placeholders.map(({ range }) => range));
    if (place) select(place.editor, place.range);
    else tell(l10n.t('没有待填处'));
  }

  function toSection(step: Step): void {
    const place = from(step, (report) => headings(report.sections));
    if (place) select(place.editor, place.range, 'top');
    else tell(l10n.t('没有标题'));
  }

  function from(
    step: Step,
    placesOf: (report: Report) => readonly TextRange[],
  ): { readonly editor: TextEditor; readonly range: TextRange } | undefined {
    const session = current.session();
    const editor = current.editor();
    if (!session || !editor) return undefined;
    const range = step(placesOf(session.report()), toOffsets(editor.document, editor.selection));
    return range && { editor, range };
  }

  return Disposable.from(
    guard.command('gongwen.nextPlaceholder', () => {
      toPlaceholder(nextPlace);
    }),
    guard.command('gongwen.previousPlaceholder', () => {
      toPlaceholder(previousPlace);
    }),
    guard.command('gongwen.nextSection', () => {
      // The caret stands at the beginning of the section's heading: that place is where we are.
      toSection((places, { end }) => nextPlace(places, { start: end, end: end + 1 }));
    }),
    guard.command('gongwen.previousSection', () => {
      toSection((places, { start }) => previousPlace(places, { start: start - 1, end: start - 1 }));
    }),
  );
}

/** Where headings begin, in the order of the text. */
function headings(sections: readonly Section[]): TextRange[] {
  return sections.flatMap(({ heading, children }) => [
    { start: heading.start, end: heading.start },
    ...headings(children),
  ]);
}

function tell(message: string): void {
  window.setStatusBarMessage(message, noticeMilliseconds);
}
