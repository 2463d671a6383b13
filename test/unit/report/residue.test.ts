import assert from 'node:assert/strict';
import { scanResidue } from '../../../src/report/residue';

const RESIDUE: readonly (readonly [string, ...string[]])[] = [
  ['##paidbegin##主动服务大局。', '##paidbegin##'],
  ['##paidend##', '##paidend##'],
  ['## paidbegin ## 正文 $$paidend$$', '## paidbegin ##', '$$paidend$$'],
  ['【点击下载】【打印本页】【关闭窗口】', '【点击下载】', '【打印本页】', '【关闭窗口】'],
  ['【字体：大 中 小】分享', '【字体：大 中 小】'],
  ['[查看详情]', '[查看详情]'],
  ['工作&nbsp;&ldquo;落实&#8221;', '&nbsp;', '&ldquo;', '&#8221;'],
  ['第一段<br/>第二段</p><span style="color:red">', '<br/>', '</p>', '<span style="color:red">'],
  ['　原文链接：https://example.com/a?b=1', '原文链接：https://example.com/a?b=1'],
  ['年终总结 - 百度文库', '- 百度文库'],
];

const CLEAN: readonly string[] = [
  '',
  '## Summary ##',
  '# 标题',
  '#话题# 与 ##',
  '【责任单位】市委办',
  '请点击下载附件',
  '[下载](https://example.com)',
  '来源：新华社',
  '党建百度文库建设',
  '增幅<5%、>3%，a<b>c',
  '《关于印发<工作办法>的通知》',
  'R&D经费、A&B;',
  '| 一行<br>两行 | 3 |',
  '用`&nbsp;`和`<br>`表示',
];

describe('residue', () => {
  for (const [text, ...expected] of RESIDUE) {
    it(text, () => {
      const found = scanResidue(text);
      assert.deepEqual(
        found.map((residue) => residue.text),
        expected,
      );
      for (const { range, text: part } of found) assert.equal(text.slice(range.start, range.end), part);
    });
  }
});

describe('no residue', () => {
  for (const text of CLEAN)
    it(text, () => {
      assert.deepEqual(scanResidue(text), []);
    });
});
