import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { countCharacters } from '../../../src/text/characters';
import { addCounts, countWords } from '../../../src/text/wordCount';
import { toCrlf } from '../../support/twin';

/** 字数, 字符数（不计空格）, 字符数（计空格）, 中文字符, 非中文单词, counted by hand. */
const cases: readonly (readonly [text: string, ...counts: readonly number[]])[] = [
  ['', 0, 0, 0, 0, 0],
  [' \t　\n', 0, 0, 3, 0, 0],
  ['今年，全县办理1250件。', 10, 13, 13, 9, 1],
  ['增长36.03%，达1.2亿元', 8, 15, 15, 6, 2],
  ['GDP 增长 5% 左右', 6, 9, 12, 4, 2],
  ['服务企业**家，减免****.**万元', 12, 19, 19, 10, 2],
  ['××镇“三会一课”——…', 12, 12, 12, 12, 0],
  ['３０℃①', 4, 4, 4, 4, 0],
  // A surrogate pair is one character; half of one is no error.
  ['𠮷野家', 3, 3, 3, 3, 0],
  ['a\ud842', 2, 2, 2, 1, 1],
  ['| 项目 | 12 |\n| --- | --- |', 11, 16, 24, 2, 9],
  ['第一行\n第二行', 6, 6, 6, 6, 0],
  ['one\ntwo\tthree　four\u00a0five', 5, 19, 22, 0, 5],
  // A mark without a width parts no word.
  ['ab\u200bcd', 1, 4, 4, 0, 1],
];

describe('字数 as Word counts it', () => {
  for (const [text, ...counts] of cases) {
    it(JSON.stringify(text), () => {
      const { words, characters, withSpaces, chinese, others } = countWords(text);
      assert.deepEqual([words, characters, withSpaces, chinese, others], counts);
      assert.equal(characters, countCharacters(text));
      assert.deepEqual(countWords(toCrlf(text)), countWords(text));
    });
  }

  it('adds up over stretches that are parted by a break', () => {
    const [first, second] = ['全县办理1250件', 'GDP增长5%'];
    assert.deepEqual(addCounts([countWords(first), countWords(second)]), countWords(`${first}\n${second}`));
    assert.deepEqual(addCounts([]), countWords(''));
  });
});

/** Texts in which LibreOffice and Word count alike. */
const texts: readonly string[] = [
  '关于云溪镇民生实事办理情况的汇报\n各位领导：\n今年以来，云溪镇扎实推进民生实事办理，“三会一课”制度落实。现将有关情况汇报如下：\n' +
    '一、办理情况\n全镇共收到诉求1250件，其中道路类500件，占40.00%；已办结**件，减免费用****.**万元。\n' +
    '（一）压实责任。推行1+13工作体系，GDP 增长 15% 左右。\n\n　　（2）加强回访，群众更加满意。\n\t汇报完毕，不当之处，请批评指正。\n',
  '| 项目 | 件数 |\n| --- | --- |\n| 道路 | 12,300 |\n',
  'A、B、C等3个村，《条例》第（十二）条：“依法办理。”𠮷安村２０２５年完工。',
  'He said hello to the world, twice.\nSecond line',
];
/** Known differences: LibreOffice counts no dashes, an ellipsis once, and takes `℃`, `×` and quotes around digits for Western. */
const apart: readonly (readonly [text: string, ours: number, theirs: number])[] = [
  ['一是突出“快”——办理', 11, 9],
  ['抓紧办……', 5, 4],
  ['“1+13”体系', 5, 3],
  ['温度30℃', 4, 3],
  ['××镇', 3, 2],
];

describe('字数 beside LibreOffice’s word count', function () {
  this.timeout(120_000);
  let folder = '';
  before(function () {
    if (spawnSync('soffice', ['--version']).status === 0) return;
    console.log('    skipped: LibreOffice is not here');
    this.skip();
  });
  after(() => {
    if (folder !== '') rmSync(folder, { recursive: true, force: true });
  });

  it('is the same, with and without spaces, but for what is known', () => {
    folder = mkdtempSync(path.join(tmpdir(), 'gongwen-count-'));
    const all = [...texts, ...apart.map(([text]) => text)];
    const files = all.map((text, at) => {
      const file = path.join(folder, `${at}.txt`);
      writeFileSync(file, text);
      return file;
    });
    const profile = `-env:UserInstallation=${pathToFileURL(path.join(folder, 'profile')).href}`;
    const filter = '--infilter=Text (encoded):UTF8,LF,,zh-CN';
    spawnSync('soffice', [profile, '--headless', filter, '--convert-to', 'fodt', '--outdir', folder, ...files]);
    const counted = all.map((_, at) => {
      const fodt = readFileSync(path.join(folder, `${at}.fodt`), 'utf8');
      const statistic = /<meta:document-statistic[^>]*>/.exec(fodt)?.[0] ?? '';
      const number = (name: string): number => Number(new RegExp(` meta:${name}="(\\d+)"`).exec(statistic)?.[1]);
      return ['word-count', 'non-whitespace-character-count', 'character-count'].map(number);
    });
    const ours = all.map(countWords);
    assert.deepEqual(
      counted.slice(0, texts.length),
      ours.slice(0, texts.length).map(({ words, characters, withSpaces }) => [words, characters, withSpaces]),
    );
    assert.deepEqual(
      apart.map((_, at) => [ours[texts.length + at]!.words, counted[texts.length + at]![0]]),
      apart.map(([, own, theirs]) => [own, theirs]),
    );
  });
});
