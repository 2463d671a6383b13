import assert from 'node:assert/strict';
import { parse } from '../../../src/report/parse';
import { LineIndex } from '../../../src/text/lineIndex';
import { foldLevels, foldsAtLevel, foldsOf, type Fold } from '../../../src/vscode/folds';

const lines = [
  '关于养老服务工作的汇报',
  '一、工作情况',
  '（一）建设情况',
  '建成站点六个。',
  '（二）运行情况',
  '运行良好，具体是：一是就餐方便；二是就医方便。',
  '二、存在问题',
  '资金不足。',
  '三、打算',
];

function folds(text: string): readonly Fold[] {
  const index = new LineIndex(text);
  return foldsOf(parse(text).sections, (offset) => index.position(offset).line);
}

const printed = (list: readonly Fold[]): unknown[] => list.map(({ first, last, level }) => [first, last, level]);

describe('folding', () => {
  it('takes sections of more than one line, the title apart from the levels', () => {
    assert.deepEqual(printed(folds(lines.join('\n'))), [
      [0, 8, 0],
      [1, 5, 1],
      [2, 3, 2],
      [4, 5, 2],
      [6, 7, 1],
    ]);
  });
  it('counts levels alike without a title', () => {
    assert.deepEqual(printed(folds(lines.slice(1).join('\n'))), [
      [0, 4, 1],
      [1, 2, 2],
      [3, 4, 2],
      [5, 6, 1],
    ]);
  });
  it('to a level leaves its headings and those above, and folds what is less deep', () => {
    const all = folds(lines.join('\n'));
    assert.equal(foldLevels(all), 2);
    assert.deepEqual(printed(foldsAtLevel(all, 1)), [
      [1, 5, 1],
      [6, 7, 1],
    ]);
    assert.deepEqual(printed(foldsAtLevel(all, 2)), [
      [2, 3, 2],
      [4, 5, 2],
      [6, 7, 1],
    ]);
    assert.deepEqual(foldsAtLevel(all, 0), []);
  });
  it('has nothing to fold in a text without sections', () => {
    assert.deepEqual(folds('没有标题的一段话。'), []);
    assert.equal(foldLevels([]), 0);
  });
});
