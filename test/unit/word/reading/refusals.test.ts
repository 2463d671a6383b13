import assert from 'node:assert/strict';
import { strToU8, zipSync } from 'fflate';
import { LARGEST_DOCX, readDocx } from '../../../../src/word/reading/readDocx';
import { docxFile, paragraph, partsOfDocx, zipped } from '../../../support/docxFile';
import { readBytes, reasonOf } from './read';

/** The beginning of a compound file, with the names of its directory. */
function compound(...names: readonly string[]): Uint8Array {
  const head = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...new Array<number>(504).fill(0)];
  return Uint8Array.from([...head, ...names.flatMap((name) => Array.from(name, (char) => [char.charCodeAt(0), 0]).flat())]); // prettier-ignore
}

describe('what is no readable Word document', () => {
  const good = docxFile(paragraph('正文'));
  const parts = partsOfDocx({ body: paragraph('正文') });
  const cases: readonly (readonly [string, Uint8Array, RegExp])[] = [
    ['an old .doc or .wps', compound('Root Entry', 'WordDocument'), /旧格式.*另存为 \.docx/],
    ['a file with a password', compound('EncryptionInfo', 'EncryptedPackage'), /加了密码.*去掉密码/],
    ['an archive with a password', Uint8Array.from(good, (byte, at) => (at === 6 ? byte | 1 : byte)), /加了密码/],
    ['RTF', strToU8('{\\rtf1 x}'), /RTF.*另存为 \.docx/],
    ['PDF', strToU8('%PDF-1.7'), /PDF/],
    ['a text', strToU8('关于某事的报告'), /不是Word文档/],
    ['nothing', new Uint8Array(0), /空的/],
    ['half a file', good.subarray(0, good.length / 2), /损坏/],
    ['a workbook', zipped({ '[Content_Types].xml': '', 'xl/workbook.xml': '<a/>' }), /Excel表格/],
    ['ODT', zipped({ 'content.xml': '<a/>' }), /ODT/],
    ['another archive', zipped({ 'a.txt': 'a' }), /压缩文件/],
    ['a document without its text', zipped({ ...parts, 'word/document.xml': '' }), /损坏/],
    ['another root', zipped({ ...parts, 'word/document.xml': '<a/>' }), /损坏/],
    [
      'broken XML',
      zipped({ ...parts, 'word/document.xml': parts['word/document.xml']!.replace('</w:p>', '') }),
      /损坏/,
    ],
    ['elements without an end', docxFile('<w:p>'.repeat(400) + '</w:p>'.repeat(400)), /太大/],
  ];
  for (const [name, bytes, expected] of cases) {
    it(`${name} gets one line`, () => {
      const reason = reasonOf(bytes);
      assert.match(reason, expected);
      assert.doesNotMatch(reason, /\n/);
    });
  }

  it('definitions and external entities are refused in whichever part they stand', () => {
    const prolog = '<!DOCTYPE w:document [<!ENTITY x SYSTEM "file:///etc/passwd">]>';
    assert.match(reasonOf(docxFile({ body: paragraph('&x;'), prolog })), /DTD/);
    const bomb = `<!DOCTYPE a [<!ENTITY a "${'哈'.repeat(99)}"><!ENTITY b "&a;&a;&a;">]><a>&b;</a>`;
    assert.match(reasonOf(docxFile({ body: paragraph('正文'), files: { 'word/styles.xml': bomb } })), /DTD/);
  });

  it('what swells is not unpacked', () => {
    const bomb = zipSync({ 'word/document.xml': new Uint8Array(41 * 1024 * 1024) }, { level: 1 });
    assert.ok(bomb.length < 400_000);
    assert.match(reasonOf(bomb), /太大/);
    const many = Object.fromEntries(Array.from({ length: 3000 }, (_, at) => [`word/${at}.xml`, '']));
    assert.match(reasonOf(zipped({ ...parts, ...many })), /太大/);
  });

  it('a file of 100 MB is refused before anything is read', async () => {
    const answer = await readDocx(new Uint8Array(100 * 1024 * 1024), { changes: 'accepted' });
    assert.ok(answer.text === undefined);
    assert.match(answer.reason, new RegExp(`超过${LARGEST_DOCX / 1024 / 1024}MB.*拆成`));
  });

  it('a broken part beside the text is done without', () => {
    const made = { body: paragraph('正文'), files: { 'word/numbering.xml': '<w:numbering', 'word/styles.xml': '<a' } };
    assert.equal(readBytes(docxFile(made)).text, '正文\n');
  });
});
