import assert from 'node:assert/strict';
import { measureWordAt, scaleAt } from '../../../src/report/units';

describe('measureWordAt', () => {
  const cases: readonly (readonly [string, string | undefined])[] = [
    ['件（占比', '件'],
    ['人次。', '人次'],
    ['户次', '户次'],
    ['个百分点', '个百分点'],
    ['个月', '个月'],
    ['千瓦时', '千瓦时'],
    ['千米', '千米'],
    ['平方公里', '平方公里'],
    ['％', '％'],
    ['支队伍', '支'],
    ['家电力企业', '家'],
    ['人民政府', undefined],
    ['分别为', undefined],
    ['元旦', undefined],
    ['支部', undefined],
    ['朵', undefined],
    ['万元', undefined],
    ['', undefined],
  ];
  for (const [text, word] of cases) {
    it(`finds ${word ?? 'none'} in ${JSON.stringify(text)}`, () => {
      assert.equal(measureWordAt(`5${text}`, 1), word);
    });
  }
});

describe('scaleAt', () => {
  const cases: readonly (readonly [string, number | undefined])[] = [
    ['万亿元', 1e12],
    ['亿元', 1e8],
    ['千万', 1e7],
    ['百万吨', 1e6],
    ['万名', 1e4],
    ['万', 1e4],
    ['万千瓦时', 1e4],
    ['千人', 1e3],
    ['百多家', 1e2],
    ['百个', 1e2],
    ['千瓦时', undefined],
    ['千克', undefined],
    ['百姓', undefined],
    ['千方百计', undefined],
    ['个', undefined],
    ['', undefined],
  ];
  for (const [text, factor] of cases) {
    it(`reads ${factor ?? 'none'} in ${JSON.stringify(text)}`, () => {
      assert.equal(scaleAt(`5${text}`, 1)?.factor, factor);
    });
  }
});
