import { strToU8 } from 'fflate';
import { memoryFolder, type FolderPort } from '../../src/library/folder/folderPort';
import type { Library } from '../../src/library/library';
import { createReportService } from '../../src/service';

export const { readLibrary, readPack } = createReportService({ log: () => undefined }).shelf;

/** The files of a library by path: texts, or bytes. */
export type Files = Readonly<Record<string, string | Uint8Array>>;

export function bytesOf(files: Files): Map<string, Uint8Array> {
  return new Map(Object.entries(files).map(([path, text]) => [path, typeof text === 'string' ? strToU8(text) : text]));
}

export function folderOf(files: Files): FolderPort {
  return memoryFolder(bytesOf(files));
}

export const request = { id: 'folder:a', kind: 'folder', name: '科室', version: '0.3.0' } as const;

/** A library of files in memory. */
export function libraryOf(files: Files, id = request.id): Promise<Library> {
  return readLibrary(folderOf(files), { ...request, id });
}

/** Its problems as a person reads them. */
export function told({ problems }: Library): readonly string[] {
  return problems.map(({ path, start, message }) => `${path}:${start.line + 1}:${start.column + 1} ${message}`);
}
