import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compareDrafts } from '../../../src/compare/compare';
import type { PageFormat } from '../../../src/compare/comparison';
import { comparisonPage } from '../../../src/compare/comparisonPage';
import { STYLE, STYLE_HASH } from '../../../src/compare/pageHtml';
import { parse } from '../../../src/report/parse';

const fixture = (name: string): string => readFileSync(join(__dirname, '../../fixtures/compare', name), 'utf8');

function page(
  format: PageFormat,
  before: string,
  after: string,
  names = { before: '汇报稿3', after: '处长改' },
): string {
  const [one, other] = [parse(before), parse(after)];
  return comparisonPage(compareDrafts(one, other), one, other, names, format);
}

/** What is printed below a heading. */
const below = (text: string, heading: string): string => text.slice(text.indexOf(heading) + heading.length).trim();

describe('the page in Markdown', () => {
  const text = page('markdown', fixture('汇报稿3.txt'), fixture('处长改.txt'));

  it('begins with both names and the figures', () => {
    assert.ok(text.startsWith('# 两稿比对：汇报稿3 → 处长改\n'));
    assert.ok(text.includes('| 1 | 数值变化 | 552件 | 1098件 | 一、工作成效 | 今年以来，共受理群众诉求1098件，'));
    assert.ok(text.includes('| 3 | 已填 | \\*\\*件 | 37件 |'));
    assert.ok(text.indexOf('## 数据变化') < text.indexOf('## 章节变化'));
    assert.ok(text.indexOf('## 章节变化') < text.indexOf('## 花脸稿'));
  });

  it('marks what came and what went in the later text', () => {
    assert.ok(
      below(text, '## 花脸稿').endsWith(
        [
          '关于工作情况的<del>汇报</del><ins>报告</ins>',
          '各位领导：',
          '现将有关情况汇报如下。',
          '<strong>一、<del>基本情况</del><ins>工作成效</ins></strong>',
          '今年以来，共受理群众诉求<del>552件</del><ins>1098件</ins>，办结率达到98.5%。完成投资<del>5万元</del><ins>5亿元</ins>。共收到<del>\\*\\*件</del><ins>37件</ins>建议。',
          '<strong>二、<del>主要</del><ins>经验</ins>做法</strong>',
          '<del>（三）</del><ins>（一）</ins>健全长效机制。出台制度<del>5项</del><ins>6项</ins>，形成<ins>工作</ins>闭环。',
          '<del>（一）</del><ins>（二）</ins>〔由“（一）加强组织领导”移来〕加强组织领导。成立专班，明确责任，推动工作落实。',
          '<ins>（三）聚焦人才培养。举办培训班，提升能力。</ins>',
          '<strong>三、下一步打算</strong>',
          '<del>二是</del><ins>一是</ins>抓督查，压实责任；<del>一是</del><ins>二是</ins>〔由“一是抓落实，确保见效”移来〕抓落实，确保见效；三是抓宣传，营造氛围。',
          '<strong><del>（二）</del><ins>四、</ins>〔由“（二）突出重点工作”移来〕<ins>突出重点工作</ins></strong>',
          '<del>突出重点工作。</del>聚焦难<ins>点堵</ins>点，集中攻坚，解决问题30个。',
        ].join('\n\n'),
      ),
      below(text, '## 花脸稿'),
    );
  });

  it('shows a section that went with its label, where it stood', () => {
    const shown = page('markdown', fixture('处长改.txt'), fixture('汇报稿3.txt'));
    assert.ok(shown.includes('推动工作落实。\n\n<del>（三）聚焦人才培养。举办培训班，提升能力。</del>\n'), shown);
  });

  it('makes no list of a line that begins with a number', () => {
    const shown = page('markdown', '', '1. 抓落实\n　　做好工作。\n2. 抓督查\n　　压实责任。\n- 其他\n+ 其他\n=====\n');
    assert.doesNotMatch(below(shown, '## 花脸稿'), /^(?:\d+[.)]|[-+=#])/m);
  });
});

describe('the page in HTML', () => {
  const text = page('html', fixture('汇报稿3.txt'), fixture('处长改.txt'));

  it('stands alone: one style, nothing else is allowed or asked for', () => {
    assert.equal(createHash('sha256').update(STYLE).digest('base64'), STYLE_HASH);
    assert.ok(text.includes(`content="default-src 'none'; style-src 'sha256-${STYLE_HASH}'"`));
    assert.ok(text.includes(`<style>${STYLE}</style>`));
    assert.doesNotMatch(text, /<script|<link|<img|\bsrc=|\bhref=|\bstyle=|\bon\w+=/);
  });

  it('says nothing by colour alone, in light, dark and print', () => {
    assert.match(STYLE, /ins \{[^}]*underline/);
    assert.match(STYLE, /del \{[^}]*line-through/);
    assert.match(STYLE, /prefers-color-scheme: dark/);
    assert.match(STYLE, /@media print/);
  });

  it('has a heading, two tables and the marked text', () => {
    assert.ok(text.includes('<h1>两稿比对：汇报稿3 → 处长改</h1>'));
    assert.equal(text.match(/<table>/g)?.length, 2);
    assert.ok(text.includes('<p>今年以来，共受理群众诉求<del>552件</del><ins>1098件</ins>，'));
    assert.ok(text.includes('<p class="heading">一、<del>基本情况</del><ins>工作成效</ins></p>'));
  });

  it('says so where nothing differs', () => {
    const shown = page('html', '大家好。', '大家好。');
    assert.ok(shown.includes('<p>两稿的数据和章节没有差别。</p>'));
    assert.ok(shown.includes('<p>没有数据变化。</p>'));
  });
});

describe('a hostile text', () => {
  const hostile = [
    '一、<script>alert(1)</script>',
    '共受理|5件|`code`，<img src=x onerror=alert(1)>&lt;b&gt;。',
    '二、[链接](javascript:alert(1)) ![图](x) <!-- 注释 --> $x$ ~~删~~ **粗** __线__',
    '</del></p><style>*{display:none}</style>\u202e\u0000\u001b[31m反。',
  ].join('\n');
  const after = hostile.replace('5件', '6件').replace('反', '正');
  const names = { before: '<b>`稿`</b>|1', after: '"稿\'2&' };

  it('stays text in HTML', () => {
    const shown = page('html', hostile, after, names);
    const tags = [...shown.matchAll(/<[^>]*>/g)].map(([tag]) => tag);
    const own =
      /^<(?:!doctype html|html lang="zh-CN"|\/?(?:html|head|title|style|body|main|h1|h2|p|table|thead|tbody|tr|th|td|div|ins|del|small)|meta [^<]*|th scope="col"|p class="heading"|div class="text")>$/;
    assert.deepEqual(
      tags.filter((tag) => !own.test(tag)),
      [],
    );
    assert.equal(shown.match(/<style>/g)?.length, 1);
    // eslint-disable-next-line no-control-regex -- they are what must not be there
    assert.doesNotMatch(shown, /[\u0000\u001b\u202e]/);
  });

  it('stays text in Markdown', () => {
    const shown = page('markdown', hostile, after, names);
    const bare = shown.replace(/\\[!-/:-@[-`{-~]/g, '').replace(/<\/?(?:ins|del|strong)>/g, '');
    const rows = bare.split('\n').filter((line) => line.startsWith('|'));
    const [figures, sections] = [rows.filter((row) => row.includes('6件')), rows];
    assert.equal(figures.length, 1);
    for (const row of sections) assert.equal(row.match(/\|/g)?.length, 7, row);
    const rest = bare.split('\n').filter((line) => !line.startsWith('|'));
    assert.doesNotMatch(rest.join('\n').replace(/^#{1,2} /gm, ''), /[`<>|~*_[\]$&#]/);
  });
});
