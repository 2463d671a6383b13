import assert from 'node:assert/strict';
import { parse } from '../../../src/report/parse';
import { placeholderLeak } from '../../../src/rules/placeholder/leak.rule';

describe('placeholder/leak', () => {
  it('says which name was left in clear, shows a masked neighbour and offers a mask that stays apart', () => {
    const text = '**村*件，百安村*件，**村*件，**村*件。';
    const [finding, ...others] = placeholderLeak.check(parse(text), {}, {});
    assert.deepEqual(others, []);
    assert.equal(finding?.message, '“百安村”没有隐去，文中其他名称已隐去。如需脱敏，请一并隐去。');
    assert.deepEqual(finding.related, [{ range: { start: 0, end: 2 }, message: '同类名称已隐去' }]);
    const start = text.indexOf('百安');
    assert.deepEqual(finding.fixes, [
      { title: '隐去“百安”', safe: false, edits: [{ range: { start, end: start + 2 }, text: '**' }] },
    ]);
  });

  it('is quiet where names stand in clear on purpose', () => {
    assert.deepEqual(
      placeholderLeak.check(parse('青梧县百安村办结**件，松湾乡办结**件，石桥铺镇办结**件。'), {}, {}),
      [],
    );
  });
});
