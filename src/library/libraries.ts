import { parse } from '../report/parse';
import { placeholderRanges } from '../report/placeholders/placeholders';
import type { Blanks } from './body/plainBody';
import type { WrappedLibrary } from './folder/extensionFile';
import type { FolderPort } from './folder/folderPort';
import type { FileReaders, ReadOptions } from './folder/readFolder';
import type { Layered } from './layers';
import type { Library, PackInfo, SetPhrase } from './library';
import { phraseIndex, type PhraseIndex } from './search/phraseIndex';
import { readTeamFiles } from './teamFiles';
import { readTermFile } from './terms/termFile';

/**
 * Where a report's parser sees blanks: what is a blank in a report is one in a template. Phrases come by the thousand, one
 * line each, and of a line alone nothing else need be read.
 */
const blanks: Blanks = (text) => {
  if (!/[\r\n]/.test(text)) return placeholderRanges(text, 'plain');
  return parse(text).placeholders.map(({ range }) => range);
};

/** What a host says of a library that it wants to be read. */
export type LibraryRequest = Omit<ReadOptions, 'blanks' | 'readers'>;

/** What only another part of the house can read: Word documents, layouts of a page, levels of rules. */
export type ForeignReaders = Pick<FileReaders, 'docx' | 'profile' | 'rules'>;

const relations: NonNullable<FileReaders['relations']> = async (texts) => (await readTeamFiles(texts)).problems;

/** Reads folders and packed files as libraries. */
export interface LibraryReaders {
  /** Reads a folder as a library. Never rejects; whatever is wrong is in the library's `problems`. */
  readonly readLibrary: (port: FolderPort, request: LibraryRequest) => Promise<Library>;
  /** Reads a `.gwpack` file, from its bytes, as a library. Never rejects. */
  readonly readPack: (bytes: Uint8Array, request: LibraryRequest) => Promise<Library>;
}

export function libraryReaders(foreign: ForeignReaders): LibraryReaders {
  const known = { blanks, readers: { ...foreign, relations, terms: readTermFile } };
  return {
    readLibrary: async (port, request) =>
      (await import('./folder/libraryFiles')).libraryOfFolder(port, { ...request, ...known }),
    readPack: async (bytes, request) =>
      (await import('./folder/libraryFiles')).libraryOfPack(bytes, { ...request, ...known }),
  };
}

/** Makes phrases ready for looking them up by words, pinyin and its initials; pinyin is looked up at the first query that needs it. */
export async function indexPhrases(phrases: readonly Layered<SetPhrase>[]): Promise<PhraseIndex> {
  const { pinyinReadings } = await import('./search/pinyinTable');
  return phraseIndex(phrases, pinyinReadings);
}

/** Files packed as one `.gwpack`, by their paths inside it: the same bytes for the same files. */
export async function packFiles(files: ReadonlyMap<string, Uint8Array>): Promise<Uint8Array> {
  return (await import('./folder/libraryFiles')).packedFiles(files);
}

/** A library's files as a VS Code extension (.vsix), or why it cannot be one: for offices that hand those out. */
export async function extensionOf(
  info: PackInfo,
  files: ReadonlyMap<string, Uint8Array>,
  engine: string,
): Promise<WrappedLibrary> {
  return (await import('./folder/libraryFiles')).wrappedLibrary(info, files, engine);
}
