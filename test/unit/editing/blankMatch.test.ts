import assert from 'node:assert/strict';
import { matchBlanks, type BlankContext } from '../../../src/editing/blankMatch';
import { fillRows } from '../../../src/editing/fillRows';
import { parse } from '../../../src/report/parse';

function contexts(text: string): BlankContext[] {
  return fillRows(parse(text)).map(({ section, placeholder: { before, text: mask, after } }) => ({
    section,
    before,
    text: mask,
    after,
  }));
}
const match = (before: string, now: string): readonly (number | undefined)[] =>
  matchBlanks(contexts(before), contexts(now));

const text = '一、情况\n受理申请**件，办结事项**件。\n二、打算\n减免费用**万元。';

describe('blanks of an edited text', () => {
  it('are all found in the same text', () => {
    assert.deepEqual(match(text, text), [0, 1, 2]);
  });
  it('are found in another order', () => {
    assert.deepEqual(match(text, '二、打算\n减免费用**万元。\n一、情况\n受理申请**件，办结事项**件。'), [2, 0, 1]);
  });
  it('are found beside one that was filled in', () => {
    assert.deepEqual(match(text, text.replace('**', '12')), [1, 2]);
  });
  it('are found where their section has another name', () => {
    assert.deepEqual(match(text, text.replace('情况', '工作')), [0, 1, 2]);
  });
  it('are new where nothing is like them', () => {
    assert.deepEqual(match(text, `${text}\n培训骨干**人次。`), [0, 1, 2, undefined]);
  });
  it('are taken in their order where they are alike', () => {
    assert.deepEqual(match('受理**件。\n受理**件。', '受理**件。\n受理**件。\n受理**件。'), [0, 1, undefined]);
  });
  it('are not mixed up where next to nothing is around them', () => {
    assert.deepEqual(match('甲：____\n', '乙：____\n'), [undefined]);
  });
});
