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
  ['点击下载', '点击下载'],
  ['　点击查看全文', '点击查看全文'],
  ['灌区改造完工。点击查看更多内容', '点击查看更多内容'],
  ['落实责任\\n，加强管护。', '\\n'],
  ['欢迎关注公众号：云溪写作', '欢迎关注公众号：云溪写作'],
  ['总结如下（关注公众号“云溪写作”，免费领取）。', '（关注公众号“云溪写作”，免费领取）'],
  ['扫码加入交流群，获取本文Word版', '扫码加入交流群，获取本文Word版'],
  ['长按识别二维码关注我们！', '长按识别二维码关注我们！'],
  ['【更多范文请登录云溪文库】', '【更多范文请登录云溪文库】'],
  ['更多公文范文>>', '更多公文范文>>'],
  ['本文来源：网络', '本文来源：网络'],
  ['（本文转自云溪时报，有删改）', '（本文转自云溪时报，有删改）'],
  ['责任编辑：王某', '责任编辑：王某'],
];

const CLEAN: readonly string[] = [
  '',
  '## Summary ##',
  '# 标题',
  '#话题# 与 ##',
  '【责任单位】市委办',
  '请点击下载附件',
  '打开网页，点击查看更多内容。',
  '文件存放在D:\\灌区\\new\\n1里。',
  '[下载](https://example.com)',
  '来源：新华社',
  '群众扫码即可办理，更多事项“一网通办”',
  '开通微信公众号“云溪政务”，群众关注公众号即可查询。',
  '更多群众得到实惠。',
  '更多企业走出去，更多人才引进来',
  '（扫描二维码可查询办理进度）',
  '（扫码评价、线上督办）',
  '扫一扫就能办成一件事',
  '一是推行扫码查询，方便群众阅读；',
  '会议由王某主持，责任编辑到会',
  '请点击查看附件，按要求填报。',
  '资金来源：财政拨款',
  '（一）原文件继续有效',
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
