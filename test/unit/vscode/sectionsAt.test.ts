import assert from 'node:assert/strict';
import { parse } from '../../../src/report/parse';
import { innermostSections, sectionAtCaret } from '../../../src/vscode/sectionsAt';

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

describe('the section at the caret', () => {
  const report = parse(`${text.replace('二、', '\n　　二、')}\n\n`);
  const titleOf = (words: string, behind = false): string | undefined => {
    return sectionAtCaret(report, report.text.indexOf(words) + (behind ? words.length : 0))?.title;
  };
  it('is the innermost one, also behind its last word', () => {
    assert.equal(titleOf('100件'), '进展');
    assert.equal(titleOf('100件。', true), '进展');
    assert.equal(titleOf('总体情况', true), '总体情况');
    assert.equal(titleOf('（二）'), '成效');
  });
  it('is the one of the line, also in its indent, and the one above on a blank line', () => {
    assert.equal(titleOf('　　二、'), '下一步');
    assert.equal(titleOf('完成200件。\n', true), '成效');
    assert.equal(sectionAtCaret(report, report.text.length)?.title, '下一步');
  });
  it('is none at the title and in an empty text', () => {
    assert.equal(titleOf('关于'), undefined);
    assert.equal(sectionAtCaret(parse(''), 0), undefined);
  });
});
