import assert from 'node:assert/strict';
import { parse } from '../../../../src/report/parse';
import { readSnippet } from '../../../../src/library/body/snippetSyntax';
import type { Library, SetPhrase } from '../../../../src/library/library';
import { addPhrase } from '../../../../src/library/saving/addPhrase';
import { keepGoodEntries } from '../../../../src/library/saving/lastGood';
import { fileNameOf, printTemplate } from '../../../../src/library/saving/templateFile';
import { readPhrasesJson } from '../../../../src/library/texts/phrasesJson';
import { readTemplateText } from '../../../../src/library/texts/templateText';

const blanks = (text: string) => parse(text).placeholders.map(({ range }) => range);
const read = (text: string) => readPhrasesJson({ library: 'l', path: 'p.json', text, blanks });
const textOf = (added: ReturnType<typeof addPhrase>): string => {
  assert.ok('text' in added);
  return added.text;
};

describe('a phrase that is saved', () => {
  it('is read again as it was selected, its blanks as stops, under its name and group', () => {
    const words = '全年受理**件，花费$5、占比{a}，\\结束。';
    const { entries, problems } = read(
      textOf(addPhrase(undefined, { name: '受理', group: '数据', text: words }, blanks)),
    );
    assert.deepEqual(problems, []);
    assert.equal(entries.length, 1);
    assert.equal(entries[0]!.name, '受理');
    assert.equal(entries[0]!.group, '数据');
    const printed = entries[0]!.body.map((piece) => (piece.kind === 'text' ? piece.text : piece.kind)).join('');
    assert.equal(printed, '全年受理stop件，花费$5、占比{a}，\\结束。stop');
  });
  it('keeps its lines', () => {
    const { entries } = read(
      textOf(addPhrase(undefined, { name: '两行', group: '', text: '一是快。\r\n二是实。' }, blanks)),
    );
    assert.deepEqual(entries[0]!.body, readSnippet('一是快。\n二是实。$0'));
  });
  it('leaves what stands in the file as it is, comments and all', () => {
    const head = '{\n  // 处里定的\n  "甲": { "body": "甲甲" }';
    for (const tail of [',\n}\n', '\n}', ' /* a, b */\n}\n', ' // 逗号,\n}', '}']) {
      const after = textOf(addPhrase(head + tail, { name: '乙', group: '', text: '乙乙' }, blanks));
      assert.ok(after.startsWith(head));
      assert.equal(after.includes('逗号,'), tail.includes('逗号,'));
      assert.deepEqual(read(after).entries.map(({ name }) => name), ['甲', '乙']); // prettier-ignore
      assert.deepEqual(read(after).problems, []);
    }
  });
  it('gets another name where its own is taken', () => {
    let file: string | undefined;
    for (let time = 0; time < 3; time++)
      file = textOf(addPhrase(file, { name: '同名', group: '', text: '字' }, blanks));
    assert.deepEqual(read(file!).entries.map(({ name }) => name), ['同名', '同名（2）', '同名（3）']); // prettier-ignore
  });
  it('is refused where the file is damaged: nothing of it is lost', () => {
    for (const file of ['{ "甲": ', '[]', '不是JSON']) {
      assert.deepEqual(addPhrase(file, { name: '乙', group: '', text: '字' }, blanks), { refused: 'damaged' });
    }
  });
});

describe('a document that is saved as a template', () => {
  it('is read again with its name and group, its blanks as stops', () => {
    const text = printTemplate({ name: '处务会汇报', genre: '', group: '汇报\n发言' }, '关于**的汇报\r\n一、情况\r\n');
    const { entries, problems } = readTemplateText({ library: 'l', path: '模板/x.txt', text, blanks });
    assert.deepEqual(problems, []);
    assert.equal(entries[0]!.name, '处务会汇报');
    assert.equal(entries[0]!.group, '汇报 发言');
    assert.deepEqual(entries[0]!.body.map(({ kind }) => kind), ['text', 'stop', 'text']); // prettier-ignore
  });
  it('has a file name that every system takes', () => {
    assert.equal(fileNameOf('关于“快”的汇报：2026/5?'), '关于“快”的汇报：20265');
    assert.equal(fileNameOf('con'), '模板con');
    assert.equal(fileNameOf('../..'), '模板');
    assert.equal(fileNameOf('汇报. '), '汇报');
  });
});

describe('a file that can no longer be read', () => {
  const place = { range: { start: 0, end: 0 }, start: { line: 0, column: 0 }, end: { line: 0, column: 0 } };
  const phrase = (name: string, path: string): SetPhrase => ({
    ...{ name, group: '', description: '', prefixes: [], place: 'any', genres: [], keywords: [], body: [] },
    source: { library: 'l', path, range: { start: 0, end: 0 } },
  });
  const library = (phrases: readonly SetPhrase[], broken: readonly string[] = []): Library => ({
    ...{
      id: 'l',
      kind: 'folder',
      info: { name: '库' },
      templates: [],
      relations: [],
      profiles: [],
      terms: [],
      rules: [],
    },
    phrases,
    problems: broken.map((path) => ({ path, message: '坏了', ...place })),
  });
  const names = ({ phrases }: Library): readonly string[] => phrases.map(({ name }) => name);
  const good = library([phrase('甲', 'a.json'), phrase('乙', 'b.json')]);

  it('keeps the entries it had, and says so', () => {
    const kept = keepGoodEntries(good, library([phrase('乙', 'b.json')], ['a.json']));
    assert.deepEqual(names(kept), ['乙', '甲']);
    assert.deepEqual(kept.problems.map(({ path }) => path), ['a.json', 'a.json']); // prettier-ignore
    assert.match(kept.problems[1]!.message, /上次读到的1条/);
    const again = keepGoodEntries(kept, library([phrase('乙', 'b.json')], ['a.json']));
    assert.deepEqual(names(again), ['乙', '甲']);
  });
  it('loses them when it is gone, empty or mended', () => {
    assert.deepEqual(names(keepGoodEntries(good, library([phrase('乙', 'b.json')]))), ['乙']);
    const mended = library([phrase('丙', 'a.json')], ['a.json']);
    assert.deepEqual(names(keepGoodEntries(good, mended)), ['丙']);
  });
  it('keeps all of a pack that cannot be opened', () => {
    const kept = keepGoodEntries(good, library([], ['.']));
    assert.deepEqual(names(kept), ['甲', '乙']);
  });
});
