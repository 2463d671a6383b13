import assert from 'node:assert/strict';
import { likelyNames } from '../../../../src/editing/masking/likelyNames';
import { maskedText, maskGroups, maskProposals } from '../../../../src/editing/masking/masking';
import { parse } from '../../../../src/report/parse';
import { createIntlSegmenter } from '../../../../src/segmentation/intlSegmenter';
import type { Segmenter } from '../../../../src/text/ports';

/** A text out of `村民/n 周/nr 明远/x`, a line for each paragraph, and a segmenter that cuts it so. */
function tagged(written: string): { readonly text: string; readonly segmenter: Segmenter } {
  const lines = written.split('\n').map((line) => line.split(' ').map((word) => word.split('/') as [string, string]));
  const texts = lines.map((line) => line.map(([word]) => word).join(''));
  return {
    text: texts.join('\n'),
    segmenter: {
      cut: (paragraphs) =>
        Promise.resolve({
          engine: 'jieba',
          words: paragraphs.map((paragraph) => {
            const line = lines[texts.indexOf(paragraph)]!;
            return { lengths: line.map(([word]) => word.length), tags: line.map(([, tag]) => tag) };
          }),
        }),
      ready: () => Promise.resolve('jieba'),
    },
  };
}

async function found(written: string): Promise<readonly string[]> {
  const { text, segmenter } = tagged(written);
  const names = await likelyNames(parse(text), segmenter);
  for (const { start, end, stem } of names) assert.equal(text.slice(start, end), stem);
  return names.map(({ stem }) => stem);
}

describe('what may be a name', () => {
  it('is a surname with a given name beside a word for persons, or what persons do', async () => {
    assert.deepEqual(await found('村民/n 陈/nr 桂花/n 告诉/v 记者/n'), ['陈桂花']);
    assert.deepEqual(await found('讲解员/n 赵小岚/x 宣讲/v 政策/n'), ['赵小岚']);
    assert.deepEqual(await found('涌现/v 出/v 李建国/nr 、/x 王秀兰/nr 等/u 一批/m 先进/a'), ['李建国', '王秀兰']);
    assert.deepEqual(await found('党员/n 许静/x 说/v'), ['许静']);
  });

  it('is no word that a segmenter only calls a name', async () => {
    for (const text of [
      '群众/n 满意度/ns 明显增强/nr ，/x 廉政/nr 建设/vn 见效/v',
      '职工/n 周转/nr 房/n 交付/v',
      '干部/n 高/a 频次/n 走访/v',
      '职工/n 万众/n 一心/d',
      '党员/n 许静/x 上岗/v',
      '习近平/nrfg 总书记/n 说/v',
      '病险/x 水库/n 、/x 绿电/x 产业园/n 、/x 智慧/nr 广场/n',
      '安宁/ns 疗护/v ，/x 兴国/ns 利民/v',
    ]) {
      assert.deepEqual(await found(text), [], text);
    }
  });

  it('is a division of the state without its kind, and what a work is called', async () => {
    assert.deepEqual(await found('赴/v 昆明/ns 、/x 成都/ns 考察/v'), ['昆明', '成都']);
    assert.deepEqual(await found('望川/x 产业园/n 投产/v'), ['望川']);
    assert.deepEqual(await found('昆明/n 湖/n'), []);
  });

  it('is told at every mention, a short one only where it is a word', async () => {
    assert.deepEqual(
      await found(
        '村民/n 周明远/x 说/v\n周明/x 远在/v 外地/s\n赴/v 成都/ns 考察/v\n建成/v 都市圈/n ，/x 成都/ns 经验/n',
      ),
      ['周明远', '周明远', '成都', '成都'],
    );
  });

  it('is proposed beside what is surely to be masked, and marked', async () => {
    const { text, segmenter } = tagged(
      '2025年/m 青梧/x 县/n 赴/v 昆明/ns 考察/v\n昆明/ns 经验/n 推广/v ，/x 办结/v 30/m 件/q',
    );
    const report = parse(text, { format: 'plain' });
    const sure = maskProposals(report);
    const all = maskProposals(report, await likelyNames(report, segmenter));
    assert.deepEqual(
      all.filter(({ likely }) => !likely).map(({ from, to }) => [from, to]),
      sure.map(({ from, to }) => [from, to]),
    );
    assert.deepEqual(
      maskGroups(all)
        .filter(([{ likely }]) => likely)
        .map(([{ from, to }, ...others]) => [from, to, others.length]),
      [['昆明', '**', 1]],
    );
    assert.equal(maskedText(text, all).text, '20**年**县赴**考察\n**经验推广，办结**件');
    // What is masked anyway, or is a blank, is no guess.
    const blank = parse('青梧县赴**考察', { format: 'plain' });
    const over = [{ start: 0, end: 2, stem: '青梧' }, { start: 4, end: 7, stem: '**考' }]; // prettier-ignore
    assert.deepEqual(maskProposals(blank, over), maskProposals(blank));
  });

  it('is nothing where the segmenter knows no parts of speech', async () => {
    assert.deepEqual(await likelyNames(parse('村民周明远说，赴昆明考察。'), createIntlSegmenter()), []);
  });
});
