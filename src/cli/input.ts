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

const tooLarge = `超过${maximumBytes / 1024 / 1024}MB，不像一份报告；请拆开后再读`;

/** All bytes of a stream, or undefined as soon as there are too many; the rest stays unread. */
async function bytesOf(stream: Readable): Promise<Uint8Array | undefined> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of stream as AsyncIterable<Uint8Array>) {
    length += chunk.length;
    if (length > maximumBytes) return undefined;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks, length);
}

/** Reads one file, or `stdin` for `-`. Never throws: `reason` says in one line why there is no text. */
export async function readInput(file: string, stdin: Readable): Promise<Input> {
  try {
    // A regular file tells its size before it is read; pipes and devices are cut off at the limit.
    if (file !== '-' && (await stat(file)).size > maximumBytes) return { reason: tooLarge };
    const bytes = await bytesOf(file === '-' ? stdin : createReadStream(file));
    if (!bytes) return { reason: tooLarge };
    const decoded = decode(bytes);
    if (decoded.text === undefined) return { reason: decoded.reason };
    return { source: { file, bytes, text: decoded.text, encoding: decoded.encoding } };
  } catch (error) {
    return { reason: readProblem(error) };
  }
}
