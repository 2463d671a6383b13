import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import type { Readable } from 'node:stream';
import type { Source } from './command';
import { decode } from '../text/decode';
import { readProblem } from './problems';

/**
 * The most that is read of one input, in bytes: about 11 million Chinese characters in UTF-8, a few hundred times the
 * longest report. A greater input is refused whole, as half a report would be judged wrongly.
 */
export const maximumBytes = 32 * 1024 * 1024;

export type Input = { readonly source: Source } | { readonly source?: undefined; readonly reason: string };

/** A file's bytes, or in one line why there are none. */
export type Bytes = { readonly bytes: Uint8Array } | { readonly bytes?: undefined; readonly reason: string };

const tooLarge = `超过${maximumBytes / 1024 / 1024}MB，不像一份报告；请拆开后再读`;

/** All bytes of a stream, or undefined as soon as there are too many; the rest stays unread. */
async function bytesOf(stream: Readable, most: number): Promise<Uint8Array | undefined> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of stream as AsyncIterable<Uint8Array>) {
    length += chunk.length;
    if (length > most) return undefined;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks, length);
}

/** The bytes of one file, or of `stdin` for `-`. Never throws. @param large what is said of more than `most` bytes */
export async function readBytes(file: string, stdin: Readable, most: number, large: string): Promise<Bytes> {
  try {
    // A regular file tells its size before it is read; pipes and devices are cut off at the limit.
    if (file !== '-' && (await stat(file)).size > most) return { reason: large };
    const bytes = await bytesOf(file === '-' ? stdin : createReadStream(file), most);
    return bytes ? { bytes } : { reason: large };
  } catch (error) {
    return { reason: readProblem(error) };
  }
}

/** Reads one file, or `stdin` for `-`. Never throws: `reason` says in one line why there is no text. */
export async function readInput(file: string, stdin: Readable): Promise<Input> {
  const { bytes, ...refusal } = await readBytes(file, stdin, maximumBytes, tooLarge);
  if (!bytes) return { reason: 'reason' in refusal ? refusal.reason : '' };
  const decoded = decode(bytes);
  if (decoded.text === undefined) return { reason: decoded.reason };
  return { source: { file, bytes, text: decoded.text, encoding: decoded.encoding } };
}
