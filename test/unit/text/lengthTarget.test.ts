import assert from 'node:assert/strict';
import { parseTarget, targetCharacters } from '../../../src/text/lengthTarget';

describe('how long a report is meant to be', () => {
  for (const [text, amount, unit] of [
    ['15分钟', 15, 'minutes'],
    [' １５ 分 ', 15, 'minutes'],
    ['15', 15, 'minutes'],
    ['3000字', 3000, 'characters'],
    ['3000', 3000, 'characters'],
    ['100字', 100, 'characters'],
  ] as const) {
    it(`${text} is ${amount} ${unit}`, () => {
      assert.deepEqual(parseTarget(text), { amount, unit });
    });
  }
  for (const text of ['', '0', '601分钟', '一刻钟', '15小时', '-3', '9'.repeat(30), '1000001字'])
    it(`${text || 'nothing'} is none`, () => {
      assert.equal(parseTarget(text), undefined);
    });
  it('comes to characters by how fast is read', () => {
    assert.equal(targetCharacters({ amount: 15, unit: 'minutes' }, 200), 3000);
    assert.equal(targetCharacters({ amount: 3000, unit: 'characters' }, 240), 3000);
  });
});
