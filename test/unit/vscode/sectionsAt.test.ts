import assert from 'node:assert/strict';
import { parse } from '../../../src/report/parse';
import { innermostSections } from '../../../src/vscode/sectionsAt';

const text = [
  '关于今年工作的汇报',
  '一、总体情况',
  '（一）进展',
  '完成100件。',
  '（二）成效',
  '完成200件。',
  '二、下一步',
  '完成300件。',
].join('\n');
const at = innermostSections(parse(text).sections);
const titleAt = (words: string): string | undefined => at(text.indexOf(words))?.title;

describe('the section of an offset', () => {
  it('is the innermost one', () => {
    assert.deepEqual(['100件', '200件', '300件'].map(titleAt), ['进展', '成效', '下一步']);
  });
  it('is never the title of the report, and none outside of all', () => {
    assert.equal(titleAt('关于'), undefined);
    assert.equal(at(text.length + 10), undefined);
  });
});
