import assert from 'node:assert/strict';
import type { Mark } from '../../../src/keep/mark';
import { addedMarks, changedMarks, cleared } from '../../../src/vscode/marksChange';

const fingerprint = `f1:${'0'.repeat(32)}`;
const at = '2025-06-01T08:00:00.000Z';
const verified: Mark = { schema: 1, fingerprint, state: 'verified', source: '区统计局', at };
const marks = new Map([[fingerprint, verified]]);
const changed = (...changes: Parameters<typeof changedMarks>[1]): Mark | undefined =>
  changedMarks(marks, changes).get(fingerprint);

describe('changes of marks', () => {
  it('leave what they do not speak of', () => {
    assert.deepEqual(changed({ fingerprint, state: 'doubtful', note: ' 待定 ' }), {
      ...verified,
      state: 'doubtful',
      note: '待定',
    });
  });
  it('take away what they name without a value', () => {
    const rest = { schema: 1, fingerprint, state: 'verified', at };
    assert.deepEqual(changed({ fingerprint, source: undefined }), rest);
    assert.deepEqual(changed({ fingerprint, source: '  ' }), rest);
  });
  it('leave no mark that says nothing', () => {
    assert.equal(changed({ fingerprint, ...cleared, at }), undefined);
    assert.equal(changedMarks(new Map(), [{ fingerprint, note: '', at }]).size, 0);
  });
  it('are made in order, on a copy', () => {
    const later = { fingerprint, state: 'verified', at: '2025-06-02T08:00:00.000Z' } as const;
    assert.equal(changed({ fingerprint, ...cleared }, later)?.at, later.at);
    assert.equal(marks.get(fingerprint), verified);
    assert.equal(changedMarks(marks, []), marks);
  });
  it('can bring marks over as they are', () => {
    assert.deepEqual(changedMarks(new Map(), addedMarks(marks)), marks);
  });
});
