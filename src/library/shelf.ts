import { expand } from './body/expand';
import { layersOf } from './layers';
import { extensionOf, indexPhrases, libraryReaders, packFiles, type ForeignReaders, type LibraryReaders } from './libraries'; // prettier-ignore
import { documentNames } from './body/variableNames';
import { looksLikeLibrary } from './looksLike';
import { reportGenre } from './reportGenre';
import { placeAt } from './reportPlace';
import { saving, type Saving } from './saving/saved';
import { librarySearch } from './search/librarySearch';
import { phrasesFor } from './search/phrasesFor';

/** 模板, 常用语 and the libraries they come from. */
export interface Shelf extends LibraryReaders {
  /** Files of a library as one `.gwpack`. */
  readonly packFiles: typeof packFiles;
  /** The same as a VS Code extension. */
  readonly extensionOf: typeof extensionOf;
  /** All libraries as one: later ones win by name, and tell what they hide. */
  readonly layersOf: typeof layersOf;
  /** A template or phrase as it is put in: a snippet for the editor, and its plain text. */
  readonly expand: typeof expand;
  /** What an offset of a report is the place for: its opening, the next point of a series, its closing. */
  readonly placeAt: typeof placeAt;
  /** Looking up phrases: made ready once, asked at every keystroke. */
  readonly indexPhrases: typeof indexPhrases;
  readonly phrasesFor: typeof phrasesFor;
  /** The same of templates too, for what all libraries together offer. */
  readonly search: typeof librarySearch;
  /** The 文种 of a report, of those that libraries know. */
  readonly genreOf: typeof reportGenre;
  /** The words of a document that are asked once: 单位, 主送, 署名, 会议名称. */
  readonly documentNames: typeof documentNames;
  /** Whether a folder is a library, told from the names in it. */
  readonly looksLikeLibrary: typeof looksLikeLibrary;
  /** Saving into a library, and what is kept of files that others are saving. */
  readonly saving: Saving;
}

/** @param foreign what reads Word documents and layouts */
export function createShelf(foreign: ForeignReaders): Shelf {
  return {
    ...libraryReaders(foreign),
    packFiles,
    extensionOf,
    layersOf,
    expand,
    placeAt,
    indexPhrases,
    phrasesFor,
    search: librarySearch,
    genreOf: reportGenre,
    documentNames,
    looksLikeLibrary,
    saving,
  };
}
