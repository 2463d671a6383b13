import assert from 'node:assert/strict';
import { contains, shift, touches } from '../../../src/text/range';

describe('ranges', () => {
  it('shift moves both ends', () => {
    assert.deepEqual(shift({ start: 1, end: 3 }, 4), { start: 5, end: 7 });
  });

  it('touch a caret at either end and nothing beyond', () => {
    const range = { start: 2, end: 4 };
    assert.deepEqual(
      [1, 2, 3, 4, 5].map((offset) => touches(range, offset)),
      [false, true, true, true, false],
    );
  });

  it('contain what lies wholly within them', () => {
    const outer = { start: 2, end: 6 };
    assert.ok(contains(outer, { start: 2, end: 6 }));
    assert.ok(!contains(outer, { start: 1, end: 3 }));
    assert.ok(!contains(outer, { start: 5, end: 7 }));
  });
});
