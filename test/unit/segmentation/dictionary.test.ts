import assert from 'node:assert/strict';
import { cpSync, existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { createDesktopSegmenter } from '../../../src/segmentation/desktopSegmenter';
import { temporaryFolder } from '../../host/folders';
import { root } from '../../host/paths';

const WANTED = 200;
const whole = path.join(root, 'node_modules/nodejieba/submodules/cppjieba/dict/jieba.dict.utf8');
const invented = path.join(root, 'test/samples');
const published = path.join(root, '../shared/corpus');

/** Sentences of all text files below a folder, evenly from the first to the last. */
function sentencesOf(folder: string): string[] {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => /\.(?:txt|md)$/.test(file)).sort(); // prettier-ignore
  const all = files.flatMap((file) =>
    readFileSync(path.join(folder, file), 'utf8')
      .split(/[。！？\n]/)
      .filter(({ length }) => length >= 15 && length < 200),
  );
  const step = Math.max(1, all.length / WANTED);
  return Array.from({ length: Math.min(WANTED, all.length) }, (_, at) => all[Math.floor(at * step)]!);
}

function endsOf(lengths: readonly number[]): Set<number> {
  let at = 0;
  return new Set(lengths.map((length) => (at += length)));
}

describe('the smaller dictionary', () => {
  const folder = temporaryFolder();

  before(function () {
    if (existsSync(path.join(root, 'dist/jieba/jieba.node')) && existsSync(whole)) return;
    console.log('      nodejieba, an optional package, was not built on this machine');
    this.skip();
  });
  after(() => {
    folder.remove();
  });

  it('agrees with the whole one on at least 99% of word boundaries', async () => {
    cpSync(path.join(root, 'dist/jieba'), path.join(folder.path, 'jieba'), { recursive: true });
    cpSync(path.join(root, 'dist/jiebaProcess.cjs'), path.join(folder.path, 'jiebaProcess.cjs'));
    cpSync(whole, path.join(folder.path, 'jieba/jieba.dict.utf8'));
    const sentences = [invented, published].filter((each) => existsSync(each)).map(sentencesOf);
    const answers = [];
    for (const dist of [path.join(root, 'dist'), folder.path]) {
      const segmenter = createDesktopSegmenter(dist, () => undefined);
      assert.equal(await segmenter.ready(), 'jieba');
      answers.push(await Promise.all(sentences.map((each) => segmenter.cut(each))));
      segmenter.dispose();
    }
    const [smaller, full] = answers as [(typeof answers)[0], (typeof answers)[0]];
    for (const [at, { words }] of full.entries()) {
      let [mine, theirs, common] = [0, 0, 0];
      for (const [sentence, { lengths }] of words.entries()) {
        const ends = endsOf(smaller[at]!.words[sentence]!.lengths);
        const others = endsOf(lengths);
        mine += ends.size;
        theirs += others.size;
        for (const end of ends) if (others.has(end)) common++;
      }
      const agreement = (2 * common) / (mine + theirs);
      const name = at === 0 ? 'invented' : 'published';
      console.log(
        `      ${(100 * agreement).toFixed(2)}% of ${theirs} boundaries in ${words.length} ${name} sentences`,
      );
      assert.ok(agreement >= 0.99);
    }
  });
});
