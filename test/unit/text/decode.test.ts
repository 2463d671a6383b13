import assert from 'node:assert/strict';
import { decode, type Encoding } from '../../../src/text/decode';
import { encode } from '../../../src/cli/encode';

/** “汇报：占比36.03%。” and a break, in GB18030 by hand. */
const gbk = Buffer.from('bbe3b1a8a3bad5bcb1c833362e303325a1a30a', 'hex');
const text = '汇报：占比36.03%。\n';

function reasonOf(bytes: Uint8Array): string {
  const decoded = decode(bytes);
  assert.equal(decoded.text, undefined);
  return 'reason' in decoded ? decoded.reason : '';
}

describe('decoding', () => {
  const good: [string, Uint8Array, Encoding, string][] = [
    ['UTF-8', Buffer.from(text), 'utf8', text],
    ['UTF-8 with a byte order mark', Buffer.from(`\ufeff${text}`), 'utf8', `\ufeff${text}`],
    ['UTF-16, small end first', Buffer.from(`\ufeff${text}`, 'utf16le'), 'utf16le', `\ufeff${text}`],
    ['UTF-16, big end first', Buffer.from(`\ufeff${text}`, 'utf16le').swap16(), 'utf16be', `\ufeff${text}`],
    ['GBK', gbk, 'gb18030', text],
    ['GB18030 with a code of four bytes (㐎㐂)', Buffer.from('8139f0338139ef31bbe3', 'hex'), 'gb18030', '㐎㐂汇'],
    ['ASCII', Buffer.from('plain'), 'utf8', 'plain'],
    ['nothing', Buffer.alloc(0), 'utf8', ''],
  ];
  for (const [name, bytes, encoding, expected] of good) {
    it(`reads ${name}`, () => {
      assert.deepEqual(decode(bytes), { text: expected, encoding });
    });
  }

  const bad: [string, Uint8Array, RegExp][] = [
    [
      'bytes of no encoding',
      Buffer.from([0xbb, 0xe3, 0xff, 0x20, 0xe9, 0x0a]),
      /编码不是UTF-8、带BOM的UTF-16或GB18030/,
    ],
    ['Latin-1', Buffer.from('Résumé à la carte\n', 'latin1'), /编码不是/],
    ['NUL bytes', Buffer.from('a\0b'), /二进制/],
    ['UTF-16 without its mark', Buffer.from('第1条\n', 'utf16le'), /没有BOM的UTF-16/],
    ['UTF-16 cut in the middle of a unit', Buffer.from(`\ufeff${text}`, 'utf16le').subarray(0, 9), /损坏/],
    ['UTF-16 with half a surrogate pair', Buffer.from('\ufeff\ud83d汇', 'utf16le'), /损坏/],
    ['UTF-32', Buffer.from('fffe000047000000', 'hex'), /二进制/],
    ['a Word document', Buffer.from('PK\x03\x04word', 'latin1'), /Word/],
    ['an old Word document', Buffer.from('d0cf11e0a1b11ae1', 'hex'), /旧版Word/],
    ['a PDF without NUL', Buffer.from('%PDF-1.7\n'), /PDF/],
    ['a picture', Buffer.from('89504e470d0a1a0a', 'hex'), /图片/],
  ];
  for (const [name, bytes, reason] of bad) {
    it(`refuses ${name} in one line`, () => {
      assert.match(reasonOf(bytes), reason);
      assert.doesNotMatch(reasonOf(bytes), /\n/);
    });
  }

  it('does not take damaged UTF-8 for GB18030, and names the line', () => {
    const whole = Buffer.from(`总体\n${'各项工作'.repeat(4)}`);
    const damaged = Buffer.concat([whole.subarray(0, whole.length - 1), Buffer.from('a')]);
    assert.match(new TextDecoder('gb18030', { fatal: true }).decode(damaged), /^鎬讳綋/);
    assert.match(reasonOf(damaged), /UTF-8文本，但第2行有损坏/);
  });

  it('writes each encoding with the bytes that it read', () => {
    for (const [name, bytes, encoding, expected] of good) {
      assert.deepEqual(Buffer.from(encode(expected, encoding) ?? []), Buffer.from(bytes), name);
    }
  });
});

describe('GB18030', () => {
  it('has a code for every character outside private use, and reads it back', () => {
    let all = '';
    for (let code = 0x20; code < 0xfffd; code++) {
      if (code < 0xd800 || code > 0xf8ff) all += String.fromCharCode(code);
    }
    for (let code = 0x10000; code <= 0x10ffff; code += 997) all += String.fromCodePoint(code);
    const bytes = encode(all, 'gb18030');
    assert.ok(bytes);
    assert.equal(new TextDecoder('gb18030', { fatal: true, ignoreBOM: true }).decode(bytes), all);
  });

  it('refuses half a surrogate pair', () => {
    assert.equal(encode('汇\ud83d报', 'gb18030'), undefined);
  });
});
