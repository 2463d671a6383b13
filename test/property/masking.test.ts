import assert from 'node:assert/strict';
import fc from 'fast-check';
import { fill } from '../../src/editing/filling';
import type { BlankValue } from '../../src/editing/fill';
import { leaksOf } from '../../src/editing/masking/leaks';
import { filledText, maskedText, maskProposals } from '../../src/editing/masking/masking';
import { parse } from '../../src/report/parse';
import type { TextEdit } from '../../src/text/range';
import { applyEdits } from '../support/outlineEdits';
import { namedReport, namesWritten } from '../support/namedReport';
import { anyText } from '../support/reportGrammar';
import { runs } from '../support/seed';

const named = fc.integer({ min: 1, max: 1_000_000 }).map(namedReport);

describe('a masked report', () => {
  it('is the report again when its masks are filled with what they stand for, whatever the text', () => {
    fc.assert(
      fc.property(fc.oneof(named, anyText), (text) => {
        const read = parse(text);
        const proposals = maskProposals(read);
        let end = 0;
        for (const { range, from } of proposals) {
          assert.ok(range.start >= end && range.end > range.start);
          assert.equal(from, text.slice(range.start, range.end));
          ({ end } = range);
        }
        assert.equal(filledText(maskedText(text, proposals)), text);
        for (const { range } of leaksOf(read)) assert.ok(range.start >= 0 && range.end <= text.length);
      }),
      runs(150),
    );
  });

  it('is the report again when its blanks are filled as the form fills them', () => {
    let filled = 0;
    fc.assert(
      fc.property(named, (text) => {
        const read = parse(text);
        const masked = maskedText(text, maskProposals(read));
        const report = parse(masked.text, { format: read.format });
        const blanks = new Map(report.placeholders.map((blank) => [blank.range.start, blank]));
        const given: BlankValue[] = [];
        // A date's mask is several blanks: 20**年*月*日 is put back whole.
        const parts: TextEdit[] = [];
        for (const { range, from } of masked.values) {
          const placeholder = blanks.get(range.start);
          if (placeholder?.range.end === range.end) given.push({ placeholder, value: from });
          else parts.push({ range, text: from });
        }
        const edits = [...fill.edits(report, given), ...parts].sort((a, b) => a.range.start - b.range.start);
        assert.equal(applyEdits(masked.text, edits), text);
        filled += given.length;
      }),
      runs(120),
    );
    assert.ok(filled > 1000);
  });

  it('shows each mask as a blank of its kind, and no masked name anywhere', () => {
    let masks = 0;
    fc.assert(
      fc.property(named, (text) => {
        const read = parse(text);
        const proposals = maskProposals(read);
        const masked = maskedText(text, proposals);
        for (const name of namesWritten(text)) assert.ok(!masked.text.includes(name), name);
        const blanks = parse(masked.text, { format: read.format }).placeholders;
        proposals.forEach(({ kind, from, to }, index) => {
          const { start, end } = masked.values[index]!.range;
          const within = blanks.filter(({ range }) => range.start >= start && range.end <= end);
          const pieces = to.match(kind === 'figure' ? /[*×]+(?:\.[*×]+)?|【[^】]*】/g : /[*×]+|【[^】]*】/g) ?? [];
          assert.deepEqual(
            within.map((blank) => [blank.kind, blank.text]),
            pieces.map((piece) => [kind, piece]),
            `${from} → ${to} in ${masked.text.slice(Math.max(0, start - 12), end + 12)}`,
          );
          masks += pieces.length;
          if (kind === 'name' && from.length > 1) assert.ok(!masked.text.includes(from), from);
        });
      }),
      runs(120),
    );
    assert.ok(masks > 1000);
  });
});
