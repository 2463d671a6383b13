import assert from 'node:assert/strict';
import { breakLines } from '../../../src/word/lineBreaks';
import { profileNamed } from '../../../src/word/profiles';
import { titleBlanks } from '../../../src/word/titleLines';

/** 156 mm hold 20 characters of 二号. */
const fits = 20;

function lines(title: string): readonly string[] {
  const width = fits - 2 * titleBlanks(title, profileNamed('公文')!);
  return breakLines(title, width, width).map(({ start, end }) => title.slice(start, end).trim());
}

describe('the lines of a title', () => {
  it('leaves one that fits a line alone', () => {
    assert.equal(titleBlanks('关于便民热线运行情况的报告', profileNamed('公文')!), 0);
    assert.equal(titleBlanks('', profileNamed('公文')!), 0);
  });
  it('ends each where a word ends, about as long as each other', () => {
    assert.deepEqual(lines('关于澄湖县2024年国民经济和社会发展计划执行情况的报告'), [
      '关于澄湖县2024年国民经济和社会',
      '发展计划执行情况的报告',
    ]);
    assert.deepEqual(lines('在全县深化“放管服”改革优化营商环境工作推进会议上的讲话'), [
      '在全县深化“放管服”改革优化',
      '营商环境工作推进会议上的讲话',
    ]);
  });
  it('does so with three lines, and keeps a name whole', () => {
    const found = lines(
      '中共澄湖县委办公室 澄湖县人民政府办公室关于2024年度全县优化营商环境专项行动工作开展情况的报告',
    );
    assert.equal(found.length, 3);
    assert.ok(!found.some((line) => /^[公室度]|办公?$/.test(line)), found.join('/'));
  });
  it('takes no long time and gives no more than fits, whatever the title', () => {
    for (const title of ['题'.repeat(20_000), ' '.repeat(500), '《'.repeat(100), 'a'.repeat(300), '\n'.repeat(50)]) {
      const blanks = titleBlanks(title, profileNamed('讲话稿')!);
      assert.ok(blanks >= 0 && blanks < fits / 2, `${blanks}`);
    }
  });
});
