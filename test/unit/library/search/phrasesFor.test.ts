import assert from 'node:assert/strict';
import { layersOf } from '../../../../src/library/layers';
import { indexPhrases } from '../../../../src/library/libraries';
import { placeAt } from '../../../../src/library/reportPlace';
import { phrasesFor, type PhraseQuery } from '../../../../src/library/search/phrasesFor';
import { parse } from '../../../../src/report/parse';
import { libraryOf } from '../../../support/libraryFolder';

const text = [
  '# 开头',
  '根据会议安排，现将有关情况汇报如下：',
  '# 排比',
  '抓实责任，【待填：做法】。',
  '突出“融”，重点推进。',
  '# 数据',
  '其中，占比××%，同比增长××%。',
  '# 结尾',
  '汇报完毕，不当之处，请批评指正。',
  '# 其他',
  '西安长安，银行行长。',
].join('\n');

async function finder() {
  const { phrases } = layersOf([await libraryOf({ '常用语/a.txt': text })]);
  const index = await indexPhrases(phrases);
  return (report: string, query = '', more: Partial<PhraseQuery> = {}): readonly string[] => {
    const [before = '', after = ''] = report.split('|');
    const place = placeAt(parse(before + after), before.length);
    const wish = { place, genre: '', query, favourites: new Set<string>(), recent: [], ...more };
    return phrasesFor(index, wish).map(({ layered }) => layered.entry.name.slice(0, 2));
  };
}

const series = '尊敬的各位领导：\n现将情况汇报如下：\n一是抓实组织。加强领导。\n二是抓实队伍。加强培训。\n';

describe('looking up phrases', () => {
  it('finds them by Chinese words, pinyin and initials, all readings of a character among them', async () => {
    const find = await finder();
    const queries: Readonly<Record<string, string>> = {
      不当之处: '汇报',
      hbwb: '汇报',
      huibaowanbi: '汇报',
      huibw: '汇报',
      'tongbi zengz': '其中',
      tbzz: '其中',
      zhb: '其中',
      zhongdian: '突出',
      zhdtj: '突出',
      "xi'an": '西安',
      xian: '西安',
      changan: '西安',
      zhangan: '西安',
      hangzhang: '西安',
      yhhz: '西安',
      'QIZHONG': '其中',
    }; // prettier-ignore
    for (const [query, name] of Object.entries(queries)) assert.equal(find('|', query)[0], name, query);
    for (const query of ['zzzz', 'huibaowanbix', '没有的词', '🙂', 'xian'.repeat(2000)])
      assert.deepEqual(find('|', query), []);
  });

  it('begins with what belongs where the caret stands', async () => {
    const find = await finder();
    assert.equal(find('|')[0], '根据');
    assert.equal(find(`${series}|`)[0], '抓实');
    const { phrases } = layersOf([
      await libraryOf({ '常用语/a.txt': '# 排比\n一是抓实。二是抓好。\n{{序号}}是抓实。' }),
    ]);
    const point = phrasesFor(await indexPhrases(phrases), {
      ...{ place: placeAt(parse(series), series.length), genre: '', query: '', favourites: new Set(), recent: [] },
    });
    assert.equal(point[0]?.layered.entry.name, '【序号】是抓实。', 'one more point before a whole series');
    assert.equal(find(`${series}三是抓实作风。加强教育。\n汇报完毕|。`)[0], '汇报');
    assert.equal(find('|', '', { favourites: new Set(['西安长安，银行行长。']) })[1], '西安');
    assert.equal(find('|', '', { recent: ['其中，占比××%，同比增长××%。'] }).indexOf('其中'), 1);
  });
});

describe('the place of a phrase', () => {
  it('is told from the report: the next label, its number and how the points before it open', () => {
    const at = (marked: string) => {
      const [before = '', after = ''] = marked.split('|');
      return placeAt(parse(before + after), before.length);
    };
    const { kind, next } = at(`${series}|`);
    assert.deepEqual([kind, next?.label, next?.number, next?.opening], ['series', '三是', 3, '抓实']);
    assert.equal(at('|').kind, 'opening');
    assert.equal(at('一、工作情况\n各项工作|进展顺利。\n二、打算\n继续努力。').kind, 'body');
    assert.equal(at('一、工作情况\n各项工作进展顺利。\n二、打算\n继续努力。\n|').next?.label, '三、');
    for (const offset of [-1, 0, 3, 1e9, NaN]) assert.ok(placeAt(parse('一是'), offset).kind);
  });
});
