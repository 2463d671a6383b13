import assert from 'node:assert/strict';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { docxParts, paragraphTexts } from '../../support/docxParts';
import { docxFile } from '../../support/docxFile';
import { figureIn, figuresOf, marksOf, sample, service } from './reports';

const figures = figuresOf(sample);
const sheet = (): Promise<Uint8Array> => service.writeSheet(service.sheetTable(figures, new Map()), 'docx');

describe('数据核对表 in Word', () => {
  let xml: string;
  before(async () => {
    xml = docxParts(await sheet()).get('word/document.xml')!;
  });

  it('lies across A4, with its name, what to write, and a head that each page repeats', () => {
    assert.match(xml, /<w:pgSz w:w="16838" w:h="11906" w:orient="landscape"\/>/);
    assert.match(xml, /<w:pStyle w:val="Title"\/>.*?<w:t[^>]*>数据核对表<\/w:t>/);
    const [, note] = paragraphTexts(xml);
    assert.equal(
      note,
      '“核对结果”一栏请填“核实无误”或“有疑问”，数据有出入的直接改“数据”一栏；“标识”一栏读回时用，请勿改动。',
    );
    const rows = [...xml.matchAll(/<w:tr>[^]*?<\/w:tr>/g)].map(([row]) => row);
    assert.equal(rows.length, figures.length + 1);
    assert.deepEqual(
      rows.map((row) => row.includes('<w:tblHeader/>')),
      [true, ...figures.map(() => false)],
    );
    for (const row of rows) assert.match(row, /<w:cantSplit\/>/);
  });

  it('fills the width between the margins, the sentence having the widest column', () => {
    const widths = [...xml.matchAll(/<w:gridCol w:w="(\d+)"\/>/g)].map(([, width]) => Number(width));
    const all = widths.reduce((sum, width) => sum + width, 0);
    assert.ok(Math.abs(all - (16838 - 2 * 850)) < 10, `${all}`);
    assert.equal(widths.indexOf(Math.max(...widths)), 2);
    // 核对结果: four characters of 9 points beside the space of a cell.
    assert.ok(widths[7]! >= 4 * 180 + 160, `${widths[7]}`);
  });

  it('comes back with answers, typed or as tracked changes', async () => {
    const parts = unzipSync(await sheet());
    const { fingerprint } = figureIn(figures, '52.3%');
    const answered = strFromU8(parts['word/document.xml']!).replace(/<w:tr>(?:(?!<\/w:tr>)[^])*<\/w:tr>/g, (row) => {
      if (!row.includes(fingerprint)) return row;
      const said = ['', '', '', '', '', '市信访局', '<w:ins w:id="9" w:author="甲">5月底</w:ins>', '核实无误'];
      let at = -1;
      return row.replace(/<\/w:p>/g, (end) => {
        const words = said[++at] ?? '';
        const [, before = '', inside = words, after = ''] = /^(<w:ins [^>]*>)([^<]*)(<\/w:ins>)$/.exec(words) ?? [];
        return inside === '' ? end : `${before}<w:r><w:t>${inside}</w:t></w:r>${after}${end}`;
      });
    });
    const bytes = zipSync({ ...parts, 'word/document.xml': strToU8(answered) });
    const { marks, changes, lost, problems } = service.readSheet(await service.sheetCells(bytes, 'docx'), figures);
    assert.deepEqual(
      [...marks.values()],
      [{ schema: 1, fingerprint, state: 'verified', source: '市信访局', asOf: '5月底' }],
    );
    assert.deepEqual([changes, lost, problems], [[], [], []]);
  });

  it('says why one cannot be read', async () => {
    const refused = (bytes: Uint8Array, message: RegExp): Promise<void> =>
      assert.rejects(service.sheetCells(bytes, 'docx'), { name: 'TableError', message });
    await refused(strToU8('不是'), /Word/);
    await refused(docxFile({ body: '<w:p><w:r><w:t>函</w:t></w:r></w:p>' }), /没有表格/);
    await refused(new Uint8Array(16 * 1024 * 1024 + 1), /超过16MB/);
  });

  it('shows what is already known', async () => {
    const marks = marksOf([figures[0]!], { state: 'doubtful', source: '市信访局', note: '待查' });
    const bytes = await service.writeSheet(service.sheetTable(figures, marks), 'docx');
    const words = paragraphTexts(docxParts(bytes).get('word/document.xml')!);
    for (const known of ['有疑问', '市信访局', '待查']) assert.ok(words.includes(known), known);
  });
});
