import assert from 'node:assert/strict';
import fc from 'fast-check';
import { parse } from '../../src/report/parse';
import { linesOfPage, type PrintedPage } from '../../src/text/printedPage';
import { layoutPages } from '../../src/word/layout';
import { pageMeasure } from '../../src/word/measure';
import type { Page } from '../../src/word/page';
import { pageOf } from '../../src/word/pageOf';
import { plainPage } from '../../src/word/plainPage';
import { profiles } from '../../src/word/profiles';
import { hostile } from '../support/hostileText';
import { anyText } from '../support/reportGrammar';
import { runs } from '../support/seed';

const profile = fc.constantFrom(...profiles);
const text = fc.oneof(anyText, fc.array(hostile, { maxLength: 80 }).map((bits) => bits.join(''))); // prettier-ignore
const table = fc
  .array(fc.array(fc.oneof(hostile, fc.string({ maxLength: 40 })), { minLength: 3, maxLength: 3 }), { minLength: 2, maxLength: 30 })
  .map((rows) => rows.map((row) => row.join('\t').replace(/[\r\n]/g, ' ')).join('\n')); // prettier-ignore
const anyReport = fc.oneof(
  text,
  fc.tuple(text, table, text).map((parts) => parts.join('\n')),
);

/** What stands on pages, without the heads that tables repeat: cell by cell, since rows may go over pages. */
function wordsOf(pages: readonly PrintedPage[]): readonly string[] {
  const paragraphs = pages.flatMap((page) => page.flatMap((item) => (item.type === 'line' ? item.parts : [])));
  const cells = pages.flatMap((page) =>
    page.flatMap((item) => (item.type === 'row' && !item.repeated ? item.cells : [])),
  );
  const inCells = cells.flatMap(({ lines }) => lines.flatMap(({ parts }) => parts));
  return [...paragraphs, ...inCells.sort((a, b) => a.start - b.start)].map((part) => part.text);
}

const runTexts = ({ elements }: Page): readonly string[] => [
  ...elements.flatMap((element) => (element.type === 'paragraph' ? element.runs : [])).map((run) => run.text),
  ...elements.flatMap((element) => (element.type === 'table' ? element.rows.flat().flatMap((cell) => cell.runs) : [])).map((run) => run.text), // prettier-ignore
];

describe('the layout of any text', function () {
  this.timeout(600_000);

  it('prints every character once and in order, on no line too wide and no page too full', () => {
    fc.assert(
      fc.property(anyReport, profile, (words, layout) => {
        const page = pageOf(parse(words), layout);
        const pages = layoutPages(page, layout);
        assert.equal(wordsOf(pages).join(''), runTexts(page).join(''));
        const { textHeight } = pageMeasure(layout);
        for (const printed of pages) {
          let bottom = 0;
          for (const item of printed) {
            assert.ok(item.y >= bottom, 'one stands on another');
            bottom = item.y + item.height;
          }
          assert.ok(bottom <= textHeight, `${bottom} of ${textHeight} twips`);
          for (const { characters, width, size, parts } of linesOfPage(printed)) {
            const character =
              size * 20 + (size === layout.size ? Math.min(0, width / layout.characters - size * 20) : 0);
            // One closing mark may hang out; a cell narrower than a character holds one.
            assert.ok(
              characters * character <= Math.max(width, character) + 1.1 * size * 20,
              `${characters} in ${width}`,
            );
            assert.ok(parts.every(({ start, end }) => start <= end && end <= words.length));
          }
        }
        assert.equal(typeof plainPage(page), 'string');
      }),
      runs(300),
    );
  });
});
