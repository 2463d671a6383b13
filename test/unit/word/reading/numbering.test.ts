import assert from 'node:assert/strict';
import { list, lists, numbered, paragraph } from '../../../support/docxFile';
import { linesOf } from './read';

const official = list(1, [
  ['chineseCountingThousand', '%1、'],
  ['chineseCountingThousand', '（%2）'],
  ['decimal', '%3.'],
  ['decimal', '（%4）'],
  ['decimalEnclosedCircle', '%5'],
]);

describe('automatic numbering of Word documents', () => {
  it('gives the labels that the reader sees, each level counting anew below the next', () => {
    const body = [
      numbered('做法', 1),
      numbered('组织', 1, 1),
      numbered('责任', 1, 2),
      numbered('考核', 1, 2),
      numbered('到人', 1, 3),
      numbered('到岗', 1, 4),
      numbered('到位', 1, 4),
      paragraph('没有序号的一段。'),
      numbered('宣传', 1, 1),
      numbered('册子', 1, 2),
      numbered('打算', 1),
      numbered('培训', 1, 1),
    ];
    assert.deepEqual(linesOf({ body: body.join(''), numbering: official }), [
      '一、做法', '（一）组织', '1.责任', '2.考核', '（1）到人', '①到岗', '②到位', '没有序号的一段。', '（二）宣传', '1.册子', '二、打算', '（一）培训',
    ]); // prettier-ignore
  });

  it('shows a bullet of a font that is not known as a bullet', () => {
    const starbats = '<w:rPr><w:rFonts w:ascii="starbats" w:hAnsi="starbats"/></w:rPr>';
    const numbering = lists(list(1, [['bullet', '\uf095', starbats]]));
    assert.deepEqual(linesOf({ body: numbered('备足物料', 1), numbering }), ['• 备足物料']);
  });

  const formats: readonly (readonly [string, string, ...string[]])[] = [
    ['chineseCounting', '%1、', '一、', '九、', '十、', '十一、', '二十、', '一〇一、'],
    ['chineseCountingThousand', '第%1条', '第一条 ', '第九条 ', '第十条 ', '第十一条 ', '第二十条 ', '第一百零一条 '],
    ['japaneseCounting', '%1、', '一、', '九、', '十、', '十一、', '二十、', '一百零一、'],
    ['ideographDigital', '%1、', '一、', '九、', '一〇、', '一一、', '二〇、', '一〇一、'],
    ['ideographTraditional', '%1、', '甲、', '壬、', '癸、', '11、', '20、', '101、'],
    ['ideographZodiac', '%1、', '子、', '申、', '酉、', '戌、', '20、', '101、'],
    ['chineseLegalSimplified', '%1、', '壹、', '玖、', '壹拾、', '壹拾壹、', '贰拾、', '壹佰零壹、'],
    ['decimalFullWidth', '%1．', '１．', '９．', '１０．', '１１．', '２０．', '１０１．'],
    ['decimalEnclosedCircle', '%1', '①', '⑨', '⑩', '⑪', '⑳', '101 '],
    ['decimalEnclosedParen', '%1', '⑴', '⑼', '⑽', '⑾', '⒇', '101 '],
    ['decimalZero', '%1、', '01、', '09、', '10、', '11、', '20、', '101、'],
    ['upperLetter', '%1)', 'A)', 'I)', 'J)', 'K)', 'T)', 'WWWW)'],
    ['lowerRoman', '%1)', 'i)', 'ix)', 'x)', 'xi)', 'xx)', 'ci)'],
    ['upperRoman', '%1、', 'I、', 'IX、', 'X、', 'XI、', 'XX、', 'CI、'],
    ['ordinal', '%1 ', '1st ', '9th ', '10th ', '11th ', '20th ', '101st '],
    ['none', '附', '附 ', '附 ', '附 ', '附 ', '附 ', '附 '],
    ['inventedFormat', '%1、', '1、', '9、', '10、', '11、', '20、', '101、'],
  ];
  for (const [format, text, ...labels] of formats) {
    it(`writes ${format}`, () => {
      const starts = [1, 9, 10, 11, 20, 101];
      const numbering = starts.map((start, at) => list(at + 1, [[format, text]]).replace('w:start w:val="1"', `w:start w:val="${start}"`)); // prettier-ignore
      const body = starts.map((_, at) => numbered('事', at + 1)).join('');
      assert.deepEqual(
        linesOf({ body, numbering: lists(...numbering) }),
        labels.map((label) => `${label}事`),
      );
    });
  }

  it('puts the numbers of several levels together, in Arabic digits where the level wants them', () => {
    const numbering = list(1, [
      ['chineseCounting', '第%1章'],
      ['decimal', '%1.%2', '<w:isLgl/>'],
      ['decimal', '%1.%2.%3'],
    ]);
    const body = numbered('总则', 1) + numbered('目的', 1, 1) + numbered('依据', 1, 1) + numbered('细则', 1, 2);
    assert.deepEqual(linesOf({ body, numbering }), ['第一章 总则', '1.1 目的', '1.2 依据', '一.2.1 细则']);
  });

  it('begins where a list begins, and goes on across lists of one definition', () => {
    const again = '<w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num>';
    const anew = '<w:num w:numId="3"><w:abstractNumId w:val="1"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="5"/></w:lvlOverride></w:num>'; // prettier-ignore
    const other = '<w:num w:numId="4"><w:abstractNumId w:val="1"/><w:lvlOverride w:ilvl="0"><w:lvl w:ilvl="0"><w:numFmt w:val="decimal"/><w:lvlText w:val="%1)"/></w:lvl></w:lvlOverride></w:num>'; // prettier-ignore
    const body = [1, 2, 3, 3, 1, 4].map((id) => numbered('事', id)).join('');
    assert.deepEqual(linesOf({ body, numbering: official + again + anew + other }), ['一、事', '二、事', '五、事', '六、事', '七、事', '8)事']); // prettier-ignore
  });

  it('restarts a level only behind those that say so', () => {
    const numbering = list(1, [
      ['chineseCounting', '%1、'],
      ['chineseCounting', '（%2）'],
      ['decimal', '%3.', '<w:lvlRestart w:val="0"/>'],
    ]);
    const body = numbered('甲', 1) + numbered('乙', 1, 1) + numbered('丙', 1, 2) + numbered('丁', 1) + numbered('戊', 1, 1) + numbered('己', 1, 2); // prettier-ignore
    assert.deepEqual(linesOf({ body, numbering }), ['一、甲', '（一）乙', '1.丙', '二、丁', '（一）戊', '2.己']);
  });

  it('follows a style to its list and level, and takes the number away where the paragraph does', () => {
    const numbering = lists(
      list(1, [
        ['chineseCounting', '%1、', '<w:pStyle w:val="Top"/>'],
        ['chineseCounting', '（%2）', '<w:pStyle w:val="Below"/>'],
      ]),
    );
    const styles = `<w:style w:type="paragraph" w:styleId="Top"><w:name w:val="level 1"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>
      <w:style w:type="paragraph" w:styleId="Below"><w:name w:val="level 2"/><w:basedOn w:val="Top"/></w:style>
      <w:style w:type="paragraph" w:styleId="Round"><w:name w:val="round"/><w:basedOn w:val="Round"/></w:style>`;
    const styled = (text: string, style: string, more = ''): string => paragraph(text, `<w:pStyle w:val="${style}"/>${more}`); // prettier-ignore
    const body = styled('甲', 'Top') + styled('乙', 'Below') + styled('丙', 'Top', '<w:numPr><w:numId w:val="0"/></w:numPr>') + styled('丁', 'Top') + styled('戊', 'Round'); // prettier-ignore
    assert.deepEqual(linesOf({ body, numbering, styles }), ['一、甲', '（一）乙', '丙', '二、丁', '戊']);
  });

  it('follows a definition that only names a style of lists', () => {
    const numbering =
      '<w:abstractNum w:abstractNumId="7"><w:numStyleLink w:val="Lists"/></w:abstractNum>' +
      list(1, [['chineseCounting', '（%1）']]) +
      '<w:num w:numId="2"><w:abstractNumId w:val="7"/></w:num>';
    const styles = '<w:style w:type="numbering" w:styleId="Lists"><w:name w:val="lists"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>'; // prettier-ignore
    assert.deepEqual(linesOf({ body: numbered('甲', 1) + numbered('乙', 2), numbering, styles }), ['（一）甲', '（二）乙']); // prettier-ignore
  });

  it('leaves a blank where label and words would run into each other, and shows bullets as they look', () => {
    const wingdings = '<w:rPr><w:rFonts w:ascii="Wingdings" w:hAnsi="Wingdings"/></w:rPr>';
    const numbering = lists(
      list(1, [['decimal', '%1.']]),
      list(2, [['bullet', 'l', wingdings]]),
      list(3, [['decimal', '%1']]),
    );
    const body =
      numbered('2024年', 1) + numbered('今年', 1) + numbered('要点', 2) + numbered('事', 3) + numbered('', 1);
    assert.deepEqual(linesOf({ body, numbering }), ['1. 2024年', '2.今年', '● 要点', '1 事', '3.']);
  });

  it('writes no label without end', () => {
    const numbering = lists(
      list(1, [['lowerLetter', `%1${'甲'.repeat(5000)}`]]).replace('w:start w:val="1"', 'w:start w:val="999999999"'),
    );
    const [line = ''] = linesOf({ body: numbered('事', 1), numbering });
    assert.ok(line.length < 150 && line.endsWith('事'));
  });
});
