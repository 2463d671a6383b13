import assert from 'node:assert/strict';
import {
  codeRanges,
  detectFormat,
  type Fence,
  fenceAfter,
  frontMatterEnd,
  isThematicBreak,
} from '../../../../src/report/markdown/markdown';
import { emphasisRanges } from '../../../../src/report/markdown/emphasis';
import { splitParagraphs } from '../../../../src/report/paragraphs';

const FORMATS: readonly (readonly [name: string, text: string, format: 'plain' | 'markdown'])[] = [
  ['a title', '# 上半年工作汇报\n\n各位领导：', 'markdown'],
  ['headings', '上半年工作汇报\n## 一、主要做法\n正文', 'markdown'],
  ['a heading behind a BOM and CRLF', '\ufeff\r\n# 汇报\r\n正文', 'markdown'],
  ['front matter', '---\ntitle: 汇报\n---\n正文', 'markdown'],
  ['a fence', '正文\n```\n代码\n```\n', 'markdown'],
  ['a table', '| 镇 | 件数 |\n| --- | ---: |\n| 甲 | 3 |', 'markdown'],
  ['check boxes', '- [ ] 核对数据\n', 'markdown'],
  ['a list', '- 一件\n- 两件\n- 三件\n', 'markdown'],
  ['bold labels', '**工作目标：**压减文件\n\n**工作措施**：开短会', 'markdown'],
  ['stars as masks', '今年办结**件，其中**村*件。\n**镇党委书记：\n结合**实际', 'plain'],
  ['a line of masks only', '尊敬的**部长：\n\n** 件实事、** *件', 'plain'],
  ['page numbers', '- 1 -\n正文\n- 2 -\n正文\n- 3 -\n正文\n- 4 -', 'plain'],
  ['rows of a printed table', '粮食 12.3\n# 小麦 3.1\n油料 4.5\n# 花生 2.2', 'plain'],
  ['paywall tags', '##paidbegin##正文\n##paidend##', 'plain'],
  ['a rule at the beginning', '---\n正文\n---\n', 'plain'],
  ['dashes of points', '——组织领导到位\n——责任落实到位\n——督查跟进到位', 'plain'],
  ['nothing', '', 'plain'],
];

describe('format of a text', () => {
  for (const [name, text, format] of FORMATS)
    it(`${name}: ${format}`, () => {
      assert.equal(detectFormat(text, splitParagraphs(text)), format);
    });
});

describe('front matter', () => {
  it('ends behind its closing line', () => {
    const text = '\ufeff---\r\ntitle: 汇报\r\n---\r\n正文';
    assert.equal(text.slice(frontMatterEnd(text)), '\r\n正文');
  });

  it('needs a key and a closing line at the beginning of the text', () => {
    for (const text of ['---\n正文\n---\n', '---\ntitle: 汇报\n正文', '\n---\ntitle: 汇报\n---', '--- \ntitle'])
      assert.equal(frontMatterEnd(text), 0);
  });
});

describe('fences', () => {
  const states = (lines: readonly string[]): boolean[] => {
    let open: Fence | undefined;
    return lines.map((line) => {
      const before = open;
      open = fenceAfter(line, open);
      return before !== undefined || open !== undefined;
    });
  };

  it('open and close with the same mark, the closing one at least as long', () => {
    assert.deepEqual(states(['正文', '````md', '```', '~~~~', '````', '正文']), [false, true, true, true, true, false]);
  });

  it('are no code spans and no closing line with words', () => {
    assert.deepEqual(states(['``` 码 ```', '~~~', '~~~ 说明', '~~~', '正文']), [false, true, true, true, false]);
  });
});

describe('thematic breaks', () => {
  for (const line of ['---', '***', '_ _ _', ' * * * ', '**********'])
    it(line, () => {
      assert.equal(isThematicBreak(line), true);
    });
  for (const line of ['', '--', '—————', '*-*', '**件', '- - a'])
    it(`not ${line}`, () => {
      assert.equal(isThematicBreak(line), false);
    });
});

describe('code spans', () => {
  const spans = (line: string): string[] => codeRanges(line).map(({ start, end }) => line.slice(start, end));

  it('run to the next backticks of the same number', () => {
    assert.deepEqual(spans('用`**`和``a ` b``表示'), ['`**`', '``a ` b``']);
  });

  it('are none without a partner', () => {
    assert.deepEqual(spans('一个`反引号、两个``'), []);
  });
});

describe('emphasis', () => {
  const delimited = (line: string): string[] => {
    const ranges = emphasisRanges(line);
    assert.equal(ranges.length % 2, 0);
    return ranges.map(({ start, end }) => `${start}:${line.slice(start, end)}`);
  };

  it('is found around words, nested too', () => {
    assert.deepEqual(delimited('**各项*重要*事项**'), ['0:**', '4:*', '7:*', '10:**']);
  });

  it('ends behind a full stop that Markdown itself would not allow', () => {
    assert.deepEqual(delimited('**抓组织。**今年'), ['0:**', '6:**']);
  });

  it('is not what stands between two masks', () => {
    for (const line of [
      '办结**件，在办**件',
      '**村3件；**村2件',
      '**村3件。其中，**“一件”事',
      '**镇**村',
      '投资**.**亿元的**材料园',
      '** 件',
      '\\**词**',
    ]) {
      assert.deepEqual(delimited(line), [], line);
    }
  });

  it('never crosses more words than anybody sets in bold', () => {
    assert.deepEqual(delimited(`**${'要'.repeat(401)}**`), []);
  });
});
