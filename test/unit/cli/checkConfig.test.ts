import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { schemaProblems } from './schema';
import { runCli, type CliResult } from './runCli';

const text = '今年成效明显，，全面推进。\n';

describe('the settings of a repository', () => {
  let root = '';
  const put = (name: string, content: string): void => {
    mkdirSync(path.dirname(path.join(root, name)), { recursive: true });
    writeFileSync(path.join(root, name), content);
  };
  const run = (...args: string[]): Promise<CliResult> => runCli(['check', ...args], { cwd: root });

  before(() => {
    root = mkdtempSync(path.join(tmpdir(), 'gongwen-config-'));
    put('a/.git/HEAD', '');
    put('a/.gongwen/check.json', '{"schema": 1, "rules": {"punctuation": "information"}}');
    put('a/深/处/汇报.txt', text);
    put('a/内/.gongwen/check.json', '{"schema": 1, "rules": {"punctuation/doubled": "hint"}, "failOn": "hint"}');
    put('a/内/汇报.txt', text);
    put('b/.gongwen/check.json', '{"schema": 1, "rules": {"punctuation": "off"}}');
    put('b/c/.git', 'gitdir: elsewhere');
    put('b/c/汇报.txt', text);
    put(
      '错/.gongwen/check.json',
      '{\n  "schema": 1,\n  "rules": {"punctuation/none": "off", "residue": "loud"},\n  "fail": 1\n}',
    );
    put('错/汇报.txt', text);
    put('断/.gongwen/check.json', '{"schema": 1');
    put('断/汇报.txt', text);
  });
  after(() => {
    rmSync(root, { recursive: true });
  });

  it('are those of the nearest .gongwen/check.json, none above a repository, and the command line outweighs them', async () => {
    const above = await run('a/深/处/汇报.txt');
    assert.match(above.out, /提示 “，，”重复/);
    assert.equal(above.status, 0);
    assert.equal((await run('a/深/处/汇报.txt', '--fail-on', 'information')).status, 1);
    const near = await run('a/内/汇报.txt');
    assert.match(near.out, /建议 “，，”重复/);
    assert.equal(near.status, 1);
    assert.equal((await run('a/内/汇报.txt', '--fail-on', 'warning')).status, 0);
    assert.match((await run('b/c/汇报.txt')).out, /错误 “，，”重复/);
    assert.match((await run('b/c/汇报.txt', '--config', 'b/.gongwen/check.json')).out, /没有发现问题/);
    assert.match((await run('a', '--recursive')).out, /建议 “，，”[^]*提示 “，，”/);
    assert.match((await run('a/深/处/汇报.txt', '--rules', 'punctuation')).out, /提示 “，，”/);
  });

  it('are refused whole, a line for each mistake with its place, and the other files are checked', async () => {
    const { status, errors, out } = await run('错/汇报.txt', '断/汇报.txt', 'a/内/汇报.txt');
    assert.equal(status, 2);
    assert.match(out, /^a\/内/);
    const lines = errors.trimEnd().split('\n');
    const expected = [
      /错\/\.gongwen\/check\.json:3:13: 没有规则或规则组 punctuation\/none/,
      /错\/\.gongwen\/check\.json:3:40: residue：级别只能是/,
      /错\/\.gongwen\/check\.json:4:3: 没有“fail”这一项/,
      /断\/\.gongwen\/check\.json:1:\d+: 不是完整的JSON/,
    ];
    assert.equal(lines.length, expected.length, errors);
    for (const [at, pattern] of expected.entries()) assert.match(lines[at]!, pattern);
    assert.match((await run('a/内/汇报.txt', '--config', '没有.json')).errors, /没有\.json: 文件不存在/);
  });

  it('are printed rule by rule with where each comes from', async () => {
    const printed = async (...args: string[]): Promise<unknown> =>
      JSON.parse((await run('--print-config', ...args)).out);
    const settings = (await printed('a/内/汇报.txt', '--rules', '-residue')) as {
      failOn: string;
      rules: Record<string, { level: string; moment: string; from: string }>;
    };
    assert.deepEqual(schemaProblems(settings), []);
    assert.equal(settings.failOn, 'hint');
    const { level, moment, from } = settings.rules['punctuation/doubled']!;
    assert.deepEqual([level, moment, from], ['hint', 'check', path.join('a/内/.gongwen/check.json')]);
    assert.equal(settings.rules['residue/scraping']!.from, '--rules');
    assert.equal(settings.rules['residue/scraping']!.level, 'off');
    const optional = settings.rules['numbering/parallel']!;
    assert.deepEqual([optional.level, optional.from], ['off', 'default']);
    assert.equal((await run('--print-config', '错/汇报.txt')).status, 2);
  });
});
