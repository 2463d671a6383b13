import assert from 'node:assert/strict';
import { linesOfPage, type PrintedPage } from '../../../src/text/printedPage';
import { placeAfter, placeAt, startsOf, type LinePlace } from '../../../src/webview/preview/places';
import { layoutPages } from '../../../src/word/layout';
import { profiles } from '../../../src/word/profiles';
import { paragraph, tableOf } from '../../support/printedPages';

/** Pages of paragraphs, one line each, in a text where a line break follows each. */
function pagesOf(texts: readonly string[], layout = profiles[0]!): readonly PrintedPage[] {
  let start = 0;
  const elements = texts.map((text) => {
    const made = paragraph(text, start);
    start += text.length + 1;
    return made;
  });
  return layoutPages({ title: '', elements }, layout);
}
const numbered = Array.from({ length: 100 }, (_, at) => `第${at + 1}段的话。`);
const textAt = (pages: readonly PrintedPage[], place: LinePlace | undefined): string | undefined => {
  const line = place && linesOfPage(pages[place.page] ?? [])[place.line];
  return line?.parts.map(({ text }) => text).join('');
};

describe('places of the preview', () => {
  const before = pagesOf(numbered);
  const third: LinePlace = { page: 2, line: 5 };
  const words = textAt(before, third)!;

  it('keep their words when something is put in or taken away above', () => {
    for (const changed of [
      ['新的一段。', ...numbered],
      numbered.slice(30),
      [...numbered.slice(0, 20), '甲', '乙', ...numbered.slice(20)],
    ]) {
      const after = pagesOf(changed);
      assert.equal(textAt(after, placeAfter(before, after, third)), words);
    }
  });
  it('stay when something changes below, and in another layout are where the words are', () => {
    const below = pagesOf([...numbered.slice(0, 80), '新的一段。']);
    assert.deepEqual(placeAfter(before, below, third), third);
    const speech = pagesOf(numbered, profiles[2]);
    assert.equal(textAt(speech, placeAfter(before, speech, third)), words);
  });
  it('are where the change begins when their words are gone', () => {
    const at = numbered.indexOf(words);
    const after = pagesOf([...numbered.slice(0, at - 3), ...numbered.slice(at + 3)]);
    const place = placeAfter(before, after, third);
    assert.ok([numbered[at - 4], numbered[at + 3]].includes(textAt(after, place)), textAt(after, place));
    assert.deepEqual(placeAfter(before, pagesOf([]), third), undefined);
    assert.deepEqual(placeAfter(pagesOf([]), before, third), undefined);
  });
  it('never are the head of a table that a later page repeats', () => {
    const rows = [['单位', '受理'], ...Array.from({ length: 60 }, (_, at) => [`第${at}个`, `${at}件`])];
    const pages = layoutPages({ title: '', elements: [tableOf(rows)] }, profiles[0]!);
    const starts = startsOf(pages);
    assert.ok(pages.length > 1);
    assert.ok(starts[1]! > starts[0]!);
    const { page, line } = placeAt(pages, starts, starts[1]!)!;
    assert.deepEqual([page, line], [1, 2]);
    assert.equal(placeAt(pages, starts, 0)?.page, 0);
    assert.equal(placeAt([[]], [0], 5), undefined);
  });
});
