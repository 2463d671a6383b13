/** How a file's characters are stored. A byte order mark is part of the text, so it needs no mention here. */
export type Encoding = 'utf8' | 'utf16le' | 'utf16be' | 'gb18030';

export type Decoded =
  { readonly text: string; readonly encoding: Encoding } | { readonly text?: undefined; readonly reason: string };

/** Files that people mistake for text, by their first bytes. */
const signatures: readonly { readonly start: readonly number[]; readonly what: string }[] = [
  { start: [0x50, 0x4b, 0x03, 0x04], what: 'Word、Excel等文档或压缩文件' },
  { start: [0xd0, 0xcf, 0x11, 0xe0], what: '旧版Word、WPS等文档' },
  { start: [0x25, 0x50, 0x44, 0x46, 0x2d], what: 'PDF文件' },
  { start: [0x7b, 0x5c, 0x72, 0x74, 0x66], what: 'RTF文档' },
  { start: [0x89, 0x50, 0x4e, 0x47], what: '图片' },
  { start: [0xff, 0xd8, 0xff], what: '图片' },
  { start: [0x47, 0x49, 0x46, 0x38], what: '图片' },
];

const binary = '是二进制文件，或者是没有BOM的UTF-16文本；请另存为UTF-8的纯文本';

function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, at) => bytes[at] === byte);
}

/** The text with its byte order mark, or undefined where one byte does not fit. */
function strictly(bytes: Uint8Array, label: string): string | undefined {
  try {
    return new TextDecoder(label, { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/**
 * The line of the first broken byte of a text that is UTF-8 but for some damage, else undefined. Such bytes often pass as
 * GB18030 too, and would give a page of wrong characters without a word. Text in GB18030 read as UTF-8 breaks almost
 * everywhere and hardly ever gives a Chinese character.
 */
function damagedLine(bytes: Uint8Array): number | undefined {
  const text = new TextDecoder('utf-8').decode(bytes);
  let line = 1;
  let firstBroken: number | undefined;
  let broken = 0;
  let chinese = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 0x0a) line++;
    else if (code >= 0x3000 && code <= 0x9fff) chinese++;
    else if (code === 0xfffd) {
      broken++;
      firstBroken ??= line;
    }
  }
  return chinese > 4 * broken ? firstBroken : undefined;
}

function decodeUtf16(bytes: Uint8Array, encoding: 'utf16le' | 'utf16be'): Decoded {
  const text = strictly(bytes, encoding === 'utf16le' ? 'utf-16le' : 'utf-16be');
  if (text === undefined) return { reason: '标为UTF-16，但内容有损坏；请另存为UTF-8的纯文本' };
  return text.includes('\0') ? { reason: binary } : { text, encoding };
}

/**
 * Reads bytes as UTF-8, as UTF-16 where they begin with its byte order mark, or as GB18030 (which includes GBK and
 * GB 2312), whichever fits without a single wrong byte. The text keeps its byte order mark. `reason` says in one line
 * what the bytes are instead and what to do.
 */
export function decode(bytes: Uint8Array): Decoded {
  if (startsWith(bytes, [0xff, 0xfe])) return decodeUtf16(bytes, 'utf16le');
  if (startsWith(bytes, [0xfe, 0xff])) return decodeUtf16(bytes, 'utf16be');
  const known = signatures.find(({ start }) => startsWith(bytes, start));
  if (known) return { reason: `是${known.what}，不是纯文本；请另存为UTF-8的纯文本` };
  if (bytes.includes(0)) return { reason: binary };
  const utf8 = strictly(bytes, 'utf-8');
  if (utf8 !== undefined) return { text: utf8, encoding: 'utf8' };
  const damaged = damagedLine(bytes);
  if (damaged !== undefined) return { reason: `是UTF-8文本，但第${damaged}行有损坏的字节；请修复后另存为UTF-8` };
  const gb18030 = strictly(bytes, 'gb18030');
  if (gb18030 !== undefined) return { text: gb18030, encoding: 'gb18030' };
  return { reason: '编码不是UTF-8、带BOM的UTF-16或GB18030，读不出文字；请另存为UTF-8的纯文本' };
}
