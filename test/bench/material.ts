import assert from 'node:assert/strict';
import path from 'node:path';
import { createDesktopSegmenter } from '../../src/segmentation/desktopSegmenter';
import { root } from '../host/paths';
import { generateReport } from '../support/generateReport';
import type { Subject } from './bundled';
import { median, timeTogether } from './measure';
import { grouped, milliseconds, table } from './table';

const REPORTS = 1000;
const CHARACTERS = 10_000;

/** Times the index of past reports beside a bare scan of the same text, and what is asked of it; then the cutting of words. */
export async function printMaterial(subject: Subject, rounds: number): Promise<void> {
  const { material, scan } = subject;
  const { indexText, writeIndex, readIndex, takenOver, findMaterial } = material;
  const texts = Array.from({ length: REPORTS }, (_, at) => generateReport(CHARACTERS, at).text);
  const draft = generateReport(CHARACTERS, REPORTS + 1).text;
  const all = texts.reduce((sum, { length }) => sum + length, 0);
  const [bare = NaN] = timeTogether([() => texts.reduce((sum, text) => sum + scan(text), 0)], 100);
  const [indexing, stored] = await time(rounds, () => texts.map((text, at) => ({ path: `${at}.txt`, stamp: '1', indexed: indexText(text) }))); // prettier-ignore
  const [writing, bytes] = await time(rounds, () => writeIndex(stored));
  const [reading, back] = await time(rounds, () => readIndex(bytes));
  assert.equal(back?.length, REPORTS);
  const read = (text: number): Promise<string> => Promise.resolve(texts[text]!);
  const [copying, copied] = await time(rounds, () => takenOver(draft, stored, read));
  const [finding, found] = await time(rounds, () => findMaterial('优化营商环境，办理时限压缩', stored, read));
  const size = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0);
  const lines = [
    ['逐字扫描 bare scan', milliseconds(bare), '—'],
    ['编索引 index', milliseconds(indexing), `${grouped((1000 * all) / indexing)} 字符/秒`],
    ['写索引 write', milliseconds(writing), `${grouped(bytes.length)} 字节，原文 ${grouped(size)}`],
    ['读索引 read', milliseconds(reading), '—'],
    [`查重一篇 a report of ${grouped(draft.length)}`, milliseconds(copying), `${copied.length} 处`],
    ['找素材 find material', milliseconds(finding), `${found.length} 段`],
  ];
  const head = `查重与素材 ${grouped(REPORTS)} 篇, ${grouped(all)} 字符`;
  console.log(`\n${table([head, '毫秒 ms', ''], lines)}`);
  await printWords(texts.slice(0, 100), rounds);
}

async function printWords(texts: readonly string[], rounds: number): Promise<void> {
  const paragraphs = texts.flatMap((text) => text.split('\n'));
  const characters = paragraphs.reduce((sum, { length }) => sum + length, 0);
  const segmenter = createDesktopSegmenter(path.join(root, 'dist'), console.error);
  try {
    const start = performance.now();
    const engine = await segmenter.ready();
    const ready = performance.now() - start;
    const [plain] = await time(rounds, () => segmenter.cut(paragraphs));
    const [tagged] = await time(rounds, () => segmenter.cut(paragraphs, { tags: true }));
    const lines = [
      ['启动 start', milliseconds(ready)],
      ['分词 words', milliseconds(plain)],
      ['分词并标词性 words with parts of speech', milliseconds(tagged)],
    ];
    console.log(`\n${table([`分词（${engine}） ${grouped(characters)} 字符`, '毫秒 ms'], lines)}`);
  } finally {
    segmenter.dispose();
  }
}

/** The median time of some calls after one that is not counted, and the last answer. */
async function time<T>(rounds: number, call: () => T | Promise<T>): Promise<readonly [number, T]> {
  let answer = await call();
  const times: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const start = performance.now();
    answer = await call();
    times.push(performance.now() - start);
  }
  return [median(times), answer];
}
