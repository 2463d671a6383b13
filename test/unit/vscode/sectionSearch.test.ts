import assert from 'node:assert/strict';
import { parse } from '../../../src/report/parse';
import { placedSections, searchSections } from '../../../src/vscode/sectionSearch';

const text = [
  '关于窗口服务工作情况的报告',
  '一、强化统筹，压实工作责任',
  '（一）建立3项机制。每周调度一次，及时通报进展情况。',
  '（二）明确责任分工。逐项分解任务，逐级传导压力。',
  '二、坚持问题导向，补齐短板弱项',
  '（一）补齐人员短板。加强业务培训，提高办事能力。',
  '1．开展培训。全年举办培训班，覆盖全部窗口人员。',
  '2．组织轮岗。窗口人员定期轮岗，熟悉各项业务。',
  '（二）补齐设备短板。更新自助设备，延长服务时间。',
  '三、聚焦重点任务，推动常态长效',
  '一是抓落实。建立台账，对账销号。',
  '二是抓考核。按季考核，按年评比。',
  '三是抓宣传。用好新媒体，讲好办事故事。',
].join('\n');
const placed = placedSections(parse(text).sections);
const find = (query: string): string[] =>
  searchSections(placed, query).map(({ section: { label, title } }) => `${label}${title.slice(0, 4)}`);

describe('the search for a section', () => {
  it('gives all of them, in the order of the text, where nothing is asked', () => {
    assert.deepEqual(find(' '), find(''));
    assert.equal(find('').length, placed.length);
    const starts = placed.map(({ section }) => section.range.start);
    assert.deepEqual(
      starts,
      [...starts].sort((one, other) => one - other),
    );
  });
  for (const query of ['3', '三', '３']) {
    it(`finds numbers by ${query}, what stands higher before what stands lower`, () => {
      assert.deepEqual(find(query).slice(0, 2), ['三、聚焦重点', '三是抓宣传']);
    });
  }
  for (const query of ['第三部分', '三、']) {
    it(`finds 三、 by ${query}`, () => {
      assert.equal(find(query)[0], '三、聚焦重点');
    });
  }
  it('takes a label as it is printed before the same number in another form', () => {
    assert.equal(find('（二）')[0], '（二）明确责任');
    assert.equal(find('(二)')[0], '（二）明确责任');
    assert.equal(find('二是')[0], '二是抓考核');
    assert.equal(find('1.')[0], '1．开展培训');
  });
  for (const query of ['二（一）', '二(一)', '2.1', '二 一', '2-1', '二1']) {
    it(`goes down by ${query}`, () => {
      assert.equal(find(query)[0], '（一）补齐人员');
    });
  }
  it('leaves out levels in between', () => {
    assert.deepEqual(find('二（一）2'), ['2．组织轮岗']);
    assert.equal(find('二、2.')[0], '（二）补齐设备');
    assert.ok(find('二、2.').includes('2．组织轮岗'));
  });
  it('finds words, characters in their order, and words of the headings above', () => {
    assert.deepEqual(find('短板'), ['二、坚持问题', '（一）补齐人员', '（二）补齐设备']);
    assert.deepEqual(find('压责任'), ['一、强化统筹']);
    assert.deepEqual(find('问题 设备'), ['（二）补齐设备']);
    assert.deepEqual(find('3项'), ['（一）建立3项']);
  });
  it('finds nothing where nothing is meant', () => {
    assert.deepEqual(find('九十九'), []);
    assert.deepEqual(find('乡村振兴'), []);
  });
});
