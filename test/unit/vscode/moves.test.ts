import assert from 'node:assert/strict';
import type { Finding } from '../../../src/rules/finding';
import { movedFinding, movedRange } from '../../../src/vscode/moves';

describe('a range after an edit', () => {
  for (const [name, change, expected] of [
    ['before it moves along', { start: 0, removed: 2, inserted: 5 }, { start: 13, end: 18 }],
    ['behind it stays', { start: 16, removed: 3, inserted: 0 }, { start: 10, end: 15 }],
    ['inside it is gone', { start: 12, removed: 0, inserted: 1 }, undefined],
    ['right behind it is gone', { start: 15, removed: 0, inserted: 1 }, undefined],
    ['right before it is gone', { start: 10, removed: 0, inserted: 1 }, undefined],
    ['across its beginning is gone', { start: 8, removed: 4, inserted: 4 }, undefined],
    ['around it is gone', { start: 0, removed: 30, inserted: 0 }, undefined],
  ] as const) {
    it(name, () => {
      assert.deepEqual(movedRange({ start: 10, end: 15 }, change), expected);
    });
  }
});

describe('a finding after an edit', () => {
  const finding: Finding = {
    rule: 'numbering/gap',
    severity: 'warning',
    message: '',
    range: { start: 10, end: 12 },
    related: [
      { range: { start: 0, end: 2 }, message: '' },
      { range: { start: 20, end: 22 }, message: '' },
    ],
    fixes: [
      {
        title: 'both',
        safe: true,
        edits: [
          { range: { start: 10, end: 12 }, text: '' },
          { range: { start: 20, end: 22 }, text: '' },
        ],
      },
      { title: 'here', safe: true, edits: [{ range: { start: 10, end: 12 }, text: '' }] },
    ],
  };

  it('moves with all its places', () => {
    const moved = movedFinding(finding, { start: 5, removed: 0, inserted: 3 });
    assert.deepEqual(moved?.range, { start: 13, end: 15 });
    assert.deepEqual(
      moved.related.map(({ range }) => range.start),
      [0, 23],
    );
    assert.deepEqual(
      moved.fixes[0]?.edits.map(({ range }) => range.start),
      [13, 23],
    );
  });
  it('loses the place and the fix that were edited, not the others', () => {
    const moved = movedFinding(finding, { start: 21, removed: 1, inserted: 0 });
    assert.equal(moved?.related.length, 1);
    assert.deepEqual(
      moved.fixes.map(({ title }) => title),
      ['here'],
    );
  });
  it('is gone where its own place was edited', () => {
    assert.equal(movedFinding(finding, { start: 11, removed: 0, inserted: 1 }), undefined);
  });
});
