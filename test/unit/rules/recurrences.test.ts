import assert from 'node:assert/strict';
import fc from 'fast-check';
import { recurrences } from '../../../src/rules/wording/recurrences';

/** The phrases of 3 to 12 Chinese characters that stand twice in a row, by trying each. */
function twice(text: string): readonly { readonly at: number; readonly length: number }[] {
  const found: { at: number; length: number }[] = [];
  for (let at = 0; at < text.length; at += 1) {
    for (let length = 3; length <= 12; length += 1) {
      const phrase = text.slice(at, at + length);
      if (/^[一-鿿]+$/.test(phrase) && phrase.length === length && text.startsWith(phrase, at + length)) {
        found.push({ at, length });
      }
    }
  }
  return found;
}

describe('where a phrase may stand twice', () => {
  it('is told of each that does, and of nothing without a pair', () => {
    const chars = fc.constantFrom('一', '二', '三', '甲', '乙', '丙', '，', 'a', '\ud83d\ude00');
    fc.assert(
      fc.property(fc.array(chars, { maxLength: 60 }), (some) => {
        const text = some.join('');
        const told = recurrences(text, 3, 12);
        for (const { at, length } of twice(text)) {
          const within = told.filter((one) => one.length === length && one.at >= at && one.at < at + length);
          assert.ok(within.length > 0, `${at} ${length} of ${text}`);
        }
        for (const { at, length } of told) assert.equal(text.charAt(at), text.charAt(at + length));
        const sorted = [...told].sort((a, b) => a.at - b.at || a.length - b.length);
        assert.deepEqual(told, sorted);
      }),
      { numRuns: 500 },
    );
  });

  it('is nothing in a text that follows on another with the same words', () => {
    assert.deepEqual(recurrences('推动改革发展', 3, 12), []);
    assert.deepEqual(recurrences('推动改革发展', 3, 12), []);
    assert.deepEqual(recurrences('推动改革推动改革', 3, 12), [
      { at: 0, length: 4 },
      { at: 3, length: 4 },
    ]);
  });
});
