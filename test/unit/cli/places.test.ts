import assert from 'node:assert/strict';
import { placesIn } from '../../../src/cli/places';

describe('places', () => {
  it('count lines and columns from 1, offsets from 0', () => {
    const text = '一\r\n二三\n四';
    assert.deepEqual(placesIn(text).of({ start: 4, end: 6 }), { line: 2, column: 2, offset: 4, length: 2 });
    assert.deepEqual(placesIn(text).position(text.length), { line: 3, column: 2 });
  });

  it('count columns in UTF-16 units', () => {
    assert.deepEqual(placesIn('𠮷汇').position(2), { line: 1, column: 3 });
  });

  it('count a byte order mark in the offsets, not in the columns', () => {
    const places = placesIn('\ufeff标题\n正文');
    assert.deepEqual(places.of({ start: 1, end: 3 }), { line: 1, column: 1, offset: 1, length: 2 });
    assert.deepEqual(places.position(0), { line: 1, column: 1 });
    assert.deepEqual(places.position(4), { line: 2, column: 1 });
  });
});
