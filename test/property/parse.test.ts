import assert from 'node:assert/strict';
import fc from 'fast-check';
import { parse } from '../../src/report/parse';
import { looksLikeReport } from '../../src/report/recognise/recognise';
import { applyEdit, edits } from '../support/editGrammar';
import { assertSound } from '../support/invariants';
import { anyText, grammarReport } from '../support/reportGrammar';
import { runs } from '../support/seed';
import { crlfOffsets, mapRanges, toCrlf, toLf } from '../support/twin';

const format = fc.constantFrom('auto' as const, 'plain' as const, 'markdown' as const);

/** What a report says. Of the paragraphs only where they are: their own offsets are the same in both twins. */
function summary(text: string): object {
  const report = parse(text);
  return { ...report, text: '', paragraphs: report.paragraphs.map((paragraph) => paragraph.range) };
}

describe('parse, for any text', function () {
  this.timeout(600_000);

  it('gives a report whose ranges nest, stay in bounds and print what they say', () => {
    fc.assert(
      fc.property(anyText, format, (text, wish) => {
        const report = parse(text, { format: wish });
        assertSound(report, text);
        assert.equal(typeof looksLikeReport(report), 'boolean');
        if (wish !== 'auto') assert.equal(report.format, wish);
      }),
      runs(2000),
    );
  });

  it('gives the same report with an earlier one at hand as without', () => {
    fc.assert(
      fc.property(anyText, edits, format, (text, changes, wish) => {
        let current = text;
        let previous = parse(text, { format: wish });
        for (const change of changes) {
          current = applyEdit(current, change);
          const fresh = parse(current, { format: wish });
          previous = parse(current, { format: wish, previous });
          assert.deepEqual(previous, fresh);
        }
      }),
      runs(2000),
    );
  });

  it('does not depend on which text or format the earlier report was read with', () => {
    fc.assert(
      fc.property(anyText, edits, format, format, (text, changes, wish, otherWish) => {
        const other = changes.reduce(applyEdit, text);
        const previous = parse(other, { format: otherWish });
        assert.deepEqual(parse(text, { format: wish, previous }), parse(text, { format: wish }));
      }),
      runs(1000),
    );
  });

  it('reads LF and CRLF alike', () => {
    fc.assert(
      fc.property(grammarReport, (text) => {
        const lf = toLf(text);
        const map = crlfOffsets(lf);
        assert.deepEqual(
          mapRanges(summary(toCrlf(lf)), (offset) => offset),
          mapRanges(summary(lf), map),
        );
      }),
      runs(1500),
    );
  });
});
