import assert from 'node:assert/strict';
import { unfinishedAt, type Unfinished } from '../../../src/statistics/unfinished';

/** With the caret where `|` stands. */
function at(text: string, format: 'plain' | 'markdown' = 'plain'): Unfinished | undefined {
  const caret = text.indexOf('|');
  return unfinishedAt(text.slice(0, caret) + text.slice(caret + 1), caret, () => ({ format, someone: false }));
}

describe('a figure that is being written', () => {
  const offered: readonly (readonly [text: string, expected: string])[] = [
    ['共受理3116件，其中甲类552件，占比|', '17.72%'],
    ['共受理3116件，其中甲类552件，占比|。', '17.72%'],
    ['共受理3116件，其中甲类552件，占|。', '17.72%'],
    ['共受理3116件，其中甲类552件，占总数的|。', '17.72%'],
    ['共受理3116件，其中甲类552件，占总数的比重为|。', '17.72%'],
    ['共受理3116件，其中甲类552件（占比|', '17.72%'],
    ['共受理3116件，其中甲类1200件（占比38.5%）、乙类552件（占比|）。', '17.7%'],
    ['共受理3116件，其中甲类552件（占比|）、乙类1200件（占比38.5%）。', '17.7%'],
    ['甲占45%，乙占35%，其余占|。', '20%'],
    ['由80家增加到120家，增长|', '50.0%'],
    ['由上年的80家增加到120家，同比增长|，', '50.0%'],
    ['实现税收86.67亿元，比上年增加4.14亿元，增长|。', '5.0%'],
    ['由120家减少到90家，下降|。', '25.0%'],
    ['预算153.8亿元，实际完成164.6亿元，为预算的|。', '107.0%'],
    ['任务80户，已完成60户，完成率|。', '75.0%'],
    ['任务80户，已完成60户，完成率为|。', '75.0%'],
    ['共受理3116件，其中甲类552件，占比1|', '17.72%'],
    ['共受理3116件，其中甲类552件，占比17.|。', '17.72%'],
    ['共受理3116件，其中甲类552件，占比|%。', '17.72'],
    ['共受理3116件，其中甲类552件，占比1|%。', '17.72'],
  ];
  for (const [text, expected] of offered) {
    it(`is ${expected}: ${text}`, () => {
      assert.equal(at(text)?.text, expected);
    });
  }

  const silent = [
    '共受理3116件，其中甲类552件，|',
    '共受理3116件，其中甲类552件，占总|',
    '共受理3116件，其中甲类552件，zhanbi|',
    '共受理3116件，其中甲类552件，占比|很大',
    '共受理3116件，其中甲类552件，占比|17.72%。',
    '共受理3116件，其中甲类552件，占比2|',
    '共受理**件，其中甲类552件，占比|。',
    '共受理6200多件，其中甲类552件，占比|。',
    '共受理100件，其中甲类552件，占比|。',
    '由120家减少到90家，增长|。',
    '全年受理3116件，增长|。',
    '占比|',
    '|',
  ];
  for (const text of silent) {
    it(`is not known: ${text}`, () => {
      assert.equal(at(text), undefined);
    });
  }

  it('replaces what is typed of it, and says how it comes about', () => {
    const text = '共受理3116件，其中甲类552件，占比17|。';
    const start = text.indexOf('17|');
    assert.deepEqual(at(text), {
      range: { start, end: start + 2 },
      text: '17.72%',
      working: '552件 ÷ 3116件 = 17.72%',
    });
  });
  it('is read in Markdown as Markdown', () => {
    assert.equal(at('共受理**3116件**，其中甲类552件，占比|。', 'markdown')?.text, '17.72%');
  });
  it('needs no more of an endless line than what stands near', () => {
    const end = '。共受理3116件，其中甲类552件，占比|';
    for (const filling of ['受理12件，占比12%；', '受理12件，占比12.00%。', '一']) {
      const from = performance.now();
      const found = at(filling.repeat(100_000) + end);
      assert.ok(found !== undefined, filling);
      assert.ok(performance.now() - from < 1000, filling);
    }
  });
  it('survives any place of any line', () => {
    const line = '\ufeff　共受理3116件\ud83d\ude00，占比1.2.3%增长**的率为占占占的的%的';
    for (let caret = 0; caret <= line.length; caret += 1)
      unfinishedAt(line, caret, () => ({ format: 'plain', someone: false }));
    unfinishedAt('', 0, () => ({ format: 'markdown', someone: true }));
    unfinishedAt('占', 7, () => ({ format: 'plain', someone: false }));
  });
});
