import assert from 'node:assert/strict';
import fc from 'fast-check';
import { LineIndex } from '../../src/text/lineIndex';
import { anyText } from '../support/reportGrammar';
import { runs } from '../support/seed';

/** Line and column of an offset, counted the plain way. Between CR and LF is still the line that they end. */
function naive(text: string, offset: number): { line: number; column: number } {
  let line = 0;
  let start = 0;
  for (let at = 0; at < offset; at += 1) {
    const ends = text[at] === '\n' || (text[at] === '\r' && text[at + 1] !== '\n');
    if (ends) {
      line += 1;
      start = at + 1;
    }
  }
  return { line, column: offset - start };
}

const broken = fc
  .array(fc.constantFrom('\r', '\n', '\r\n', 'a', '字', '😀', '\u2028'), { maxLength: 40 })
  .map((bits) => bits.join(''));
const text = fc.oneof({ arbitrary: anyText, weight: 2 }, broken);

describe('line index, for any text', function () {
  this.timeout(600_000);

  it('agrees with plain counting, and the way back returns to the same place', () => {
    fc.assert(
      fc.property(text, fc.array(fc.nat(3000), { minLength: 1, maxLength: 20 }), (sample, places) => {
        const index = new LineIndex(sample);
        for (const place of [0, sample.length, ...places.map((at) => at % (sample.length + 1))]) {
          // A place between CR and LF is none that an editor can show.
          if (sample[place - 1] === '\r' && sample[place] === '\n') continue;
          const position = index.position(place);
          assert.deepEqual({ line: position.line, column: position.column }, naive(sample, place));
          assert.equal(index.offset(position.line, position.column), place);
        }
      }),
      runs(2000),
    );
  });

  it('answers any question with a place in the text', () => {
    const number = fc.oneof(fc.integer(), fc.double(), fc.constantFrom(NaN, Infinity, -Infinity, -0, 0.5));
    fc.assert(
      fc.property(text, number, number, (sample, a, b) => {
        const index = new LineIndex(sample);
        const { line, column } = index.position(a);
        assert.ok(Number.isInteger(line) && line >= 0 && Number.isInteger(column) && column >= 0);
        const offset = index.offset(a, b);
        assert.ok(Number.isInteger(offset) && offset >= 0 && offset <= sample.length, `offset ${offset}`);
      }),
      runs(1000),
    );
  });
});
