import assert from 'node:assert/strict';
import type { FolderPort } from '../../../../src/library/folder/folderPort';
import { folderOf, libraryOf, readLibrary, request, told, type Files } from '../../../support/libraryFolder';

const sound: Files = {
  'gongwen-pack.json': '{"schema": 1, "name": "库", "profiles": ["profiles/café.json"]}',
  '模板/乙.txt': '关于{{事项}}的通知',
  '模板/甲/ü.txt': '通报',
  '常用语/é.txt': '# 开头\n根据安排。',
  '常用语/a.txt': '根据{{会议名称}}精神，{{认真|扎实}}推进【待填：工作】。',
  'profiles/café.json': '{"schema": 1, "name": "一"}',
};
const renamed = (files: Files, change: (path: string) => string): Files =>
  Object.fromEntries(Object.entries(files).map(([path, text]) => [change(path), text]));

describe('a library on every disk', () => {
  it('is the same whatever the order in which a disk lists it', async () => {
    const backwards = Object.fromEntries(Object.entries(sound).reverse());
    const library = await libraryOf(sound);
    assert.deepEqual(told(library), []);
    assert.deepEqual(await libraryOf(backwards), library);
    assert.deepEqual(library.templates.map(({ name }) => name), ['乙', 'ü']); // prettier-ignore
  });

  it('is the same where the disk keeps letters and their accents apart, and its own names are asked of it', async () => {
    const apart = renamed(sound, (path) => path.normalize('NFD'));
    assert.notDeepEqual(Object.keys(apart), Object.keys(sound));
    assert.deepEqual(await libraryOf(apart), await libraryOf(sound));
  });

  it('is the same where the disk takes no heed of case', async () => {
    const inner = folderOf(sound);
    // Such a disk answers any spelling of a name that it has.
    const spelled = (path: string): string => Object.keys(sound).find((one) => one.toLowerCase() === path.toLowerCase()) ?? path; // prettier-ignore
    const port: FolderPort = {
      list: (path) => inner.list(path),
      size: (path) => inner.size(spelled(path)),
      read: (path) => inner.read(spelled(path)),
    };
    const wrong = { ...sound, 'gongwen-pack.json': '{"schema": 1, "name": "库", "profiles": ["Profiles/CAFÉ.json"]}' };
    assert.deepEqual(await readLibrary(port, request), await libraryOf(sound));
    const strict = await libraryOf(wrong);
    assert.match(told(strict).join(''), /^gongwen-pack\.json:1:41 没有“Profiles\/CAFÉ\.json”/);
    const lax: FolderPort = { ...port, read: (path) => path === 'gongwen-pack.json' ? folderOf(wrong).read(path) : port.read(path) }; // prettier-ignore
    assert.deepEqual(await readLibrary(lax, request), strict);
  });

  it('calls a phrase of a plain text by words, not by marks', async () => {
    const { phrases } = await libraryOf(sound);
    assert.deepEqual(phrases.map(({ name }) => name), ['根据【会议名称】精神，【认真／扎实】推进【待填：工作】。', '根据安排。']); // prettier-ignore
  });
});
