import assert from 'node:assert/strict';
import { parse } from '../../../src/report/parse';
import { unchangedParagraphs } from '../../../src/report/unchanged';

function unchanged(old: string, text: string): readonly [number, number, number] {
  const { before, behind, by } = unchangedParagraphs(parse(old), text);
  return [before, behind, by];
}

const OLD = '甲。\n乙。\n\n丙。\n丁。\n';

describe('paragraphs that a change has not touched', () => {
  const cases: readonly (readonly [string, string, readonly [number, number, number]])[] = [
    ['nothing changed', OLD, [4, 0, 0]],
    ['a character inside a line', '甲。\n乙己。\n\n丙。\n丁。\n', [1, 2, 1]],
    ['a character at a line’s end', '甲。\n乙。己\n\n丙。\n丁。\n', [1, 2, 1]],
    ['a character at a line’s beginning', '甲。\n己乙。\n\n丙。\n丁。\n', [1, 2, 1]],
    ['a line taken away', '甲。\n\n丙。\n丁。\n', [1, 2, -3]],
    ['a line broken in two', '甲。\n乙\n。\n\n丙。\n丁。\n', [1, 2, 1]],
    ['two lines joined', '甲。乙。\n\n丙。\n丁。\n', [0, 2, -1]],
    ['a character more behind the last line', `${OLD}戊`, [4, 0, 1]],
    ['the end of the text cut off', '甲。\n乙。', [1, 0, -8]],
    ['another beginning', '戊。\n乙。\n\n丙。\n丁。\n', [0, 3, 0]],
    ['another text', '戊', [0, 0, -12]],
    ['no text', '', [0, 0, -13]],
  ];
  for (const [name, text, expected] of cases) {
    it(`counts them: ${name}`, () => {
      assert.deepEqual(unchanged(OLD, text), expected);
    });
  }

  it('tells a line whose break was changed only where its words are the same', () => {
    assert.deepEqual(unchanged('甲\r\n乙\r\n丙', '甲\r乙\r\n丙'), [1, 1, -1]);
    assert.deepEqual(unchanged('甲\n甲\n甲', '甲\n甲\n甲\n甲'), [2, 0, 2]);
  });

  it('keeps the facts of a paragraph that moves', () => {
    const before = parse('一、抓学习\n完成培训3次。\n二、抓落实\n完成督查5次。\n三、抓宣传\n');
    const text = '二、抓落实\n完成督查5次。\n一、抓学习\n完成培训3次。\n三、抓宣传\n';
    const after = parse(text, { previous: before });
    const order = after.paragraphs.map(({ facts }) => before.paragraphs.findIndex((one) => one.facts === facts));
    assert.deepEqual(order, [2, 3, 0, 1, 4]);
  });
});
