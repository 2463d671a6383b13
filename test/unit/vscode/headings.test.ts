import assert from 'node:assert/strict';
import { parse } from '../../../src/report/parse';
import { headingMatcher, headingsOf } from '../../../src/vscode/headings';
import type { Heading } from '../../../src/vscode/headings';

const text =
  '关于养老服务工作的汇报\n一、工作情况\n（一）建设情况。建成站点六个。\n（二）运行情况。良好。\n二、打算\n做好工作。\n';

function headings(most = 100): readonly Heading[] {
  return headingsOf(parse(text), most, ({ label, title }) => label + title);
}

function found(query: string): readonly string[] {
  return headings()
    .filter(headingMatcher(query))
    .map(({ name }) => name);
}

describe('headings for finding', () => {
  it('have the heading above them, and their place as an editor counts it', () => {
    assert.deepEqual(headings()[2], {
      name: '（一）建设情况',
      container: '一、工作情况',
      isTitle: false,
      isMarked: false,
      start: { line: 2, column: 0 },
      end: { line: 2, column: 7 },
    });
  });
  it('are no more than is asked for', () => {
    assert.equal(headings(3).length, 3);
    assert.equal(headings(0).length, 0);
  });
  it('know Markdown’s mark before their line', () => {
    const [, first] = headingsOf(
      parse('# 关于养老的汇报\n\n## 一、情况\n\n良好。\n\n## 二、打算\n'),
      9,
      ({ title }) => title,
    );
    assert.deepEqual([first?.name, first?.isMarked], ['情况', true]);
  });
  it('match by characters in their order', () => {
    assert.deepEqual(found('情况'), ['一、工作情况', '（一）建设情况', '（二）运行情况']);
    assert.deepEqual(found('建况'), ['（一）建设情况']);
    assert.deepEqual(found('况建'), []);
    assert.equal(found('').length, 5);
  });
  it('match by a word of the heading above', () => {
    assert.deepEqual(found('运行 工作'), ['（二）运行情况']);
    assert.deepEqual(found('一 情况'), ['一、工作情况', '（一）建设情况']);
  });
});
