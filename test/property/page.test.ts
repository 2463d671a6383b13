import assert from 'node:assert/strict';
import fc from 'fast-check';
import { frontMatterEnd } from '../../src/report/markdown/markdown';
import { parse } from '../../src/report/parse';
import type { Page } from '../../src/word/page';
import { pageOf } from '../../src/word/pageOf';
import { profiles } from '../../src/word/profiles';
import { anyText } from '../support/reportGrammar';
import { runs } from '../support/seed';

const printedRuns = ({ elements }: Page): readonly Page['elements'][number]['range'][] =>
  elements.flatMap((element) =>
    element.type === 'table'
      ? element.rows.flatMap((row) => row.flatMap((cell) => cell.runs.map(({ range }) => range)))
      : element.runs.map(({ range }) => range),
  );
const wordsOf = (text: string): string => text.replace(/\s/g, '');
const profile = fc.constantFrom(...profiles);

describe('the page of any text', function () {
  this.timeout(600_000);

  it('prints every character of a plain one, in order', () => {
    fc.assert(
      fc.property(anyText, profile, (text, layout) => {
        const printed = printedRuns(pageOf(parse(text, { format: 'plain' }), layout));
        assert.equal(printed.map(({ start, end }) => wordsOf(text.slice(start, end))).join(''), wordsOf(text));
      }),
      runs(500),
    );
  });

  it('prints every word of a Markdown one, in order, and each once', () => {
    fc.assert(
      fc.property(anyText, profile, (text, layout) => {
        const page = pageOf(parse(text, { format: 'markdown' }), layout);
        const printed = printedRuns(page);
        let at = 0;
        for (const { start, end } of printed) {
          assert.ok(start >= at && end > start && end <= text.length);
          at = end;
        }
        // What opens a block of code may name its language, and front matter is no text.
        if (frontMatterEnd(text) > 0 || /```|~~~|<br/.test(text)) return;
        const words = printed.map(({ start, end }) => text.slice(start, end)).join('');
        const letters = (from: string): string => from.replace(/[^\p{L}\p{N}]/gu, '');
        assert.equal(letters(words), letters(text));
      }),
      runs(500),
    );
  });
});
