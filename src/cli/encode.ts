import type { Encoding } from '../text/decode';
import { encodeGb18030 } from './gb18030';

/** The text's bytes; its byte order mark, if it has one, is in the text. Undefined where the encoding lacks a character. */
export function encode(text: string, encoding: Encoding): Uint8Array | undefined {
  switch (encoding) {
    case 'utf8':
      return Buffer.from(text, 'utf8');
    case 'utf16le':
      return Buffer.from(text, 'utf16le');
    case 'utf16be':
      return Buffer.from(text, 'utf16le').swap16();
    case 'gb18030':
      return encodeGb18030(text);
  }
}
