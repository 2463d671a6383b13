import assert from 'node:assert/strict';
import { layersOf } from '../../../src/library/layers';
import { phraseIndex } from '../../../src/library/search/phraseIndex';
import { phrasesFor } from '../../../src/library/search/phrasesFor';
import { pinyinReadings } from '../../../src/library/search/pinyinTable';
import { readPhrasesJson, readPlacedPhrases } from '../../../src/library/texts/phrasesJson';
import { readPhrasesText } from '../../../src/library/texts/phrasesText';
import { readSoundPhrases } from '../../../src/library/texts/soundPhrases';
import type { LibraryText } from '../../../src/library/texts/textFile';
import { placeholderRanges } from '../../../src/report/placeholders/placeholders';
import { growthOf } from '../../bench/measure';
import { jsonOfPhrases, largeLibrary, textOfPhrases } from '../../support/largeLibrary';
import { libraryOf } from '../../support/libraryFolder';

const file = (text: string): LibraryText => ({ library: 'l', path: 'a', text, blanks: (words) => placeholderRanges(words, 'plain') }); // prettier-ignore
/** Ten times the entries may cost this much more; what is quadratic costs a hundred times as much. */
const LIMIT = 30;
const FEW = 150;

describe('a library of thousands', () => {
  it('is read with nothing wrong in it, in the order of files and entries', async () => {
    const { phrases, problems } = await libraryOf(Object.fromEntries(largeLibrary(1200)));
    assert.deepEqual([phrases.length, problems], [1200, []]);
    const paths = phrases.map(({ source }) => source.path);
    assert.deepEqual(paths, [...paths].sort());
    assert.equal(readSoundPhrases(file(jsonOfPhrases(0, FEW)))?.length, FEW, 'JSON takes the quick way');
  });

  const readers: Readonly<Record<string, readonly [(text: LibraryText) => { entries: readonly unknown[] }, (from: number, count: number) => string]>> = {
    'plain text': [readPhrasesText, textOfPhrases],
    'JSON': [readPhrasesJson, jsonOfPhrases],
    'JSON with something wrong in it': [readPlacedPhrases, jsonOfPhrases],
  }; // prettier-ignore
  for (const [name, [read, textOf]] of Object.entries(readers)) {
    it(`costs ten times as much for ten times the entries, in ${name}`, () => {
      const few = Array.from({ length: 10 }, (_, at) => textOf(at * FEW, FEW));
      const many = textOf(0, 10 * FEW);
      assert.equal(read(file(many)).entries.length, 10 * FEW);
      const ratio = growthOf((text) => read(file(text)), few, many, 5);
      assert.ok(ratio < LIMIT, `${ratio.toFixed(1)} times as much`);
    });
  }

  it('is done with texts that were made to be slow', () => {
    const size = 1_000_000;
    const hostile = ['"'.repeat(size), `{${' '.repeat(size)}`, `{"${'\\'.repeat(size)}`, `{"甲": {"body": "${'\\"'.repeat(size / 2)}`, `{${'//\n'.repeat(size / 3)}`, `{${'/**/'.repeat(size / 4)}"a": {`, '{"a":{'.repeat(size / 6)]; // prettier-ignore
    for (const text of hostile) assert.equal(readPhrasesJson(file(text)).problems.length, 1, text.slice(0, 20));
  });

  it('is not looked up in pinyin before somebody types some, and then once', async () => {
    let asked = 0;
    const { phrases } = layersOf([await libraryOf(Object.fromEntries(largeLibrary(200)))]);
    const index = phraseIndex(phrases, () => {
      asked += 1;
      return pinyinReadings();
    });
    const find = (query: string): number =>
      phrasesFor(index, { place: { kind: 'body', atEnd: false }, genre: '', query, favourites: new Set(), recent: [] })
        .length;
    assert.deepEqual([find(''), find('落地见效'), find('没有的词'), asked], [200, 200, 0, 0]);
    assert.deepEqual([find('wtdx'), find('wentidaoxiang'), find('WTDX'), asked], [200, 200, 200, 1]);
  });
});
