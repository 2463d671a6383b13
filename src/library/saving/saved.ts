import { parse } from '../../report/parse';
import type { Added, NewPhrase } from './addPhrase';
import { keepGoodEntries } from './lastGood';
import { fileNameOf, printTemplate } from './templateFile';

/** What a library's files become when the writer saves into it, and what is kept of files that others are saving. */
export interface Saving {
  /** The file of a library that phrases are saved into: its path inside the library. */
  readonly phrasesFile: string;
  readonly addPhrase: typeof addPhrase;
  readonly templateFile: typeof templateFile;
  readonly printTemplate: typeof printTemplate;
  readonly keepGoodEntries: typeof keepGoodEntries;
}

export const saving: Saving = {
  phrasesFile: '常用语/存入的常用语.json',
  addPhrase,
  templateFile,
  printTemplate,
  keepGoodEntries,
};

/** The file of a template that is saved, by its name: its path inside the library. */
function templateFile(name: string): string {
  return `模板/${fileNameOf(name)}.txt`;
}

/** As `addPhrase` of `addPhrase.ts`; the parser of JSON is loaded for it. */
async function addPhrase(file: string | undefined, phrase: NewPhrase): Promise<Added> {
  const { jsonFiles } = await import('../jsonFiles');
  return jsonFiles.addPhrase(file, phrase, (text) => parse(text).placeholders.map(({ range }) => range));
}
