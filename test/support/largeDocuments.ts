import { cell, docxFile, list, numbered, paragraph, row, run } from './docxFile';

const many = (count: number, one: (at: number) => string): string => Array.from({ length: count }, (_, at) => one(at)).join(''); // prettier-ignore

/** Documents that punish what is not linear, by what is in them many times. */
export const largeDocuments: Readonly<Record<string, (count: number) => Uint8Array>> = {
  'numbered paragraphs': (count) =>
    docxFile({ body: many(count, (at) => numbered('第一项工作的情况', 1, at % 3)), numbering: list(1, [['chineseCounting', '%1、'], ['decimal', '%2.'], ['decimal', '（%3）']]) }), // prettier-ignore
  'runs of one paragraph': (count) => docxFile(paragraph(many(count, () => run('字')))),
  'rows of a table': (count) => docxFile(`<w:tbl>${many(count / 4, () => row(cell('甲'), cell('乙')))}</w:tbl>`),
  'one wide row above many short ones': (count) =>
    docxFile(`<w:tbl>${row(many(count / 4, () => cell('甲')))}${many(count / 4, () => row(cell('乙')))}</w:tbl>`),
  'changes in turn': (count) =>
    docxFile(paragraph(many(count / 2, () => `<w:ins>${run('增')}</w:ins><w:del><w:r><w:delText>删</w:delText></w:r></w:del>`))), // prettier-ignore
  'paragraphs that run on': (count) => docxFile(many(count / 2, () => paragraph('甲', '<w:rPr><w:vanish/></w:rPr>'))),
  'comments over everything': (count) => {
    const ids = Array.from({ length: count / 8 }, (_, at) => at);
    const starts = ids.map((id) => `<w:commentRangeStart w:id="${id}"/>`).join('');
    const ends = ids.map((id) => `<w:commentRangeEnd w:id="${id}"/><w:r><w:commentReference w:id="${id}"/></w:r>`).join(''); // prettier-ignore
    return docxFile({
      body: paragraph(starts + many(count / 8, () => run('一个字')) + ends),
      comments: ids.map((id) => `<w:comment w:id="${id}">${paragraph('批')}</w:comment>`).join(''),
    });
  },
  'fields within fields without an end': (count) =>
    docxFile(paragraph(many(count / 2, () => '<w:r><w:fldChar w:fldCharType="begin"/><w:instrText>REF a</w:instrText></w:r>') + run('字'))), // prettier-ignore
  'text boxes': (count) =>
    docxFile(many(count / 8, () => paragraph(`<w:r><w:pict><v:textbox><w:txbxContent>${paragraph('框')}</w:txbxContent></v:textbox></w:pict></w:r>`))), // prettier-ignore
  'notes': (count) =>
    docxFile({ body: paragraph(many(count / 8, (at) => `<w:r><w:footnoteReference w:id="${at}"/></w:r>`)), footnotes: many(count / 8, (at) => `<w:footnote w:id="${at}">${paragraph('注')}</w:footnote>`) }), // prettier-ignore
  'styles in a chain': (count) =>
    docxFile({ body: many(count / 8, (at) => paragraph('甲', `<w:pStyle w:val="s${at}"/>`)), styles: many(count / 8, (at) => `<w:style w:styleId="s${at}"><w:name w:val="s"/><w:basedOn w:val="s${at + 1}"/></w:style>`) }), // prettier-ignore
  'lists with a style for each level': (count) =>
    docxFile({ body: many(count / 8, (at) => numbered('甲', at % 500)), numbering: many(500, (at) => list(at, [['decimal', '%1.']])) }), // prettier-ignore
  'references and quotation marks': (count) => docxFile(paragraph(run('&amp;"\''.repeat(count)))),
};
