import assert from 'node:assert/strict';
import { strToU8, zipSync } from 'fflate';
import type { FolderPort } from '../../../../src/library/folder/folderPort';
import { packFiles } from '../../../../src/library/folder/packFile';
import {
  bytesOf,
  folderOf,
  libraryOf,
  readLibrary,
  readPack,
  request,
  told,
  type Files,
} from '../../../support/libraryFolder';

const sound: Files = { '模板/通知.txt': '关于{{事项}}的通知', '常用语/a.txt': '# 开头\n根据安排。' };
const pack = (fields: object): Files => ({
  ...sound,
  'gongwen-pack.json': JSON.stringify({ schema: 1, name: '库', ...fields }),
});

describe('a folder as a library', () => {
  it('is read by the names of its folders', async () => {
    const files: Files = {
      ...sound,
      '常用语/b.json': '{"结尾": {"body": "特此报告。", "prefix": "tcbg"}}',
      'relations.json': '{"schema": 1, "relations": []}',
      'profiles/一.json': '{"schema": 1, "name": "一"}',
      'check.json': '{"schema": 1, "rules": {"punctuation": "information"}}',
      '口径.csv': '规范提法,误写\n甲行动,家行动',
      'README.md': '说明',
      '模板/.隐藏.txt': '不读',
      '模板/~$通知.docx': '不读',
    };
    const library = await libraryOf(files);
    assert.deepEqual(told(library), []);
    assert.deepEqual(library.info, { name: '科室' });
    assert.deepEqual([library.templates.map(({ name }) => name), library.phrases.map(({ name }) => name)], [['通知'], ['根据安排。', '结尾']]); // prettier-ignore
    assert.deepEqual(library.rules.map(({ path }) => path), ['check.json']); // prettier-ignore
    assert.deepEqual([library.relations.map(({ path }) => path), library.profiles.map(({ path }) => path), library.terms.map(({ path, rows }) => [path, rows.length])], [['relations.json'], ['profiles/一.json'], [['口径.csv', 1]]]); // prettier-ignore
  });

  it('is a pack by its file, whose lists take the place of the names', async () => {
    const library = await libraryOf({
      ...pack({
        version: '1.2.0',
        author: '办公室',
        licence: 'MIT',
        gongwen: '>=0.1',
        templates: ['t/通报.txt', 'u/'],
      }),
      't/通报.txt': '通报',
      'u/决定.txt': '决定',
    });
    assert.deepEqual(told(library), []);
    assert.deepEqual(library.info, { name: '库', version: '1.2.0', author: '办公室', licence: 'MIT' });
    assert.deepEqual(library.templates.map(({ name }) => name), ['通报', '决定']); // prettier-ignore
    assert.equal(library.phrases.length, 1);
  });

  /** What of a library is left. */
  const lefts = {
    rest: ['通知', '根据安排。'],
    nothing: [],
    twice: ['通知', '根据安排。', '根据会议。'],
    open: ['通知', '附', '根据安排。'],
    case: ['通知', '大写。'],
  } as const;
  const hostile: Readonly<Record<string, readonly [Files, RegExp, keyof typeof lefts]>> = {
    'a path out of the folder': [pack({ terms: ['../别人/a.csv'] }), /^gongwen-pack.json:1:\d+ .*“\.\.”/, 'rest'],
    'an absolute path': [pack({ terms: ['/etc/passwd'] }), /^gongwen-pack.json:1:33 不能用绝对路径/, 'rest'],
    'a drive': [pack({ terms: ['C:/a.csv'] }), /绝对路径/, 'rest'],
    'a backslash': [pack({ terms: ['模板\\a.txt'] }), /反斜杠/, 'rest'],
    'a device': [pack({ terms: ['模板/con.txt'] }), /系统保留/, 'rest'],
    'a name of the language': [pack({ terms: ['__proto__/a.csv'] }), /系统保留/, 'rest'],
    'a file that is not there': [pack({ profiles: ['p.json'] }), /没有“p.json”/, 'rest'],
    'a file of another kind': [pack({ profiles: ['模板/通知.txt'] }), /扩展名不对，这里只能是json/, 'rest'],
    'a later version of ours': [
      pack({ gongwen: '>=9.0' }),
      /^gongwen-pack.json:1:34 .*>=9\.0，现在是0\.3\.0/,
      'nothing',
    ],
    'a range that we do not read': [pack({ gongwen: '^1.0.0' }), /“gongwen”只能写成/, 'nothing'],
    'a later format': [pack({ schema: 2 }), /更新版本的格式/, 'nothing'],
    'an unknown key': [pack({ scripts: {} }), /没有“scripts”这一项/, 'rest'],
    'prototype keys': [{ ...sound, 'gongwen-pack.json': '{"schema":1,"name":"a","__proto__":{"x":1}}' }, /没有“__proto__”/, 'rest'], // prettier-ignore
    'a half-copied pack': [{ ...sound, 'gongwen-pack.json': '{"schema": 1, "na' }, /^gongwen-pack.json:1:\d+ 不是完整的JSON/, 'rest'], // prettier-ignore
    'an empty pack': [{ ...sound, 'gongwen-pack.json': '' }, /还没有复制完/, 'rest'],
    'half-copied phrases': [{ ...sound, '常用语/b.json': '{"甲": {"body": "x"},\n"乙": {"bo' }, /^常用语\/b.json:2:\d+ 不是完整的JSON/, 'rest'], // prettier-ignore
    'bytes that are no text': [{ ...sound, '常用语/b.txt': new Uint8Array([0, 1, 2, 255]) }, /^常用语\/b.txt:1:1 是二进制/, 'rest'], // prettier-ignore
    'a large file': [{ ...sound, '常用语/b.json': new Uint8Array(4 * 1024 * 1024 + 1) }, /最多4MB/, 'rest'],
    'a body with an open brace': [{ ...sound, '常用语/b.json': '{\n "甲": {"body": ["一", "二${1:三"]}}' }, /^常用语\/b.json:2:24 内容不能用：缺少/, 'rest'], // prettier-ignore
    'a hundred thousand stops': [{ ...sound, '常用语/b.json': JSON.stringify({ 甲: { body: '$1'.repeat(20_000) } }) }, /填写位置太多/, 'rest'], // prettier-ignore
    'a regular expression': [{ ...sound, '常用语/b.json': '{"甲": {"body": "${1/(a+)+$/b/}"}}' }, /正则表达式/, 'rest'],
    'the same name twice': [
      { ...sound, '模板/附/x.txt': '---\n名称：通知\n---\n甲' },
      /^模板\/附\/x.txt:4:1 .*已经有模板“通知”/,
      'rest',
    ],
    'a Word file that is none': [{ ...sound, '模板/a.docx': 'PK' }, /^模板\/a\.docx:1:1 .*(?:Word|docx)/, 'rest'],
    'a relation that cannot be reckoned': [
      {
        ...sound,
        'relations.json':
          '{"schema": 1,\n"relations": [{"id": "r", "title": "率", "phrases": ["甲{a}，乙{b}"], "formula": "import(a) == b"}]}',
      },
      /^relations\.json:2:\d+ /,
      'rest',
    ],
    'a regular expression in a relation': [
      {
        ...sound,
        'relations.json':
          '{"schema": 1,\n"relations": [{"id": "r", "title": "率", "phrases": ["甲{a}，乙{b}"], "formula": "a == b", "pattern": "(a+)+$"}]}',
      },
      /^relations\.json:2:\d+ .*没有“pattern”这一项/,
      'rest',
    ],
    'a layout that is out of bounds': [
      { ...sound, 'profiles/p.json': '{"schema": 1, "name": "大字",\n"size": 900}' },
      /^profiles\/p\.json:2:9 /,
      'rest',
    ],
    'a rule that is none': [{ ...sound, 'check.json': '{"schema": 1,\n"rules": {"没有/这条": "off"}}' }, /^check\.json:2:11 没有规则或规则组 没有\/这条/, 'rest'], // prettier-ignore
    'a half-copied layout': [{ ...sound, 'profiles/p.json': '{"schema": 1, "na' }, /^profiles\/p\.json:1:\d+ 不是完整的JSON/, 'rest'], // prettier-ignore
    'a phrase called like an object’s own workings': [
      { ...sound, '常用语/b.json': '{\n"__proto__": {"body": "甲"}}' },
      /^常用语\/b\.json:2:1 名称不能是“__proto__”/,
      'rest',
    ],
    'the same phrase twice in a file': [
      {
        ...sound,
        '常用语/b.json': '{"根据会议。": {"body": "甲"},\n"根据会议。": {"body": "乙"}}',
        '常用语/a.txt': '根据安排。',
      },
      /^常用语\/b\.json:2:1 “根据会议。”写了两次/,
      'twice',
    ],
    'a hundred thousand blanks in a phrase': [
      { ...sound, '常用语/b.json': JSON.stringify({ 甲: { body: Array(490).fill('${1:待填}'.repeat(50)) } }) },
      /^常用语\/b\.json:1:\d+ .*(?:填写位置太多|太长)/,
      'rest',
    ],
    'a mark that does not end': [
      { ...sound, '模板/附.txt': '---\n名称：附\n---\n各位{{领导：' },
      /^模板\/附\.txt:4:3 “\{\{”没有与它配对的/,
      'open',
    ],
    'names that differ by case alone': [{ ...sound, '常用语/A.txt': '大写。' }, /^常用语\/a\.txt:1:1 和“A\.txt”的名称相同，或者只差大小写/, 'case'], // prettier-ignore
    'an extension’s name that is none': [
      pack({ extension: '../x' }),
      /^gongwen-pack\.json:1:\d+ “extension”应当是/,
      'rest',
    ],
    'deep nesting of JSON': [{ ...sound, '常用语/b.json': '['.repeat(100_000) }, /嵌套过深/, 'rest'],
  };
  for (const [name, [files, message, left]] of Object.entries(hostile)) {
    it(`with ${name} says so at its place, and ${left === 'nothing' ? 'nothing of it is used' : 'the rest works'}`, async () => {
      const library = await libraryOf(files);
      assert.match(told(library).join('\n'), message);
      assert.equal(library.problems.length, 1);
      const entries = [...library.templates, ...library.phrases].map((one) => one.name);
      assert.deepEqual(entries, lefts[left]);
    });
  }

  it('asks for nothing outside itself, and follows no link that leads out', async () => {
    const asked: string[] = [];
    const inner = folderOf({ ...sound, '模板/外.txt': '外面' });
    const port: FolderPort = {
      list: async (path) => {
        asked.push(path);
        const entries = await inner.list(path);
        return entries.map((entry) => (entry.name === '外.txt' ? { ...entry, kind: 'outside' } : entry));
      },
      size: (path) => inner.size(path),
      read: (path) => {
        asked.push(path);
        return inner.read(path);
      },
    };
    const library = await readLibrary(port, request);
    assert.deepEqual(told(library), ['模板/外.txt:1:1 是链接，可能指到共享库外面，或者不是文件，没有读']);
    assert.deepEqual(asked.filter((path) => path.includes('..') || path.startsWith('/') || path.endsWith('外.txt')), []); // prettier-ignore
  });

  it('is bounded: what is too large, alone or with the others, is told by the order of names and not asked for', async () => {
    const megabyte = 1024 * 1024;
    const sizes = new Map([['00.json', 100], ...Array.from({ length: 40 }, (_, at) => [`${at + 10}.txt`, 4] as const)]);
    const asked: string[] = [];
    const port: FolderPort = {
      list: (path) =>
        Promise.resolve(
          path === ''
            ? [{ name: '常用语', kind: 'folder' }]
            : [...sizes.keys()].reverse().map((name) => ({ name, kind: 'file' })),
        ),
      // The answers come in another order every time.
      size: async (path) => {
        for (let at = path.charCodeAt(5) % 7; at > 0; at -= 1) await Promise.resolve();
        return megabyte * sizes.get(path.slice(4))!;
      },
      read: (path) => {
        asked.push(path);
        return Promise.resolve(strToU8(path));
      },
    };
    const library = await readLibrary(port, request);
    assert.deepEqual(
      asked.sort(),
      Array.from({ length: 16 }, (_, at) => `常用语/${at + 10}.txt`),
    );
    assert.equal(library.phrases.length, 16);
    assert.deepEqual([...new Set(told(library).map((one) => one.slice(one.indexOf(' ') + 1)))], ['文件太大，最多4MB，没有读', '共享库的文件合起来超过64MB，这一个没有读']); // prettier-ignore
    assert.match(told(library)[0]!, /^常用语\/00\.json:1:1 文件太大/);
    assert.equal(library.problems.length, 25);
  });

  it('that breaks off while it is read gives its problems', async () => {
    const broken = { list: () => Promise.reject(new Error('gone')), size: () => Promise.reject(new Error('gone')), read: () => Promise.reject(new Error('gone')) }; // prettier-ignore
    assert.match(told(await readLibrary(broken, request))[0]!, /^\.:1:1 共享库读不出来/);
    const half = { ...folderOf(sound), read: () => Promise.reject(new Error('locked')) };
    assert.deepEqual(told(await readLibrary(half, request)).map((one) => one.slice(-20)), Array(2).fill('文件读不出来，可能正在复制，或者没有权限'.slice(-20))); // prettier-ignore
  });
});

describe('a packed library', () => {
  const read = (bytes: Uint8Array) => readPack(bytes, { ...request, kind: 'pack' });

  it('is the same as its folder, and the same bytes every time', async () => {
    const bytes = packFiles(bytesOf(sound));
    const reversed = new Map([...bytesOf(sound)].reverse());
    assert.deepEqual(packFiles(reversed), bytes);
    const { kind, ...library } = await read(bytes);
    const { kind: other, ...folder } = await libraryOf(sound);
    assert.deepEqual([kind, other], ['pack', 'folder']);
    assert.deepEqual(library, folder);
    assert.equal(
      (await read(packFiles(bytesOf({ '库/模板/a.txt': '甲', '库/常用语/b.txt': '乙' })))).phrases.length,
      1,
    );
  });

  it('keeps what leads out of it, links and what swells away from the rest', async () => {
    const link = [strToU8('/etc/passwd'), { os: 3, attrs: 0o120777 << 16 }] as const;
    const bytes = zipSync({
      ...Object.fromEntries(bytesOf(sound)),
      '../../.bashrc': strToU8('x'),
      '/etc/cron.txt': strToU8('x'),
      'C:/a.txt': strToU8('x'),
      '模板\\b.txt': strToU8('x'),
      '模板/链接.txt': [...link],
      '模板/炸弹.txt': new Uint8Array(10 * 1024 * 1024),
    });
    const library = await read(bytes);
    assert.deepEqual(told(library).map((one) => one.replace(/ (.{6}).*/, ' $1')), [
      '../../.bashrc:1:1 路径里不能有',
      '/etc/cron.txt:1:1 不能用绝对路',
      'C:/a.txt:1:1 不能用绝对路',
      '模板\\b.txt:1:1 路径里不能有',
      '模板/链接.txt:1:1 是符号链接，',
      '模板/炸弹.txt:1:1 解压后太大，',
    ]); // prettier-ignore
    assert.deepEqual(library.templates.map(({ name }) => name), ['通知']); // prettier-ignore
  });

  it('that is none, or damaged, is one problem', async () => {
    const bytes = packFiles(bytesOf(sound));
    const damaged = bytes.slice();
    damaged.fill(7, 30, 60);
    for (const wrong of [new Uint8Array(), strToU8('甲'), bytes.slice(0, -30), bytes.slice(0, 40)]) {
      assert.match(told(await read(wrong)).join('\n'), /^\.:1:1 不是共享库文件（.gwpack），或者没有复制完$/);
    }
    assert.match(told(await read(damaged)).join('\n'), /损坏|没有复制完|没有/);
  });
});
