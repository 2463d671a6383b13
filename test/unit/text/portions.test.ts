import assert from 'node:assert/strict';
import { inPortions } from '../../../src/text/portions';

describe('work in portions', () => {
  it('lets others have their turn after each portion, and does every step once', async () => {
    const seen: (number | string)[] = [];
    const other = setTimeout(() => seen.push('other'));
    await inPortions([1, 2, 3, 4, 5], 2, (step) => seen.push(step));
    clearTimeout(other);
    assert.deepEqual(seen, [1, 2, 'other', 3, 4, 5]);
  });
  it('ends at a step that throws', async () => {
    const seen: number[] = [];
    const work = inPortions([1, 2, 3], 2, (step) => {
      if (step === 2) throw new Error('broken');
      seen.push(step);
    });
    await assert.rejects(work, /broken/);
    assert.deepEqual(seen, [1]);
  });
});
