import assert from 'node:assert/strict';
import { parse } from '../../../src/report/parse';
import { createIntlSegmenter } from '../../../src/segmentation/intlSegmenter';
import { createNameReader } from '../../../src/statistics/sameNamed';
import type { Segmenter } from '../../../src/text/ports';

const words = createIntlSegmenter();

/** The figures that are called as the one that is printed so, each with how its value stands to it. */
async function called(text: string, figure: string, segmenter: Segmenter = words): Promise<string[] | undefined> {
  const found = await createNameReader(segmenter)(parse(text), text.indexOf(figure) + 1);
  return found?.others.map(({ range, beside, value }) =>
    [text.slice(range.start, range.end), value, ...(beside ? ['beside'] : [])].join(' '),
  );
}

describe('figures of the same name', () => {
  it('are found in other paragraphs, with how their values stand to each other', async () => {
    const text = [
      '今年以来，全区累计办结群众诉求1098件，新增就业520人。',
      '一、畅通渠道。办结群众诉求1089件，满意率98.2%。',
      '二、下一步。力争全年办结群众诉求3000件，办结群众诉求**件以上。',
      '三、保障。办结群众诉求1098件的经验得到推广。',
    ].join('\n');
    assert.deepEqual(await called(text, '1098件'), ['1089件 near', '3000件 far', '**件 blank', '1098件 same']);
    assert.deepEqual(await called(text, '3000件'), ['1098件 far', '1089件 far', '**件 blank beside', '1098件 far']);
    assert.deepEqual(await called(text, '520人'), []);
  });

  it('are those whose names agree by whole words, the noun behind the measure word among them', async () => {
    const text = [
      '工业增加值增长5.2%，农业增加值增长3.1%，受理申请2000件，服务企业318家。',
      '全市规模以上工业增加值增长5.6%，办结申请1990件，走访服务316家企业。',
      '增加值增长4.9%，申请1980件，企业320家。',
    ].join('\n');
    assert.deepEqual(await called(text, '5.2%'), ['5.6% near']);
    assert.deepEqual(await called(text, '3.1%'), []);
    assert.deepEqual(await called(text, '2000件'), []);
    assert.deepEqual(await called(text, '318家'), ['316家 near']);
  });

  it('are no shares of something, and nothing where no figure with a name stands', async () => {
    const text = '完成调整预算的103%，占规模以上工业的12%。\n完成调整预算的99%，占规模以上工业的13%。共3件。';
    for (const figure of ['103%', '12%', '共3', '完成调整'])
      assert.equal(await called(text, figure), undefined, figure);
  });

  it('are cut all again where another engine answers, so that no name is cut in two ways', async () => {
    const text = '办结诉求10件。\n新增诉求10人。\n办结诉求11件。';
    let asked: readonly string[][] = [];
    const engines = ['intl', 'jieba', 'jieba'] as const;
    const read = createNameReader({
      cut: (stretches) => {
        asked = [...asked, [...stretches]];
        const engine = engines[asked.length - 1]!;
        return Promise.resolve({ engine, words: stretches.map(({ length }) => ({ lengths: [length] })) });
      },
      ready: () => Promise.resolve('intl'),
    });
    const first = parse(text);
    await read(first, text.indexOf('10件'));
    const later = parse(`${text}\n共办结诉求12件。`);
    const found = await read(later, later.text.indexOf('10件'));
    assert.deepEqual(asked, [['办结诉求'], ['共办结诉求'], ['办结诉求']]);
    assert.equal(found?.others.length, 1);
  });

  it('are looked for among so many around, whatever the text', async () => {
    let cut = 0;
    const segmenter: Segmenter = {
      cut: (stretches) => {
        cut += stretches.length;
        return words.cut(stretches);
      },
      ready: () => Promise.resolve('intl'),
    };
    const text = Array.from({ length: 5000 }, (_, at) => `${'甲乙丙丁'.repeat(1 + (at % 5))}办结诉求${at}件。`).join(
      '\n',
    );
    const found = await createNameReader(segmenter)(parse(text), text.indexOf('2500件') + 1);
    assert.ok(found);
    assert.ok(found.others.length <= 4000, `${found.others.length} figures`);
    assert.ok(cut <= 5, `${cut} stretches`);
    const endless = parse('办结诉求1件，'.repeat(6000));
    const inLine = await createNameReader(segmenter)(endless, endless.text.length >> 1);
    assert.ok((inLine?.others.length ?? 0) <= 4000);
  });
});
