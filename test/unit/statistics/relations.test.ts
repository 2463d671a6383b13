import assert from 'node:assert/strict';
import { relations } from '../../../src/statistics/relations/all';
import { assertStated, statedCases } from '../../support/statedCases';

for (const { id, title } of relations) {
  describe(`relation ${id} (${title})`, () => {
    const all = statedCases(id);

    for (const each of all) {
      it(`${each.expected}: ${each.text.replaceAll('\n', '⏎')}`, () => {
        assertStated(each, [id]);
      });
    }

    it('has at least five cases of each of the three kinds', () => {
      for (const kind of ['成立', '不符', '不作声']) {
        assert.ok(all.filter(({ expected }) => expected === kind).length >= 5, kind);
      }
    });
  });
}
