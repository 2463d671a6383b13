import assert from 'node:assert/strict';
import fc from 'fast-check';
import { frontMatterEnd } from '../../src/report/markdown/markdown';
import { parse } from '../../src/report/parse';
import { printable } from '../../src/word/docxRuns';
import { profiles } from '../../src/word/profiles';
import { anyText } from '../support/reportGrammar';
import { runs } from '../support/seed';
import { linesOf, throughWord } from '../support/wordRoundTrip';

const profile = fc.constantFrom(...profiles);
/** What XML cannot hold is a sign of damage in Word. */
const bare = (line: string): string => printable(line).replace(/\s/g, '');

const piece = fc.constantFrom('东桥镇', '12.5%', '3.6万吨', '\\|', '【待填】', '（含结转）', '×', '□', '____', '-', '&', ' '); // prettier-ignore
const cell = fc.array(piece, { maxLength: 3 }).map((pieces) => pieces.join('').trim());
const table = fc
  .tuple(fc.integer({ min: 2, max: 4 }), fc.integer({ min: 1, max: 4 }))
  .chain(([columns, rows]) =>
    fc.array(fc.array(cell, { minLength: columns, maxLength: columns }), { minLength: rows, maxLength: rows }),
  );

describe('any report that goes out as a Word document and comes back', function () {
  this.timeout(600_000);

  it('has the same words and labels line by line', async () => {
    await fc.assert(
      fc.asyncProperty(anyText, profile, async (text, layout) => {
        const { signature, date } = parse(text, { format: 'plain' }).parts;
        // A date that shares the line of the signature is printed below it.
        const split = signature && date ? date.start : 0;
        const printed = `${text.slice(0, split)}${split > 0 ? '\n' : ''}${text.slice(split)}`;
        const isTable = /\S[ \u3000]*\t/.test(text);
        const of = (lines: readonly string[]): readonly string[] => {
          const words = lines.map(bare).filter((line) => line !== '');
          // Rows with tabs are a table in Word, and one of Markdown behind.
          return isTable ? [words.join('').replace(/[|-]/g, '')] : words;
        };
        assert.deepEqual(of(linesOf(await throughWord(text, layout, 'plain'))), of(linesOf(printed)));
      }),
      runs(100),
    );
  });

  it('has every word of Markdown, in order', async () => {
    await fc.assert(
      fc.asyncProperty(anyText, profile, async (text, layout) => {
        // What opens a block of code may name its language, and front matter is no text.
        if (frontMatterEnd(text) > 0 || /```|~~~|<br/.test(text)) return;
        const letters = (from: string): string => from.replace(/[^\p{L}\p{N}]/gu, '');
        assert.equal(letters(await throughWord(text, layout, 'markdown')), letters(text));
      }),
      runs(60),
    );
  });

  it('has the same tables, cell by cell', async () => {
    await fc.assert(
      fc.asyncProperty(table, profile, async (rows, layout) => {
        const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
        const [head = [], ...others] = rows.map(line);
        const lines = ['一、情况', head, line(rows[0]!.map(() => '---')), ...others, '二、打算'];
        const text = ['关于某事的报告', ...lines].join('\n\n').replace(/\|\n\n\|/g, '|\n|');
        assert.deepEqual(linesOf(await throughWord(text, layout, 'markdown')), linesOf(text));
      }),
      runs(60),
    );
  });
});
