import assert from 'node:assert/strict';
import { parse } from '../../../../src/report/parse';
import { docxFile, paragraph, run } from '../../../support/docxFile';
import { linesOf, readBytes } from './read';

const field = (instruction: string, result = '', form = ''): string =>
  `<w:r><w:fldChar w:fldCharType="begin">${form}</w:fldChar></w:r><w:r><w:instrText xml:space="preserve"> ${instruction} </w:instrText></w:r>` +
  (result === '' ? '' : `<w:r><w:fldChar w:fldCharType="separate"/></w:r>${run(result)}`) +
  '<w:r><w:fldChar w:fldCharType="end"/></w:r>';
const box = (text: string): string => `<w:txbxContent>${paragraph(text)}</w:txbxContent>`;

describe('the words of Word documents', () => {
  it('keeps blanks, tabs, breaks, hyphens and signs as they are seen', () => {
    const body =
      paragraph(
        '<w:r><w:t xml:space="preserve">　甲 </w:t><w:t> 乙 </w:t><w:tab/><w:t>丙</w:t><w:br/><w:t>丁</w:t><w:noBreakHyphen/><w:softHyphen/><w:t>戊&#x20000;&amp;</w:t></w:r>',
      ) +
      paragraph('<w:r><w:br w:type="page"/></w:r>' + run('新页')) +
      paragraph(
        '<w:r><w:sym w:font="Wingdings" w:char="F0FE"/><w:sym w:font="Wingdings" w:char="F081"/><w:sym w:font="宋体" w:char="2014"/></w:r>' +
          run('\uf0fc', '<w:rFonts w:ascii="Wingdings"/>'),
      );
    assert.deepEqual(linesOf(body), ['　甲 乙\t丙', '丁-戊\u{20000}&', '新页', '☑①—✓']);
  });

  it('lets no raised number run into a figure: powers, and marks of notes made by hand', () => {
    const raised = (text: string, more = '<w:vertAlign w:val="superscript"/>'): string => run(text, more);
    const styles =
      '<w:style w:type="character" w:styleId="s"><w:name w:val="上标"/><w:rPr><w:vertAlign w:val="superscript"/></w:rPr></w:style>';
    const body =
      paragraph(run('增长5%') + raised('1') + run('，面积120km') + raised('2') + run('，10') + raised('-6')) +
      paragraph(run('增长8%') + raised('2,3') + run('，9%') + raised('[4]') + run('，2') + raised('nd')) +
      paragraph(
        run('占3%') +
          raised('12', '<w:rStyle w:val="s"/>') +
          raised('3', '<w:rStyle w:val="s"/><w:vertAlign w:val="baseline"/>'),
      ) + // prettier-ignore
      paragraph(
        run('6m') +
          raised('3', '<w:position w:val="8"/><w:sz w:val="19"/>') +
          raised('7', '<w:position w:val="4"/><w:sz w:val="32"/>'),
      ) +
      paragraph(run('CO') + run('2', '<w:vertAlign w:val="subscript"/>') + run('浓度'));
    const read = linesOf({ body, styles });
    assert.deepEqual(read, ['增长5%¹，面积120km²，10⁻⁶', '增长8%²,³，9%[4]，2nd', '占3%¹²3', '6m³7', 'CO2浓度']);
    const figures = parse(`${read[0]}。`).figures.map(({ text }) => text);
    assert.deepEqual(figures, ['5%', '120km²']);
  });

  it('marks what is struck out by hand, and lets a field that only keeps a value show nothing', () => {
    const struck = (text: string): string => run(text, '<w:strike/>');
    const body =
      paragraph(run('计划') + struck('50') + struck('0') + run('600') + run('万元', '<w:strike w:val="0"/>')) +
      paragraph(
        field('SET v "7"', '7') + field('REF v', '7') + run('件') + field('MACROBUTTON NoMacro [点此填写事由]'),
      );
    const { text, told } = readBytes(docxFile(body));
    assert.equal(text, '计划【删除线：500】600万元\n7件【待填：点此填写事由】\n');
    assert.deepEqual(told, ['加了删除线的文字 1 处，原处标有【删除线：…】，请决定去留']);
  });

  it('shows the results of fields, never what they ask for', () => {
    const body =
      paragraph(run('见') + field('REF _Ref1 \\h', '第三部分') + run('，') + field('PAGEREF a', '5') + run('页')) +
      paragraph(`<w:fldSimple w:instr=" AUTHOR ">${run('综合科')}</w:fldSimple>` + field('SEQ 表')) +
      paragraph(field('eq \\o\\ac(○,12)') + field('EQ \\f(1,3)') + field('SYMBOL 252 \\f Wingdings')) +
      paragraph(
        field('FORMCHECKBOX', '', '<w:ffData><w:checkBox><w:default w:val="1"/></w:checkBox></w:ffData>') +
          field(
            'FORMDROPDOWN',
            '',
            '<w:ffData><w:ddList><w:result w:val="1"/><w:listEntry w:val="是"/><w:listEntry w:val="否"/></w:ddList></w:ffData>',
          ),
      ) + // prettier-ignore
      paragraph('<w:r><w:fldChar w:fldCharType="begin"/></w:r>' + run('没有结束的域，文字还在。')) +
      paragraph(
        '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>IF </w:instrText></w:r>' +
          field('DATE', '不显示') +
          '<w:r><w:fldChar w:fldCharType="separate"/></w:r>' +
          run('显示') +
          '<w:r><w:fldChar w:fldCharType="end"/></w:r>',
      );
    assert.deepEqual(linesOf(body), ['见第三部分，5页', '综合科', '⑫1/3✓', '☑否', '没有结束的域，文字还在。', '显示']);
  });

  it('goes into links, content controls, smart tags and what it does not know', () => {
    const body =
      paragraph(
        `<w:hyperlink r:id="rId9">${run('链接')}</w:hyperlink><w:smartTag>${run('标记')}</w:smartTag><w:sdt><w:sdtPr/><w:sdtContent>${run('控件')}</w:sdtContent></w:sdt><w:future><w:r><w:t>将来</w:t></w:r></w:future>`,
      ) +
      `<w:sdt><w:sdtContent>${paragraph('整段')}</w:sdtContent></w:sdt><w:customXml>${paragraph('另一段')}</w:customXml>` +
      paragraph(
        `<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>${run('单击此处输入日期。')}</w:sdtContent></w:sdt>`,
      ) +
      paragraph('<w:r><w:ruby><w:rt>' + run('xiáng') + '</w:rt><w:rubyBase>' + run('详') + '</w:rubyBase></w:ruby></w:r>'); // prettier-ignore
    assert.deepEqual(linesOf(body), [
      '链接标记控件将来',
      '整段',
      '另一段',
      '【待填：单击此处输入日期】',
      '详（xiáng）',
    ]);
  });

  it('reads a text box once, whichever way it is written twice, behind its paragraph', () => {
    const both = `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:wsp><wps:txbx>${box('框里')}</wps:txbx></wps:wsp></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox>${box('框里')}</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>`;
    const unknown = `<w:r><mc:AlternateContent><mc:Choice Requires="later"><w:later/></mc:Choice><mc:Fallback><w:pict><v:shape><v:textpath string="艺术字"/></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r>`;
    assert.deepEqual(linesOf(paragraph(run('前') + both + run('后')) + paragraph(unknown + run('又'))), [
      '前后', '框里', '又', '艺术字',
    ]); // prettier-ignore
  });

  it('leaves one mark for what is no text, and tells how many', () => {
    const picture = '<w:r><w:drawing><pic:pic/></w:drawing></w:r>';
    const body =
      paragraph(run('见图') + picture + picture) +
      paragraph('<w:r><w:drawing><c:chart/></w:drawing><w:object><v:shape><v:imagedata/></v:shape><o:OLEObject ProgID="Excel.Sheet.12"/></w:object></w:r>') + // prettier-ignore
      paragraph('<m:oMath><m:f><m:num><m:r><m:t>a+b</m:t></m:r></m:num><m:den><m:r><m:t>c</m:t></m:r></m:den></m:f><m:sSup><m:e><m:r><m:t>x</m:t></m:r></m:e><m:sup><m:r><m:t>2</m:t></m:r></m:sup></m:sSup></m:oMath>'); // prettier-ignore
    const { text, told } = readBytes(docxFile(body));
    assert.equal(text, '见图【图片】【图片】\n【图表】【嵌入对象】\n(a+b)/cx^2\n');
    assert.deepEqual(told, ['图片 2 处没有读入，原处标有【图片】', '图表 1 处没有读入，原处标有【图表】', '嵌入对象 1 处没有读入，原处标有【嵌入对象】']); // prettier-ignore
  });

  it('leaves hidden words out and says so, and lets a hidden end run on', () => {
    const styles = '<w:style w:type="character" w:styleId="Secret"><w:name w:val="secret"/><w:rPr><w:vanish/></w:rPr></w:style>'; // prettier-ignore
    const body =
      paragraph(run('看得见') + run('看不见', '<w:vanish/>') + run('也看不见', '<w:rStyle w:val="Secret"/>') + run('又看得见', '<w:rStyle w:val="Secret"/><w:vanish w:val="0"/>')) + // prettier-ignore
      paragraph('标题', '<w:rPr><w:vanish/><w:specVanish/></w:rPr>') +
      paragraph('。接着说。');
    const { text, told } = readBytes(docxFile({ body, styles }));
    assert.equal(text, '看得见又看得见\n标题。接着说。\n');
    assert.deepEqual(told, ['隐藏的文字 2 处没有读入']);
  });

  it('keeps notes and comments at the end, with their marks where they were', () => {
    const note = (tag: string, id: number, text: string, more = ''): string => `<w:${tag} w:id="${id}"${more}>${paragraph('<w:r><w:footnoteRef/></w:r>' + run(text))}</w:${tag}>`; // prettier-ignore
    const made = {
      body: paragraph(
        '<w:commentRangeStart w:id="5"/>' +
          run('就业4210人') +
          '<w:commentRangeEnd w:id="5"/><w:r><w:commentReference w:id="5"/></w:r>' +
          run('，完成') +
          '<w:r><w:footnoteReference w:id="2"/></w:r>' +
          run('。') +
          '<w:r><w:endnoteReference w:id="2"/><w:footnoteReference w:id="99"/></w:r>',
      ),
      footnotes: note('footnote', 2, ' 六月底。'),
      endnotes: note('endnote', 2, ' 见年报。'),
      comments: note('comment', 5, '请核实。', ' w:author="赵处"'),
    };
    const result = readBytes(docxFile(made));
    assert.equal(result.text, '就业4210人［批注1］，完成［注1］。［注2］\n\n注释：\n［注1］六月底。\n［注2］见年报。\n\n批注：\n［批注1］赵处（“就业4210人”）：请核实。\n'); // prettier-ignore
    assert.deepEqual([result.notes, result.comments], [2, 1]);
  });

  it('knows a comment from a note of the same number', () => {
    const body = paragraph('<w:commentRangeStart w:id="2"/>' + run('就业4210人') + '<w:commentRangeEnd w:id="2"/><w:r><w:footnoteReference w:id="2"/><w:commentReference w:id="2"/></w:r>'); // prettier-ignore
    const made = { body, footnotes: `<w:footnote w:id="2">${paragraph('六月底。')}</w:footnote>`, comments: `<w:comment w:id="2" w:author="赵处">${paragraph('请核实。')}</w:comment>` }; // prettier-ignore
    assert.deepEqual(linesOf(made).slice(2), ['注释：', '［注1］六月底。', '', '批注：', '［批注1］赵处（“就业4210人”）：请核实。']); // prettier-ignore
  });

  it('writes # only for headings that their style alone tells', () => {
    const styles = [1, 2].map((level) => `<w:style w:type="paragraph" w:styleId="H${level}"><w:name w:val="heading ${level}"/></w:style>`).join(''); // prettier-ignore
    const heading = (text: string, level: number): string => paragraph(text, `<w:pStyle w:val="H${level}"/>`);
    const lines = (...body: readonly string[]): readonly string[] => linesOf({ body: body.join(''), styles });
    assert.deepEqual(lines(heading('某某工作总结', 1), heading('一、情况', 1), paragraph('好。')), ['某某工作总结', '一、情况', '好。']); // prettier-ignore
    assert.deepEqual(lines(heading('某某工作总结', 1), heading('情况', 1), heading('成效', 2)), ['# 某某工作总结', '## 情况', '### 成效']); // prettier-ignore
    assert.deepEqual(lines(paragraph('某某工作总结'), heading('情况', 1), heading('这一段话用了标题样式。', 1)), ['某某工作总结', '## 情况', '这一段话用了标题样式。']); // prettier-ignore
    assert.deepEqual(lines(paragraph('某某工作总结'), heading('——突出实效', 2), heading('情况', 1)), ['某某工作总结', '——突出实效', '## 情况']); // prettier-ignore
  });

  it('leaves headers and footers out and tells their words, page numbers apart', () => {
    const { text, told } = readBytes(docxFile({ body: paragraph('正文'), header1: paragraph('内部资料'), footer1: paragraph(run('— ') + field('PAGE', '1') + run(' —')) })); // prettier-ignore
    assert.deepEqual([text, told], ['正文\n', ['页眉、页脚的文字没有读入正文：“内部资料”']]);
  });

  it('makes one blank line of several, and none at the ends', () => {
    assert.deepEqual(linesOf(['', '甲', '', '　', '乙', ''].map((text) => paragraph(text)).join('')), ['甲', '', '乙']);
  });
});
