import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import * as docx from 'docx';
import type { ChangesChoice } from '../../../../src/word/reading/docxPort';
import { root } from '../../../host/paths';
import { cell, docxFile, paragraph, row, run } from '../../../support/docxFile';
import { readBytes } from './read';

const office = (name: string, changes: ChangesChoice = 'accepted'): string =>
  readBytes(readFileSync(path.join(root, 'test/fixtures/word', `libreoffice-${name}.docx`)), changes).text;
const text = (...lines: readonly string[]): string => lines.map((line) => `${line}\n`).join('');

describe('Word documents that LibreOffice wrote', () => {
  it('with numbering', () => {
    assert.equal(office('numbering'), text('云溪县政务服务工作情况的汇报', '各位领导：', '一、主要做法', '（一）优化流程', '1.压减材料。全年压减申请材料126份。', '2.缩短时限。平均办理时间由5天缩短到2天。', '（1）线上线下同步。', '①即办事项', '②承诺事项', '（二）延伸服务', '二、下一步打算', '（一）抓培训', '甲、甲方案', '乙、乙方案', 'a)细目', 'I.再细目', '● 要点')); // prettier-ignore
  });

  it('with numbered heading styles, blanks and a footnote', () => {
    assert.equal(office('outline'), text('关于城市更新工作的汇报', '一、进展情况', '改造老旧小区  18个。', '惠及居民5200户。\t完成投资1.2亿元。', '（一）摸清底数', '排查房屋310栋［注1］。', '（二）分类改造', '二、下步打算', '电话：010-8812。', '', '注释：', '［注1］不含在建。')); // prettier-ignore
  });

  it('with headings, lists and a merged table from a page of the web', () => {
    assert.equal(office('html'), text('# 青河镇防汛工作总结', '## 工作情况', '全镇巡堤查险1260人次。', '1.备足物料', '2.落实责任', '• 沙袋', '', '| 物料 |  | 数量 |', '| --- | --- | --- |', '| 编织 | 袋 | 5000 |', '|  | 布 | 300 |', '', '## 存在问题', '部分险段尚未加固。', '第二行。')); // prettier-ignore
  });

  it('with tracked changes', () => {
    const lines = (...changed: readonly string[]): string => text('关于夏粮收购情况的报告', ...changed, '以上报告，请审议。'); // prettier-ignore
    assert.equal(office('changes'), lines('全县收购夏粮3.6万吨。', '新增的一段：仓容充足。'));
    assert.equal(office('changes', 'original'), lines('全县收购夏粮3.2万吨。', '删去的一段。'));
    assert.equal(office('changes', 'both'), lines('全县收购夏粮【删：3.2】【增：3.6】万吨。', '【增：新增的一段：仓容充足。】', '【删：删去的一段。】')); // prettier-ignore
  });

  it('with notes, comments, merged cells, a text box and fields', () => {
    assert.equal(office('notes'), text('关于用工情况的报告', '城镇新增就业4210人［批注1］，完成年度任务的八成［注1］，登记失业率为3.1%［注2］。', '', '注释：', '［注1］数据截至六月底。', '［注2］口径见年报。', '', '批注：', '［批注1］赵处（“城镇新增就业4210人”）：请核实这个数。')); // prettier-ignore
    assert.equal(office('tables'), text('附表', '', '| 单位 | 完成情况 |  |', '| --- | --- | --- |', '|  | 计划 | 实际 |', '| 东桥镇 | 120 | 118 |', '| 西坝镇 | 90 | 93<br>（含结转） |', '', '表后的话。')); // prettier-ignore
    assert.equal(office('textbox'), text('正文在前，正文在后。', '框里的提示：一张图看懂政策'));
    assert.equal(office('fields'), text('起草：综合科，见第一部分。'));
  });

  it('with lists and tables in cells and boxes, and tracked changes across paragraphs of a list', () => {
    const lines = (...listed: readonly string[]): string => text('河湖管护情况的报告', '一、巡查情况', '（一）县级巡查18次', ...listed, '', '| 项目 | 内容 |', '| --- | --- |', '| 堤防 | 一、加固<br>二、清障 |', '| 涵闸 | 更换<br>大闸　2座<br>小闸　5座<br>完毕 |', '', '提示在旁。', '防汛热线', '一、值班室', '二、指挥部', '一、下一步打算［批注1］', '', '注释：', '［注1］截至六月底。', '不含在建。', '', '批注：', '［批注1］钱科：请补充时限'); // prettier-ignore
    assert.equal(office('mixed'), lines('（二）镇级巡查260次', '（三）村级巡查1260次', '二、整治情况', '修复堤防6处，见下表［注1］。')); // prettier-ignore
    assert.equal(office('mixed', 'original'), lines('（二）镇级巡查1260次', '二、整治情况', '修复堤防6处（含结转），见下表［注1］。')); // prettier-ignore
    assert.equal(office('mixed', 'both'), lines('（二）镇级巡查【增：260次分段】', '【增：（三）村级巡查】1260次', '二、整治情况', '修复堤防6处【删：（含结转）】，见下表［注1］。')); // prettier-ignore
  });

  it('from ODF, with shapes, fields that keep values, prompts, an index and raised and struck words', () => {
    const file = readBytes(readFileSync(path.join(root, 'test/fixtures/word/libreoffice-odf.docx')));
    assert.equal(file.text, text('林业工作情况', '造林完成5%¹，计划【删除线：500】600亩，堰（yàn），塘', '前新增8处后，已验收', '批注处［批注1］，［批注2］', '占位【待填：填报单位】，下拉已办结，条件按期，变量乙类，1', '书签第二部分，引用第二部分，序1，办事指南，脚［注1］', '', '双栏的话', '', '矩形后', '矩形里的话', '组后', '组里一', '组里二', '', '| 单位 |  | 合计 |', '| --- | --- | --- |', '| 东桥 | 甲　乙 |  |', '|  | 丙［注2］ |  |', '', '框后', '框里的话', '目录', '一、情况\t1', '软回', '三格   跳格\t断-连', '表头的话', '• 第五', '接着', '', '注释：', '［注1］口径见年报', '• 不含在建', '［注2］含结转', '', '批注：', '［批注1］赵（“注处”）：请核实', '［批注2］钱：另附说明')); // prettier-ignore
    assert.deepEqual(file.told, ['有修订 4 处，按接受修订读入', '隐藏的文字 1 处没有读入', '加了删除线的文字 1 处，原处标有【删除线：…】，请决定去留']); // prettier-ignore
  });

  it('from RTF', () => {
    const lines = (changed: string): string => text('防汛值班情况', `共出动${changed}人次［注1］`, '', '| 单位 | 人数 |', '| --- | --- |', '| 合计360人 |  |', '', '1.值守到位', '2.物资到位', '图示', '一张图看懂值班', '', '注释：', '［注1］含民兵'); // prettier-ignore
    assert.equal(office('rtf'), lines('360'));
    assert.equal(office('rtf', 'original'), lines('320'));
  });
});

describe('Word documents as WPS writes them', () => {
  it('with a cover, a box in a group written twice, and data of its own', () => {
    const box = (words: string): string => `<w:txbxContent>${paragraph(words)}</w:txbxContent>`;
    const cover = `<w:sdt><w:sdtPr><w:id w:val="147470"/><w:docPartObj><w:docPartGallery w:val="Cover Pages"/><w:docPartUnique/></w:docPartObj></w:sdtPr><w:sdtEndPr/><w:sdtContent>${paragraph('云溪县水务局')}<w:tbl><w:tblPr/><w:tblGrid/>${row(cell(paragraph('二〇二五年')))}</w:tbl><w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>${paragraph('总结材料')}</w:sdtContent></w:sdt></w:sdtContent></w:sdt>`;
    const group = `<w:r><mc:AlternateContent><mc:Choice Requires="wpg"><w:drawing><wp:anchor><a:graphic><a:graphicData uri="http://schemas.microsoft.com/office/word/2010/wordprocessingGroup"><wpg:wgp xmlns:wpg="http://schemas.microsoft.com/office/word/2010/wordprocessingGroup"><wps:wsp><wps:txbx>${box('框一')}</wps:txbx></wps:wsp><wps:wsp><wps:txbx>${box('框二')}</wps:txbx></wps:wsp></wpg:wgp></a:graphicData></a:graphic></wp:anchor></w:drawing></mc:Choice><mc:Fallback><w:pict><v:group><v:shape><v:textbox>${box('框一')}</v:textbox></v:shape><v:shape><v:textbox>${box('框二')}</v:textbox></v:shape></v:group></w:pict></mc:Fallback></mc:AlternateContent></w:r>`;
    const own = '<wpsCustomData:docCustomData xmlns:wpsCustomData="http://www.wps.cn/officeDocument/2013/wpsCustomData"><wpsCustomData:x/></wpsCustomData:docCustomData>'; // prettier-ignore
    const body = cover + paragraph(run('正文') + group) + own + paragraph('<w:bookmarkStart w:id="0" w:name="_GoBack"/>' + run('末段') + '<w:bookmarkEnd w:id="0"/>'); // prettier-ignore
    assert.equal(readBytes(docxFile(body)).text, text('云溪县水务局', '二〇二五年', '总结材料', '正文', '框一', '框二', '末段')); // prettier-ignore
  });
});

describe('Word documents that the docx library wrote', () => {
  const { Paragraph, TextRun, Table, TableRow, TableCell, HeadingLevel, LevelFormat, FootnoteReferenceRun, Document, Packer } = docx; // prettier-ignore
  const written = async (children: docx.ISectionOptions['children'], options: object = {}): Promise<string> =>
    readBytes(await Packer.toBuffer(new Document({ sections: [{ children }], ...options }))).text;

  it('with numbering of its own levels and instances', async () => {
    const levels = [
      { level: 0, format: LevelFormat.CHINESE_COUNTING_THOUSAND, text: '%1、' },
      { level: 1, format: LevelFormat.CHINESE_COUNTING, text: '（%2）' },
      { level: 2, format: LevelFormat.DECIMAL, text: '%3.' },
    ];
    const item = (words: string, level: number, instance = 0): docx.Paragraph =>
      new Paragraph({ text: words, numbering: { reference: 'official', level, instance } });
    const read = await written(
      [item('情况', 0), item('摸底', 1), item('入户', 2), item('打算', 0), item('培训', 1), item('另起', 0, 1)],
      { numbering: { config: [{ reference: 'official', levels }] } },
    );
    assert.equal(read, text('一、情况', '（一）摸底', '1.入户', '二、打算', '（一）培训', '一、另起'));
  });

  it('with headings, breaks, tabs and symbols', async () => {
    const read = await written([
      new Paragraph({ text: '某某工作总结', heading: HeadingLevel.TITLE }),
      new Paragraph({ text: '工作情况', heading: HeadingLevel.HEADING_1 }),
      new Paragraph({ children: [new TextRun('甲'), new TextRun({ text: '乙', break: 1 }), new TextRun('\t丙'), new docx.SymbolRun('F0FE')] }), // prettier-ignore
      new Paragraph({ children: [new docx.PageBreak(), new TextRun('新的一页')] }),
      new Paragraph({ children: [new docx.ExternalHyperlink({ link: 'https://example.com', children: [new TextRun('办事指南')] })] }), // prettier-ignore
    ]);
    assert.equal(read, text('某某工作总结', '## 工作情况', '甲', '乙\t丙☑', '新的一页', '办事指南'));
  });

  it('with merged and nested tables', async () => {
    const cell = (words: string, more: object = {}): docx.TableCell =>
      new TableCell({ children: [new Paragraph(words)], ...more });
    const read = await written([
      new Table({ rows: [new TableRow({ children: [cell('单位', { rowSpan: 2 }), cell('情况', { columnSpan: 2 })] }), new TableRow({ children: [cell('计划'), cell('实际')] }), new TableRow({ children: [cell('东桥'), cell('12'), new TableCell({ children: [new Table({ rows: [new TableRow({ children: [cell('内一'), cell('内二')] })] }), new Paragraph('后')] })] })] }), // prettier-ignore
      new Paragraph('表后'),
    ]);
    assert.equal(read, text('| 单位 | 情况 |  |', '| --- | --- | --- |', '|  | 计划 | 实际 |', '| 东桥 | 12 | 内一　内二<br>后 |', '', '表后')); // prettier-ignore
  });

  it('with footnotes, comments, tracked changes and a text box', async () => {
    const read = await written(
      [
        new Paragraph({
          children: [
            new docx.CommentRangeStart(0),
            new TextRun('完成投资'),
            new docx.CommentRangeEnd(0),
            new TextRun({ children: [new docx.CommentReference(0)] }),
            new docx.DeletedTextRun({ text: '500', id: 1, author: '甲', date: '2026-05-01T00:00:00Z' }),
            new docx.InsertedTextRun({ text: '520', id: 2, author: '甲', date: '2026-05-01T00:00:00Z' }),
            new TextRun('万元'),
            new FootnoteReferenceRun(1),
            new TextRun('。'),
          ],
        }),
      ],
      {
        footnotes: { 1: { children: [new Paragraph('快报数。')] } },
        comments: { children: [{ id: 0, author: '乙', date: new Date(0), children: [new Paragraph('请核。')] }] },
      },
    );
    assert.equal(read, text('完成投资［批注1］520万元［注1］。', '', '注释：', '［注1］快报数。', '', '批注：', '［批注1］乙（“完成投资”）：请核。')); // prettier-ignore
  });
});
