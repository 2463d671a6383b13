import assert from 'node:assert/strict';
import { layersOf } from '../../../src/library/layers';
import type { Library, SetPhrase, Template } from '../../../src/library/library';
import { collectedEntries, collectedLibraries, isOn } from '../../../src/vscode/collectedLibraries';
import type { Listed } from '../../../src/vscode/libraries';
import { libraryRows } from '../../../src/vscode/libraryRows';
import type { LibraryWords } from '../../../src/vscode/libraryRows';
import type { Entry } from '../../../src/vscode/lastingTree';

const source = (library: string) => ({ library, path: 'a.json', range: { start: 0, end: 0 } });
const phrase = (library: string, name: string, group = ''): SetPhrase => ({
  ...{ name, group, description: '', prefixes: [], place: 'any', genres: [], keywords: [], body: [] },
  source: source(library),
});
const template = (library: string, name: string, group = ''): Template => ({
  ...{ name, group, genre: '', description: '', body: [], source: source(library) },
});
const listed = (
  id: string,
  templates: readonly string[],
  phrases: readonly string[],
  state: Listed['state'] = 'on',
): Listed => {
  const library: Library = {
    ...{ id, kind: 'folder', info: { name: id }, relations: [], profiles: [], terms: [], rules: [], problems: [] },
    templates: templates.map((name) => template(id, name)),
    phrases: phrases.map((name) => phrase(id, ...(name.split('/').reverse() as [string, string?]))),
  };
  return { source: { id, kind: 'folder', name: id, uri: undefined as never }, library, state };
};

const words: LibraryWords = {
  favourites: '收藏',
  recent: '最近',
  templates: '模板',
  ungrouped: '其他',
  count: String,
  library: ({ state }) => ({ description: state, tooltip: '' }),
  phrase: ({ hides, hiddenBy }, from) => [from, ...hides.map((name) => `>${name}`), hiddenBy && `<${hiddenBy}`].filter(Boolean).join(' '), // prettier-ignore
  text: (text) => text,
  rest: String,
};
const printed = (rows: readonly Entry[]): unknown[] =>
  rows.map(({ label, description, children }) => {
    const text = description === '' ? label : `${label} (${description})`;
    return children.length === 0 ? text : [text, ...printed(children)];
  });
const rowsFor = (libraries: readonly Listed[], favourites: string[] = [], recent: string[] = []): unknown[] => {
  const layers = layersOf(libraries.filter(isOn).flatMap(({ library }) => library ?? []));
  const shown = collectedLibraries(libraries, collectedEntries(layers), () => '');
  return printed(libraryRows(shown, { favourites: () => favourites, recent: () => recent }, words));
};

describe('the rows of the 常用语 view', () => {
  it('list libraries, the one that wins on top, with their groups', () => {
    assert.deepEqual(rowsFor([listed('甲库', ['报告'], ['开头/现将', '结尾/特此']), listed('乙库', [], ['单'])]), [
      ['乙库 (on)', '单'],
      ['甲库 (on)', ['模板 (1)', '报告'], ['开头 (1)', '现将'], ['结尾 (1)', '特此']],
    ]);
  });
  it('tell on both sides which of two entries of one name counts', () => {
    assert.deepEqual(rowsFor([listed('甲库', [], ['同']), listed('乙库', [], ['同'])]), [
      ['乙库 (on)', '同 (>甲库)'],
      ['甲库 (on)', '同 (<乙库)'],
    ]);
    const off = [listed('甲库', [], ['同']), listed('乙库', [], ['同'], 'off')];
    assert.deepEqual(rowsFor(off), ['乙库 (off)', ['甲库 (on)', '同']]);
  });
  it('put favourites and what was used last on top, with the library they come from, as far as they are still there', () => {
    const libraries = [listed('甲库', ['报告'], ['子', '丑']), listed('乙库', [], ['寅'], 'untrusted')];
    assert.deepEqual(rowsFor(libraries, ['template 报告', 'phrase 没了'], ['phrase 丑', 'phrase 寅']), [
      ['收藏 (1)', '报告 (甲库)'],
      ['最近 (1)', '丑 (甲库)'],
      '乙库 (untrusted)',
      ['甲库 (on)', ['模板 (1)', '报告'], '子', '丑'],
    ]);
  });
});
