import assert from 'node:assert/strict';
import fc from 'fast-check';
import { nextLabelsAt } from '../../src/editing/nextLabel';
import { parse } from '../../src/report/parse';
import { drafted } from '../support/draftedOutline';
import { allSections } from '../support/outlineEdits';
import { anyText } from '../support/reportGrammar';
import { runs } from '../support/seed';

describe('the next label', function () {
  this.timeout(600_000);

  it('comes for any text at any place, begins with what is there and ends at the caret', () => {
    fc.assert(
      fc.property(anyText, fc.array(fc.nat(), { maxLength: 8 }), (text, places) => {
        const report = parse(text);
        const ends = report.paragraphs.map(({ range }) => range.end);
        const offsets = places.flatMap((place) => [place % (text.length + 2), ends[place % (ends.length || 1)] ?? 0]);
        for (const offset of offsets.flatMap((place) => [place, place + 1])) {
          for (const { range, text: words, caret } of nextLabelsAt(report, offset)) {
            assert.equal(range.end, offset);
            assert.ok(words.startsWith(text.slice(range.start, offset)) && words.length > offset - range.start);
            assert.ok(!/[\r\n]/.test(words) && caret >= 0 && caret <= words.length);
          }
        }
      }),
      runs(1000),
    );
  });

  it('is read as the next member of a series that goes on', () => {
    fc.assert(
      fc.property(drafted, fc.nat(), ({ text }, place) => {
        const { paragraphs } = parse(text);
        const { end } = paragraphs[place % paragraphs.length]!.range;
        const between = /[\r\n]+/.exec(text)![0];
        const at = end + between.length;
        const begun = text.slice(0, end) + between + text.slice(end);
        for (const { range, text: words, caret } of nextLabelsAt(parse(begun), at)) {
          const written = `${begun.slice(0, range.start)}${words.slice(0, caret)}新的工作${words.slice(caret)}${begun.slice(at)}`;
          const sections = allSections(parse(written).sections);
          const made = sections.find(({ heading }) => heading.start >= range.start && heading.end > at);
          assert.ok(made && words.trim().startsWith(made.label) && made.number !== undefined, written);
          const series = sections.filter(({ kind, runIn, number }) => kind === made.kind && !runIn && number === made.number! - 1); // prettier-ignore
          assert.ok(series.length > 0 || made.number === 1, written);
        }
      }),
      runs(1000),
    );
  });
});
