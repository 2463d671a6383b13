import assert from 'node:assert/strict';
import type { Report, Section } from '../../src/report/model';
import type { TextEdit } from '../../src/text/range';

/** All sections of a report but its title, in the order of the text. */
export function allSections(sections: readonly Section[]): readonly Section[] {
  return sections.flatMap((section) => [
    ...(section.kind === 'title' ? [] : [section]),
    ...allSections(section.children),
  ]);
}

/** The first section whose title begins with some words. */
export function sectionWith(report: Report, words: string): Section {
  const found = allSections(report.sections).find(({ title }) => title.startsWith(words));
  assert.ok(found, `no section “${words}”`);
  return found;
}

/** The text with edits applied, which must be apart and in order. */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  let result = '';
  let at = 0;
  for (const { range, text: words } of edits) {
    assert.ok(
      range.start >= at && range.end >= range.start && range.end <= text.length,
      'edits are apart and in order',
    );
    result += text.slice(at, range.start) + words;
    at = range.end;
  }
  return result + text.slice(at);
}

/** The edits that take others back. */
export function inverse(text: string, edits: readonly TextEdit[]): readonly TextEdit[] {
  let by = 0;
  return edits.map(({ range: { start, end }, text: words }) => {
    const back = { range: { start: start + by, end: start + by + words.length }, text: text.slice(start, end) };
    by += words.length - (end - start);
    return back;
  });
}
