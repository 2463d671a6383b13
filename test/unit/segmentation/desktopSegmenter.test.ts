import assert from 'node:assert/strict';
import { cpSync, existsSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { createDesktopSegmenter } from '../../../src/segmentation/desktopSegmenter';
import type { TendedSegmenter } from '../../../src/segmentation/tended';
import { temporaryFolder } from '../../host/folders';
import { root } from '../../host/paths';

const dist = path.join(root, 'dist');
const text = '全市深入贯彻落实各项决策部署，一般公共预算收入增长6.8%，\ud800营商环境👍持续优化。\r\n\0';

/** The words themselves, as lengths alone say little to a reader. */
function wordsOf(paragraph: string, lengths: readonly number[]): string[] {
  let at = 0;
  return lengths.map((length) => paragraph.slice(at, (at += length)));
}

describe('jieba on the desktop', () => {
  const folder = temporaryFolder();
  const log: string[] = [];
  let segmenter: TendedSegmenter | undefined;

  before('the built files', function () {
    if (existsSync(path.join(dist, 'jieba/jieba.node'))) return;
    console.log('      nodejieba, an optional package, was not built on this machine');
    this.skip();
  });
  afterEach(() => {
    segmenter?.dispose();
    log.length = 0;
  });
  after(() => {
    folder.remove();
  });

  /** A copy of what is built, to damage it. */
  function copied(name: string): string {
    const copy = path.join(folder.path, name);
    cpSync(path.join(dist, 'jieba'), path.join(copy, 'jieba'), { recursive: true });
    cpSync(path.join(dist, 'jiebaProcess.cjs'), path.join(copy, 'jiebaProcess.cjs'));
    return copy;
  }

  it('keeps the terms of official prose whole, knows parts of speech, and loses no character', async () => {
    segmenter = createDesktopSegmenter(dist, (line) => log.push(line));
    assert.equal(await segmenter.ready(), 'jieba');
    const { engine, words } = await segmenter.cut([text, '', '张建国同志任财政局副局长'], { tags: true });
    assert.equal(engine, 'jieba');
    const first = wordsOf(text, words[0]!.lengths);
    assert.equal(first.join(''), text);
    assert.ok(
      ['贯彻落实', '一般公共预算收入', '营商环境'].every((term) => first.includes(term)),
      first.join('/'),
    );
    assert.deepEqual(words[1], { lengths: [], tags: [] });
    assert.equal(words[2]!.tags![wordsOf('张建国同志任财政局副局长', words[2]!.lengths).indexOf('张建国')], 'nr');
    segmenter.know(['决策部署']);
    const again = await segmenter.cut([text]);
    assert.ok(wordsOf(text, again.words[0]!.lengths).includes('决策部署'));
    assert.deepEqual(log, []);
  });

  it('answers when the process is killed at work, and has jieba again for the next question', async () => {
    segmenter = createDesktopSegmenter(dist, (line) => log.push(line));
    await segmenter.ready();
    const paragraphs = Array.from({ length: 2000 }, () => text);
    const cut = segmenter.cut(paragraphs);
    process.kill(segmenter.state().pid!, 'SIGKILL');
    const { words } = await cut;
    assert.ok(words.every(({ lengths }) => lengths.reduce((a, b) => a + b) === text.length));
    assert.equal(log.length, 1);
    assert.equal(await segmenter.ready(), 'jieba');
  });

  it('ends its process with it', async () => {
    segmenter = createDesktopSegmenter(dist, (line) => log.push(line));
    await segmenter.ready();
    const pid = segmenter.state().pid!;
    segmenter.dispose();
    while (isAlive(pid)) await new Promise((resolve) => setTimeout(resolve, 5));
  });

  it('ends its process when it has been idle, and starts another when it is asked again', async () => {
    segmenter = createDesktopSegmenter(dist, (line) => log.push(line), { idle: 20, patience: 20_000 });
    await segmenter.ready();
    const pid = segmenter.state().pid!;
    while (isAlive(pid)) await new Promise((resolve) => setTimeout(resolve, 5));
    assert.equal(segmenter.state().state, 'resting');
    assert.equal(await segmenter.ready(), 'jieba');
    assert.deepEqual(log, []);
  });

  it('with a damaged dictionary or program answers by the platform, and says so in the log only', async () => {
    const damaged = copied('dictionary');
    writeFileSync(path.join(damaged, 'jieba/jieba.dict.utf8'), '坏 的 词 典\n');
    const noProgram = copied('program');
    rmSync(path.join(noProgram, 'jiebaProcess.cjs'));
    const noLibrary = copied('library');
    writeFileSync(path.join(noLibrary, 'jieba/jieba.node'), 'not a library');
    for (const where of [damaged, noProgram, noLibrary]) {
      log.length = 0;
      segmenter = createDesktopSegmenter(where, (line) => log.push(line));
      assert.equal(await segmenter.ready(), 'intl');
      const { engine, words } = await segmenter.cut([text]);
      assert.equal(engine, 'intl');
      assert.equal(wordsOf(text, words[0]!.lengths).join(''), text);
      assert.equal(segmenter.state().state, 'given up');
      assert.equal(log.length, 3);
    }
  });

  it('where there is no native part, starts no process', async () => {
    segmenter = createDesktopSegmenter(folder.path, (line) => log.push(line));
    assert.equal(await segmenter.ready(), 'intl');
    assert.equal((await segmenter.cut([text])).engine, 'intl');
    assert.deepEqual([segmenter.state().state, log], ['absent', []]);
  });
});

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}
