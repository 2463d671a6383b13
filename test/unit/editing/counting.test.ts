import assert from 'node:assert/strict';
import { countingsOf, firstOf, type Fault } from '../../../src/editing/counting';

function told(numbers: readonly number[]): readonly Fault[] {
  return countingsOf(numbers).flatMap(({ faults }) => faults);
}

describe('the numbers of a series', () => {
  const faults: [string, readonly number[], readonly Fault[]][] = [
    ['a gap', [1, 2, 4], [{ kind: 'gap', at: 2, missing: [3] }]],
    ['a wider gap', [1, 2, 5, 6], [{ kind: 'gap', at: 2, missing: [3, 4] }]],
    ['a lost beginning', [2, 3, 4], [{ kind: 'gap', at: 0, missing: [1] }]],
    ['a number twice', [1, 2, 2, 3], [{ kind: 'duplicate', at: 2, twin: 1, wanted: undefined }]],
    ['a number twice in place of the next', [1, 2, 2, 4], [{ kind: 'duplicate', at: 2, twin: 1, wanted: 3 }]],
    ['a number twice in place of the one before', [1, 3, 3, 4], [{ kind: 'duplicate', at: 1, twin: 2, wanted: 2 }]],
    ['the last twice', [1, 2, 3, 3], [{ kind: 'duplicate', at: 3, twin: 2, wanted: 4 }]],
    ['the first twice', [1, 1, 2], [{ kind: 'duplicate', at: 1, twin: 0, wanted: undefined }]],
    ['an old number in place of the next', [1, 2, 3, 2, 5], [{ kind: 'duplicate', at: 3, twin: 1, wanted: 4 }]],
    ['the first in place of the next', [1, 2, 1, 4], [{ kind: 'duplicate', at: 2, twin: 0, wanted: 3 }]],
    ['two that changed places', [1, 3, 2, 4], [{ kind: 'order', at: [1] }]],
    ['one that was moved up', [1, 2, 5, 3, 4], [{ kind: 'order', at: [2] }]],
    ['one that was moved down', [1, 3, 4, 2, 5], [{ kind: 'order', at: [3] }]],
  ];
  for (const [what, numbers, expected] of faults) {
    it(`tell ${what}: ${numbers.join(' ')}`, () => {
      assert.deepEqual(told(numbers), expected);
    });
  }

  const quiet: [string, readonly number[]][] = [
    ['in order', [1, 2, 3]],
    ['one alone', [1]],
    ['none', []],
    ['a piece of another text', [6, 7, 8]],
    ['a second counting', [1, 2, 3, 1, 2]],
    ['a second counting that lost its beginning', [1, 2, 3, 4, 2, 3, 4]],
    ['a choice of a longer list', [1, 2, 3, 5, 7, 8, 10]],
    ['more missing than there', [1, 9]],
    ['mixed columns', [1, 2, 3, 3, 5, 4, 6]],
    ['backwards', [5, 4, 3, 2]],
  ];
  for (const [what, numbers] of quiet) {
    it(`are left alone: ${what}`, () => {
      assert.deepEqual(told(numbers), []);
    });
  }

  it('are divided where another counting begins, and faults keep their places', () => {
    const countings = countingsOf([1, 2, 3, 1, 2, 4]);
    assert.deepEqual(
      countings.map(({ from, to }) => [from, to]),
      [
        [0, 3],
        [3, 6],
      ],
    );
    assert.deepEqual(countings[1]?.faults, [{ kind: 'gap', at: 5, missing: [3] }]);
  });

  it('begin with the lowest where that is not near the beginning', () => {
    assert.deepEqual([firstOf([2, 3]), firstOf([3, 1, 2]), firstOf([6, 7]), firstOf([])], [1, 1, 6, Infinity]);
  });
});
