import assert from 'node:assert/strict';
import { parse } from '../../../src/report/parse';
import { createIntlSegmenter } from '../../../src/segmentation/intlSegmenter';
import type { Engine, Segmenter } from '../../../src/text/ports';
import { isContentWord } from '../../../src/vitals/functionWords';
import { createWordReader } from '../../../src/vitals/usedWords';

/** Cuts at blanks, says what it was asked, and is the engine that it is told to be. */
function blankSegmenter(): Segmenter & { asked: string[]; engine: Engine } {
  return {
    asked: [],
    engine: 'intl',
    cut(paragraphs) {
      this.asked.push(...paragraphs);
      const words = paragraphs.map((text) => ({ lengths: text.split(/(\s)/).map(({ length }) => length) }));
      return Promise.resolve({ engine: this.engine, words });
    },
    ready() {
      return Promise.resolve(this.engine);
    },
  };
}

describe('the most used words', () => {
  it('are content words with all their places, the most used first', async () => {
    const text = '窗口 服务 窗口 我们 我们\n服务 窗口 二十 二十 件 件 大厅\n';
    const read = createWordReader(blankSegmenter());
    const words = await read(parse(text));
    assert.deepEqual(
      words.map(({ word, places }) => [word, places.map(({ start }) => start)]),
      [
        ['窗口', [0, 6, 18]],
        ['服务', [3, 15]],
      ],
    );
    for (const { word, places } of words)
      for (const { start, end } of places) assert.equal(text.slice(start, end), word);
  });

  it('are none of the words inside a blank, and at most thirty', async () => {
    const blank = '完成 【待填：窗口 窗口 名称】 建设\n建设 完成\n';
    const read = createWordReader(blankSegmenter());
    assert.deepEqual((await read(parse(blank))).map(({ word }) => word), ['完成', '建设']); // prettier-ignore
    const many = Array.from({ length: 40 }, (_, at) => `词${String.fromCharCode(0x4e00 + at)}`).join(' ');
    assert.equal((await read(parse(`${many}\n${many}`))).length, 30);
  });

  it('are read from what was edited only, and anew where the engine is another', async () => {
    const segmenter = blankSegmenter();
    const read = createWordReader(segmenter);
    const before = parse('窗口 服务\n窗口 大厅\n');
    await read(before);
    segmenter.asked.length = 0;
    await read(parse('窗口 服务\n窗口 服务 大厅\n', { previous: before }));
    assert.deepEqual(segmenter.asked, ['窗口 服务 大厅']);
    segmenter.asked.length = 0;
    segmenter.engine = 'jieba';
    await read(parse('窗口 服务\n窗口 前台\n', { previous: before }));
    assert.deepEqual(segmenter.asked, ['窗口 前台', '窗口 服务']);
  });

  it('are found by the platform’s segmenter in running text', async () => {
    const text = '今年以来，我们优化窗口服务，群众满意。窗口服务延时，群众方便。群众的事无小事。';
    const words = await createWordReader(createIntlSegmenter())(parse(text));
    assert.deepEqual(words.slice(0, 1).map(({ word, places }) => [word, places.length]), [['群众', 3]]); // prettier-ignore
    assert.ok(words.some(({ word }) => word === '窗口'));
    assert.ok(!words.some(({ word }) => word === '我们' || word === '今年'));
  });

  it('know words of grammar and numbers', () => {
    for (const word of ['我们', '以及', '二十', '三个', '第一', '万元', '件', '12', '，，', '**', 'A3']) assert.ok(!isContentWord(word), word); // prettier-ignore
    for (const word of ['群众', '一体化', '三农', 'GDP', '营商环境']) assert.ok(isContentWord(word), word);
  });
});
