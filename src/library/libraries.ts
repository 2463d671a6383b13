import { parse } from '../report/parse';
import { scanPlaceholders } from '../report/placeholders/placeholders';
import type { Blanks } from './body/plainBody';
import type { FolderPort } from './folder/folderPort';
import type { ReadOptions } from './folder/readFolder';
import type { Layered } from './layers';
import type { Library, SetPhrase } from './library';
import { phraseIndex, type PhraseIndex } from './search/phraseIndex';

/**
 * Where a report's parser sees blanks: what is a blank in a report is one in a template. Phrases come by the thousand, one
 * line each, and of a line alone nothing else need be read.
 */
const blanks: Blanks = (text) => {
  const found = /[\r\n]/.test(text) ? parse(text).placeholders : scanPlaceholders(text, 'plain');
  return found.map(({ range }) => range);
};

/** What a host says of a library that it wants to be read. */
export type LibraryRequest = Omit<ReadOptions, 'blanks'>;

/** Reads a folder as a library. Never rejects; whatever is wrong is in the library's `problems`. */
export async function readLibrary(port: FolderPort, request: LibraryRequest): Promise<Library> {
  const { libraryOfFolder } = await import('./folder/libraryFiles');
  return libraryOfFolder(port, { ...request, blanks });
}

/** Reads a `.gwpack` file, from its bytes, as a library. Never rejects. */
export async function readPack(bytes: Uint8Array, request: LibraryRequest): Promise<Library> {
  const { libraryOfPack } = await import('./folder/libraryFiles');
  return libraryOfPack(bytes, { ...request, blanks });
}

/** Makes phrases ready for looking them up by words, pinyin and its initials; the table of pinyin loads on first need. */
export async function indexPhrases(phrases: readonly Layered<SetPhrase>[]): Promise<PhraseIndex> {
  const { pinyinReadings } = await import('./search/pinyinTable');
  return phraseIndex(phrases, pinyinReadings());
}

/** Files packed as one `.gwpack`, by their paths inside it: the same bytes for the same files. */
export async function packFiles(files: ReadonlyMap<string, Uint8Array>): Promise<Uint8Array> {
  return (await import('./folder/libraryFiles')).packedFiles(files);
}
