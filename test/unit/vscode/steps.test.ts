import assert from 'node:assert/strict';
import { nextPlace, previousPlace } from '../../../src/vscode/steps';

const places = [
  { start: 2, end: 4 },
  { start: 4, end: 5 },
  { start: 10, end: 12 },
];
const at = (start: number, end = start): { start: number; end: number } => ({ start, end });

describe('the next place', () => {
  for (const [from, expected] of [
    [at(0), 2],
    [at(2), 2],
    [at(2, 4), 4],
    [at(3), 4],
    [at(4, 5), 10],
    [at(10, 12), 2],
    [at(20), 2],
  ] as const) {
    it(`from ${from.start}–${from.end} is the one at ${expected}`, () => {
      assert.equal(nextPlace(places, from)?.start, expected);
    });
  }
  it('is none where there are none', () => {
    assert.equal(nextPlace(places.slice(3), at(3)), undefined);
  });
});

describe('the previous place', () => {
  for (const [from, expected] of [
    [at(20), 10],
    [at(10, 12), 4],
    [at(4, 5), 2],
    [at(2, 4), 10],
    [at(0), 10],
    [at(4), 2],
  ] as const) {
    it(`from ${from.start}–${from.end} is the one at ${expected}`, () => {
      assert.equal(previousPlace(places, from)?.start, expected);
    });
  }
  it('is none where there are none', () => {
    assert.equal(previousPlace(places.slice(3), at(3)), undefined);
  });
});
