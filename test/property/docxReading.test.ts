import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { ChangesChoice, DocxResult } from '../../src/word/reading/docxPort';
import { createDocxReader } from '../../src/word/reading/docxReader';
import { parseXml } from '../../src/word/reading/xml';
import { cell, list, numbered, paragraph, partsOfDocx, row, run, zipped, type HandMade } from '../support/docxFile';
import { runs } from '../support/seed';

const reader = createDocxReader();
const choices: readonly ChangesChoice[] = ['accepted', 'original', 'both'];

const made: HandMade = {
  body:
    paragraph('关于某事的报告') +
    numbered('情况', 1) +
    numbered('做法', 1, 1) +
    paragraph(
      run('完成') +
        `<w:ins w:id="1">${run('520')}</w:ins><w:del w:id="2"><w:r><w:delText>500</w:delText></w:r></w:del>` +
        '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>REF a</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>' +
        run('万元') +
        '<w:r><w:fldChar w:fldCharType="end"/><w:footnoteReference w:id="2"/></w:r>',
    ) +
    `<w:tbl>${row(cell('甲', '<w:gridSpan w:val="2"/>'), cell('乙', '<w:vMerge w:val="restart"/>'))}${row(cell('1'), cell('2'), cell('', '<w:vMerge/>'))}</w:tbl>` +
    paragraph(
      '<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:txbx><w:txbxContent><w:p><w:r><w:t>框</w:t></w:r></w:p></w:txbxContent></wps:txbx></w:drawing></mc:Choice><mc:Fallback/></mc:AlternateContent></w:r>',
    ),
  numbering: list(1, [
    ['chineseCounting', '%1、'],
    ['decimal', '（%2）'],
  ]),
  styles: '<w:style w:type="paragraph" w:default="1" w:styleId="a"><w:name w:val="Normal"/><w:basedOn w:val="a"/></w:style>', // prettier-ignore
  footnotes: `<w:footnote w:id="2">${paragraph('注')}</w:footnote>`,
};
const parts = partsOfDocx(made);
const paths = Object.keys(parts).filter((path) => path.startsWith('word/'));
const scraps = ['<', '>', '"', '/', '&', 'w:', '</w:p>', '<w:p>', '<w:tbl>', '</w:tc>', '<w:p/>', ' w:val="9999999999"', '&#0;', '<!--', '<![CDATA[', '<!DOCTYPE a>', '\u0000', 'xmlns:w=""', '<w:fldChar w:fldCharType="end"/>']; // prettier-ignore

const mutation = fc.record({
  path: fc.constantFrom(...paths),
  cuts: fc.array(
    fc.record({ at: fc.nat(100_000), length: fc.nat(40), scrap: fc.oneof(fc.constantFrom(...scraps), fc.string()) }),
    { minLength: 1, maxLength: 4 },
  ),
});

describe('reading any Word document', function () {
  this.timeout(600_000);

  it('whatever is changed in the XML of a sound one, there is a text or one line of refusal', () => {
    fc.assert(
      fc.property(mutation, fc.constantFrom(...choices), ({ path, cuts }, changes) => {
        let xml = parts[path]!;
        for (const { at, length, scrap } of cuts) {
          const from = at % xml.length;
          xml = xml.slice(0, from) + scrap + xml.slice(from + length);
        }
        check({ ...parts, [path]: xml }, changes);
      }),
      runs(200),
    );
  });

  it('whatever elements are taken out, doubled or exchanged, the same', () => {
    const document = parts['word/document.xml']!;
    const elements = document.split(/(?=<)/);
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.nat(), fc.nat()), { maxLength: 6 }),
        fc.constantFrom(...choices),
        (swaps, changes) => {
          const mixed = [...elements];
          for (const [one, other] of swaps) {
            const [from, to] = [one % mixed.length, other % mixed.length];
            [mixed[from], mixed[to]] = [mixed[to]!, one % 3 === 0 ? mixed[to]! : mixed[from]!];
          }
          check({ ...parts, 'word/document.xml': mixed.join('') }, changes);
        },
      ),
      runs(200),
    );
  });

  it('whatever bytes there are, the same', () => {
    const sound = zipped(parts);
    fc.assert(
      fc.property(fc.nat(), fc.nat(255), fc.nat(), fc.boolean(), (at, byte, end, isCut) => {
        const bytes = Uint8Array.from(sound);
        bytes[at % bytes.length] = byte;
        const given = isCut ? bytes.subarray(0, end % bytes.length) : bytes;
        assertAnswer(reader.read(given, { changes: 'accepted' }));
      }),
      runs(200),
    );
  });
});

/** What can be parsed as XML is read; only what cannot is called damaged. */
function check(files: Readonly<Record<string, string>>, changes: ChangesChoice): void {
  const result = reader.read(zipped(files), { changes });
  const parsed = Object.keys(files).filter((path) => path.endsWith('.xml')).map((path) => [path, parseXml(files[path]!)] as const); // prettier-ignore
  const isSound = parsed.every(([path, root]) => root !== 'definitions' && (path !== 'word/document.xml' || (typeof root !== 'string' && root.name === 'w:document'))); // prettier-ignore
  assert.equal(result.text !== undefined, isSound, 'reason' in result ? result.reason : 'no reason');
  assertAnswer(result);
}

function assertAnswer(result: DocxResult): void {
  if (result.text === undefined) assert.match(result.reason, /^[^\n]{4,100}$/);
  else assert.ok(result.text === '' || result.text.endsWith('\n'));
}
