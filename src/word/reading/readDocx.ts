import type { DocxOptions, DocxResult } from './docxPort';

/** The most that is read of a .docx file, in bytes. Most of a large one are pictures. */
export const LARGEST_DOCX = 50 * 1024 * 1024;

/** Said before a file is read at all. */
export const tooLargeDocx = `文件超过${LARGEST_DOCX / 1024 / 1024}MB，没有打开；请删去其中的图片，或者拆成几个文件再试`;

/** A .docx file as text; the reader and its libraries are loaded at the first use. Never throws for any bytes. */
export async function readDocx(bytes: Uint8Array, options: DocxOptions): Promise<DocxResult> {
  if (bytes.length > LARGEST_DOCX) return { reason: tooLargeDocx };
  return (await import('./docxReader')).createDocxReader().read(bytes, options);
}
