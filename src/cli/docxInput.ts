import type { Readable } from 'node:stream';
import type { ReportService } from '../service';
import type { DocxOptions, DocxResult } from '../word/reading/docxPort';
import { type Input, readBytes, readInput } from './input';

/** A Word document as text, from a file or from `stdin` for `-`. Never throws. */
export async function readWord(
  file: string,
  stdin: Readable,
  service: ReportService,
  options: DocxOptions,
): Promise<DocxResult> {
  const read = await readBytes(file, stdin, service.largestDocx, service.tooLargeDocx);
  return read.bytes ? service.readDocx(read.bytes, options) : { reason: read.reason };
}

/** A draft that may be a Word document, by its name; its tracked changes are taken as accepted. */
export async function readDraft(file: string, stdin: Readable, service: ReportService): Promise<Input> {
  if (!isWord(file)) return readInput(file, stdin);
  const result = await readWord(file, stdin, service, { changes: 'accepted' });
  if (result.text === undefined) return { reason: result.reason };
  const { text, told } = result;
  return { source: { file, bytes: Buffer.from(text), text, encoding: 'utf8', notRead: told } };
}

/** Whether a file is one of Word's by its name; of those before .docx the reader says what to do with them. */
export function isWord(file: string): boolean {
  return /\.(?:docx|docm|doc|wps)$/i.test(file);
}
