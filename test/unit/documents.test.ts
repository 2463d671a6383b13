import assert from 'node:assert/strict';
import { existsSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { formatChineseNumeral } from '../../src/text/numerals';
import { shippedPhrases, shippedTemplates } from './library/shipped';
import snippets from '../../snippets/gongwen.json';
import { commandNames, formats } from '../../src/cli/arguments';
import { thresholds } from '../../src/cli/severity';
import { runCli } from './cli/runCli';
import { codeIn, read, readManifest, root, rowsOf, sectionOf } from './readDocuments';

const readme = read('README.md');
const manifest = readManifest();
const sorted = (names: Iterable<string>): string[] => [...names].sort();
const firstCode = (row: readonly string[]): string => codeIn(row[0]!)[0]!;

describe('ARCHITECTURE.md', () => {
  const table = rowsOf(sectionOf(read('ARCHITECTURE.md'), 'Views, commands, context keys and settings'));
  const idsOf = (kind: string): string[] =>
    sorted(table.filter(([what]) => what === kind).flatMap(([, id]) => codeIn(id!)));
  const kinds: readonly (readonly [string, Iterable<string>])[] = [
    ['view', manifest.views],
    ['command', manifest.commands.values()],
    ['context key', manifest.contextKeys],
    ['setting', manifest.settings],
    ['colour', manifest.contributes.colors.map(({ id }) => id)],
  ];
  for (const [kind, expected] of kinds) {
    it(`names every ${kind} of package.json, and no other`, () => {
      assert.deepEqual(idsOf(kind), sorted(expected));
    });
  }

  it('has no row of another kind', () => {
    assert.deepEqual(sorted(new Set(table.map(([what]) => what!))), sorted(kinds.map(([kind]) => kind)));
  });

  it('names only files that exist', () => {
    const named = codeIn(read('ARCHITECTURE.md')).filter((name) =>
      /^(?:src|test|media|snippets|syntaxes)\/[\w./-]+$/.test(name),
    );
    assert.ok(named.length > 20);
    assert.deepEqual(
      named.filter((name) => !/[A-Z]{4}/.test(name) && !existsSync(path.join(root, name))),
      [],
    );
  });
});

describe('commands in the documents', () => {
  const { scripts } = JSON.parse(read('package.json')) as { scripts: Readonly<Record<string, string>> };
  for (const name of ['README.md', 'ARCHITECTURE.md', 'SECURITY.md', 'test/host/README.md']) {
    it(`${name} names only scripts of package.json`, () => {
      const named = [...read(name).matchAll(/npm (?:run ([\w:]+)|(start|test)\b)/g)].map(
        ([, run, short]) => run ?? short!,
      );
      assert.deepEqual(
        named.filter((script) => scripts[script] === undefined),
        [],
      );
    });
  }
});

describe('README.md', () => {
  it('begins with the two commands that matter', () => {
    const head = readme.slice(0, readme.indexOf('\n## '));
    assert.match(head, /npm ci && npm start/);
    assert.match(head, /npm ci && npm test/);
  });

  it('lists every command with its key', () => {
    const keys = new Map(manifest.contributes.keybindings.map(({ command, key }) => [command, key]));
    const listed = rowsOf(sectionOf(readme, '视图、命令和按键')).map(([title, key]) => [
      title!,
      (codeIn(key!)[0] ?? '').toLowerCase(),
    ]);
    const expected = [...manifest.commands].map(([title, command]) => [title, keys.get(command) ?? '']);
    assert.deepEqual(listed.sort(), expected.sort());
  });

  it('names every view', () => {
    const text = sectionOf(readme, '视图、命令和按键');
    const names = Object.values(manifest.contributes.views).flatMap((views) => views.map(({ name }) => name));
    for (const name of names) assert.ok(text.includes(`**${name}**`), name);
  });

  it('lists every setting with its default', () => {
    const listed = rowsOf(sectionOf(readme, '设置')).map((row) => [firstCode(row), codeIn(row[1]!)[0]!]);
    const properties = manifest.contributes.configuration.properties as Readonly<Record<string, { default: unknown }>>;
    const printed = (value: unknown): string | undefined =>
      typeof value === 'string' && value !== '' ? value : JSON.stringify(value);
    const expected = Object.entries(properties).map(([key, { default: value }]) => [key, printed(value)]);
    assert.deepEqual(listed.sort(), expected.sort());
  });

  it('counts the phrases by group, and names all of the completion list', () => {
    const [first, ...groups] = rowsOf(sectionOf(readme, '常用语'));
    const listed = (row: readonly string[]) => [...row[2]!.matchAll(/`([a-z]+\d?)` ([^、|]+?)(?=、|等?$)/g)];
    const statics = Object.entries(snippets).map(([name, { prefix }]) => `${prefix[0]!} ${name}`);
    assert.equal(first![1], String(statics.length));
    assert.deepEqual(sorted(listed(first!).map(([, prefix, name]) => `${prefix!} ${name!}`)), sorted(statics));
    const phrases = shippedPhrases().flatMap(({ entries }) => entries);
    const counts = new Map<string, number>();
    for (const { group } of phrases) counts.set(group, (counts.get(group) ?? 0) + 1);
    assert.deepEqual(sorted(groups.map(([group, count]) => `${group!} ${count!}`)), sorted([...counts].map((pair) => pair.join(' ')))); // prettier-ignore
    for (const row of groups) {
      assert.notEqual(listed(row).length, 0);
      for (const [, prefix, name] of listed(row)) {
        const phrase = phrases.find((one) => one.name === name);
        assert.deepEqual([phrase?.group, phrase?.prefixes[0]], [row[0], prefix], name);
      }
    }
    const told = `${formatChineseNumeral(phrases.length + statics.length)}条`;
    for (const document of [readme, read('CHANGELOG.md')]) assert.ok(document.includes(told), told);
  });

  it('names every template in its group', () => {
    const templates = shippedTemplates().flatMap(({ entries }) => entries);
    const listed = rowsOf(sectionOf(readme, '模板')).flatMap(([group, names]) => names!.split('、').map((name) => `${group!} ${name}`)); // prettier-ignore
    assert.deepEqual(sorted(listed), sorted(templates.map(({ group, name }) => `${group} ${name}`)));
    const told = `${formatChineseNumeral(templates.length)}个`;
    for (const document of [readme, read('CHANGELOG.md')]) assert.ok(document.includes(told), told);
  });

  it('names every command, format and threshold of the command line', () => {
    const text = sectionOf(readme, '命令行');
    for (const name of commandNames) assert.match(text, new RegExp(`^\\$ .*gongwen ${name} `, 'm'), name);
    for (const name of [...formats, ...thresholds]) assert.ok(text.includes(`\`${name}\``), name);
  });

  it('knows the version and the oldest VS Code', () => {
    const { version, engines } = JSON.parse(read('package.json')) as { version: string; engines: { vscode: string } };
    for (const [, printed] of readme.matchAll(/gongwen-(\d+\.\d+\.\d+)\.(?:vsix|tgz)/g)) assert.equal(printed, version);
    assert.ok(readme.includes(`${/\d+\.\d+/.exec(engines.vscode)![0]} 以上`));
  });
});

for (const name of ['README.md', 'ARCHITECTURE.md', 'SECURITY.md', 'CHANGELOG.md']) {
  describe(`links in ${name}`, () => {
    const text = read(name);
    for (const [, target] of text.matchAll(/\]\(([^)\s]+)\)/g)) {
      if (/^https?:/.test(target!)) continue;
      it(target!, () => {
        const [file, anchor] = target!.split('#');
        if (file !== '') assert.ok(existsSync(path.join(root, file!)), 'no such file');
        else assert.doesNotThrow(() => sectionOf(text, anchor!));
      });
    }
  });
}

/** `$ …` lines of the README's console blocks with what follows each. UPDATE_EXAMPLES=1 writes what the program prints. */
describe('examples in README.md', () => {
  const blocks = [...readme.matchAll(/```console\n\$ (.+)\n([^]*?)```/g)];
  let updated = readme;

  for (const [block, command, expected] of blocks) {
    it(command!, async () => {
      const [, input = '', args] = /^(?:echo '([^']*)' \| )?gongwen (.+)$/.exec(command!)!;
      const words = [...args!.matchAll(/'([^']*)'|(\S+)/g)].map(([, quoted, bare]) => quoted ?? bare!);
      const { out, errors, status } = await runCli(words, { stdin: `${input}\n` });
      const printed = `${out}${errors}[退出码 ${status ?? '无'}]\n`;
      if (process.env['UPDATE_EXAMPLES'] === undefined) assert.equal(expected, printed);
      else updated = updated.replace(block, `\`\`\`console\n$ ${command!}\n${printed}\`\`\``);
    });
  }

  after(() => {
    if (updated !== readme) writeFileSync(path.join(root, 'README.md'), updated);
  });
});
