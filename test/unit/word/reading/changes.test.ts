import assert from 'node:assert/strict';
import { cell, docxFile, list, numbered, paragraph, row, run } from '../../../support/docxFile';
import { linesOf, readBytes } from './read';

const ins = (content: string): string => `<w:ins w:id="1" w:author="甲">${content}</w:ins>`;
const gone = (text: string): string => `<w:r><w:delText xml:space="preserve">${text}</w:delText></w:r>`;
const del = (text: string): string => `<w:del w:id="2" w:author="乙">${gone(text)}</w:del>`;
const mark = (what: string): string => `<w:rPr><w:${what} w:id="3" w:author="甲"/></w:rPr>`;

/** Accepted, original and both. */
function sides(body: string, numbering?: string): readonly (readonly string[])[] {
  const made = { body, ...(numbering === undefined ? {} : { numbering }) };
  return (['accepted', 'original', 'both'] as const).map((choice) => linesOf(made, choice));
}

describe('tracked changes of Word documents', () => {
  it('are accepted, taken back or marked, as is asked', () => {
    const body = paragraph(run('收购') + del('3.2') + ins(run('3.6')) + run('万吨') + ins(`<w:del>${gone('左右')}</w:del>`) + run('。')); // prettier-ignore
    assert.deepEqual(sides(body), [['收购3.6万吨。'], ['收购3.2万吨。'], ['收购【删：3.2】【增：3.6】万吨【增后又删：左右】。']]); // prettier-ignore
    assert.equal(readBytes(docxFile(body)).changes, 4);
  });

  it('are paragraphs that came, went, were split and joined', () => {
    const whole =
      paragraph('甲。') + paragraph(ins(run('新段。')), mark('ins')) + paragraph(del('旧段。'), mark('del')) + paragraph('乙。'); // prettier-ignore
    assert.deepEqual(sides(whole), [['甲。', '新段。', '乙。'], ['甲。', '旧段。', '乙。'], ['甲。', '【增：新段。】', '【删：旧段。】', '乙。']]); // prettier-ignore
    const split = paragraph('前半，', mark('ins')) + paragraph('后半。');
    assert.deepEqual(sides(split), [['前半，', '后半。'], ['前半，后半。'], ['前半，【增：分段】', '后半。']]);
    const joined = paragraph('前半，', mark('del')) + paragraph('后半。');
    assert.deepEqual(sides(joined), [['前半，后半。'], ['前半，', '后半。'], ['前半，【删：分段】', '后半。']]);
  });

  it('are moves', () => {
    const body =
      paragraph(`<w:moveFrom w:id="1">${run('挪走的话。')}</w:moveFrom>`, mark('moveFrom')) +
      paragraph('中间。') +
      paragraph(`<w:moveTo w:id="2">${run('挪走的话。')}</w:moveTo>`, mark('moveTo'));
    assert.deepEqual(sides(body), [['中间。', '挪走的话。'], ['挪走的话。', '中间。'], ['【移出：挪走的话。】', '中间。', '【移入：挪走的话。】']]); // prettier-ignore
  });

  it('let each side count its own paragraphs', () => {
    const numbering = list(1, [['chineseCounting', '%1、']]);
    const body =
      numbered(del('旧事'), 1, 0, mark('del')) +
      numbered('老事', 1) +
      numbered(ins(run('新事')), 1, 0, mark('ins')) +
      numbered('末事', 1);
    assert.deepEqual(sides(body, numbering), [
      ['一、老事', '二、新事', '三、末事'],
      ['一、旧事', '二、老事', '三、末事'],
      ['【删：一、旧事】', '一、老事', '【增：二、新事】', '三、末事'],
    ]);
  });

  it('are numbers and styles that changed', () => {
    const numbering = list(1, [['chineseCounting', '%1、']]);
    const was = '<w:pPrChange w:id="1" w:author="甲"><w:pPr/></w:pPrChange>';
    const newNumber = paragraph('乙', '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/><w:ins w:id="4" w:author="甲"/></w:numPr>'); // prettier-ignore
    const [accepted, original] = sides(numbered('甲', 1, 0, was) + newNumber, numbering);
    assert.deepEqual([accepted, original], [['一、甲', '二、乙'], ['甲', '乙']]); // prettier-ignore
  });

  it('are rows of tables', () => {
    const changed = (what: string, ...cells: readonly string[]): string => `<w:tr><w:trPr><w:${what} w:id="1"/></w:trPr>${cells.join('')}</w:tr>`; // prettier-ignore
    const body = `<w:tbl>${row(cell('镇'), cell('数'))}${changed('ins', cell('新'), cell('1'))}${changed('del', cell('旧'), cell('2'))}</w:tbl>`;
    const [accepted = [], original = [], both = []] = sides(body);
    assert.deepEqual([accepted[2], original[2]], ['| 新 | 1 |', '| 旧 | 2 |']);
    assert.deepEqual(both.slice(2), ['| 【增：新】 | 【增：1】 |', '| 【删：旧】 | 【删：2】 |', ''].slice(0, 2));
  });
});
