import { expand } from './body/expand';
import { layersOf } from './layers';
import { indexPhrases, packFiles, readLibrary, readPack } from './libraries';
import { placeAt } from './reportPlace';
import { phrasesFor } from './search/phrasesFor';

/** 模板, 常用语 and the libraries they come from. */
export interface Shelf {
  /** A folder, or the bytes of a `.gwpack` file, as a library; never rejects. */
  readonly readLibrary: typeof readLibrary;
  readonly readPack: typeof readPack;
  /** Files of a library as one `.gwpack`. */
  readonly packFiles: typeof packFiles;
  /** All libraries as one: later ones win by name, and tell what they hide. */
  readonly layersOf: typeof layersOf;
  /** A template or phrase as it is put in: a snippet for the editor, and its plain text. */
  readonly expand: typeof expand;
  /** What an offset of a report is the place for: its opening, the next point of a series, its closing. */
  readonly placeAt: typeof placeAt;
  /** Looking up phrases: made ready once, asked at every keystroke. */
  readonly indexPhrases: typeof indexPhrases;
  readonly phrasesFor: typeof phrasesFor;
}

export const shelf: Shelf = { readLibrary, readPack, packFiles, layersOf, expand, placeAt, indexPhrases, phrasesFor };
