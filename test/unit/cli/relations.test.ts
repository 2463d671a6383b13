import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArguments } from '../../../src/cli/arguments';
import { schemaProblems } from './schema';
import { runCli } from './runCli';

const relation = {
  id: 'fund-rate',
  title: '资金到位率',
  phrases: ['到位资金{a}，总投资{b}，资金到位率{p}'],
  formula: 'p == a / b * 100',
};
const text = '项目到位资金3000万元，总投资5000万元，资金到位率66%。';

describe('--relations', () => {
  let folder = '';
  const path = (name: string): string => join(folder, name);
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'gongwen-relations-'));
    await writeFile(path('good.json'), `\ufeff${JSON.stringify({ schema: 1, relations: [relation] })}`);
    const wrong = { ...relation, phrases: ['到位资金'], formula: 'p = a' };
    await writeFile(path('wrong.json'), JSON.stringify({ schema: 1, relations: [wrong] }, undefined, 2));
  });
  after(() => rm(folder, { recursive: true }));

  it('has check report what a team’s own formula does not allow', async () => {
    const { status, out } = await runCli(['check', '-', '--relations', path('good.json')], { stdin: text });
    assert.equal(status, 1);
    assert.match(out, /数据不符（资金到位率）：3000万元 ÷ 5000万元 = 60%，文中为66%。.*\[library\/relation\]/);
    assert.equal((await runCli(['check', '-'], { stdin: text })).status, 0);
  });
  it('has statistics list it, in the JSON of the contract', async () => {
    const args = ['statistics', '-', '--format', 'json', '--relations', path('good.json')];
    const { status, out } = await runCli(args, { stdin: text });
    assert.equal(status, 1);
    const value = JSON.parse(out) as { claims: readonly { relation: string; formula: string; verdict: string }[] };
    assert.deepEqual(schemaProblems(value), []);
    assert.deepEqual(
      value.claims.map(({ relation: id, formula, verdict }) => [id, formula, verdict]),
      [['library/fund-rate', 'a / b * 100', 'violated']],
    );
  });
  it('names each error of the file with its line and column, and checks nothing', async () => {
    const { status, out, errors } = await runCli(['check', '-', '--relations', path('wrong.json')], { stdin: text });
    assert.equal(status, 2);
    assert.equal(out, '');
    const lines = errors.trimEnd().split('\n');
    assert.equal(lines.length, 2);
    assert.match(lines[0]!, /wrong\.json:8:10: 句式里没有数字/);
    assert.match(lines[1]!, /wrong\.json:10:18: 算式不能用：.*赋值/);
  });
  it('says so where there is no such file', async () => {
    const { status, errors } = await runCli(['check', '-', '--relations', path('none.json')], { stdin: text });
    assert.equal(status, 2);
    assert.match(errors, /none\.json: 文件不存在/);
  });
  it('is for check and statistics', () => {
    for (const args of [
      ['outline', 'a.txt', '--relations', 'r.json'],
      ['check', 'a.txt', '--relations', '-'],
      ['check', 'a.txt', '--relations'],
    ]) {
      const parsed = parseArguments(args);
      assert.ok(parsed.kind === 'error' && parsed.message.includes('--relations'), args.join(' '));
    }
  });
});
