import assert from 'node:assert/strict';
import { mkdir, mkdtemp, readFile, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readTermFile } from '../../../src/library/terms/termFile';
import { schemaProblems } from './schema';
import { runCli } from './runCli';

const text = '关于工作的汇报\n\n各位领导：\n\n推进全域清风活动，到位资金3000万元，总投资5000万元，资金到位率66%。\n';
const relation = {
  id: 'r',
  title: '到位率',
  phrases: ['到位资金{a}，总投资{b}，资金到位率{p}'],
  formula: 'p == a / b * 100',
};

describe('--library and pack terms', () => {
  let folder = '';
  const path = (name: string): string => join(folder, name);
  const put = async (name: string, content: string): Promise<void> => {
    await mkdir(join(path(name), '..'), { recursive: true });
    await writeFile(path(name), content);
  };
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'gongwen-library-'));
    await put('库/口径.csv', '规范提法,误写\n全域清风行动,全域清风活动\n');
    await put('库/relations.json', JSON.stringify({ schema: 1, relations: [relation] }));
    await put('汇报.txt', text);
  });
  afterEach(() => rm(folder, { recursive: true }));

  it('has check use the relations, the 口径表 and the levels of a library, and say how much it was', async () => {
    const checked = await runCli(['check', path('汇报.txt'), '--library', path('库')]);
    assert.match(
      checked.out,
      /“全域清风活动”应为“全域清风行动”（口径\.csv第2行）。 \[library\/wording\]\n {4}可改：改为“全域清风行动”（--fix 会改）/,
    );
    assert.match(checked.out, /\[library\/relation\]/);
    assert.equal(checked.status, 1);
    assert.doesNotMatch((await runCli(['check', path('汇报.txt')])).out, /library\//);
    await put('库/check.json', '{"schema": 1, "rules": {"library/relation": "off", "library/wording": "information"}}');
    const gate = await runCli(['check', path('汇报.txt'), '--library', path('库'), '--gate', '--format', 'json']);
    const value = JSON.parse(gate.out) as { gate: { terms: number; passed: boolean } };
    assert.deepEqual([schemaProblems(value), value.gate.terms, value.gate.passed, gate.status], [[], 1, true, 0]);
    const lines = await runCli(['check', path('汇报.txt'), '--library', path('库'), '--gate']);
    assert.match(lines.out, /查了：规则 \d+ 条，能互相核对的数字 \d+ 个，口径表 1 条/);
    await runCli(['check', path('汇报.txt'), '--library', path('库'), '--fix']);
    assert.match(await readFile(path('汇报.txt'), 'utf8'), /推进全域清风行动/);
  });

  it('names each error of its table with the cell, and checks nothing; a template of its own is no hindrance', async () => {
    await put('库/口径.csv', '规范提法,误写\n甲行动,甲\n乙行动,乙行动\n');
    await put('库/模板/错.txt', '---\n名称：附\n---\n各位{{领导：');
    const { status, out, errors } = await runCli(['check', path('汇报.txt'), '--library', path('库')]);
    assert.deepEqual([status, out], [2, '']);
    assert.match(
      errors,
      /库\/口径\.csv:2:1: B2（误写）“甲”只有一个字.*\n.*口径\.csv:3:1: B3（误写）“乙行动”和规范提法相同/,
    );
    assert.doesNotMatch(errors, /模板/);
    assert.equal((await runCli(['pack', 'check', path('库')])).status, 1);
    await truncate(path('库/口径.csv'), 100 * 1024 * 1024);
    assert.match((await runCli(['pack', 'check', path('库')])).out, /口径\.csv:1:1: 文件太大，最多16MB/);
    await rm(path('库/口径.csv'));
    assert.equal((await runCli(['check', path('汇报.txt'), '--library', path('库')])).status, 1);
  });

  it('writes an empty table, which is sound, and no other file', async () => {
    for (const name of ['口径.xlsx', '口径.csv']) {
      assert.equal((await runCli(['pack', 'terms', '-o', path(name)])).status, 0);
      const { table, problems } = await readTermFile(name, await readFile(path(name)));
      assert.deepEqual([table.rows, problems], [[], []]);
      assert.match((await runCli(['pack', 'terms', '-o', path(name)])).errors, /已有同名文件/);
    }
    const refused = [['pack', 'terms'], ['pack', 'terms', '-o', 'a.txt'], ['pack', 'terms', '库', '-o', 'a.csv'], ['outline', 'a', '--library', 'b'], ['check', 'a', '--library', 'b', '--relations', 'c'], ['check', 'a', '--library', path('没有')]]; // prettier-ignore
    for (const args of refused) assert.equal((await runCli(args)).status, 2, args.join(' '));
  });
});
