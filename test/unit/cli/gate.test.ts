import assert from 'node:assert/strict';
import { schemaProblems } from './schema';
import { runCli, type CliResult } from './runCli';

const gate = (stdin: string, ...args: string[]): Promise<CliResult> =>
  runCli(['check', '-', '--gate', ...args], { stdin });
const clean = '全年受理诉求200件，其中投诉50件，占比25%。\n';

describe('--gate', () => {
  it('lets a clean report pass, and says what was looked at and what was not', async () => {
    const { status, out } = await gate(`${clean}另有30人参加。\n`);
    assert.equal(status, 0);
    assert.match(out, /^-: 没有发现问题\n-: 送审前检查通过\n {4}查了：规则 \d+ 条，能互相核对的数字 3 个\n/);
    assert.match(out, /\n {4}没查：规则 \d+ 条（numbering\/parallel[^）]*）；文中没有说明关系的数字 1 个/);
  });

  it('stops at blanks and figures that do not agree, however they are graded', async () => {
    const names = await gate('请**同志讲话。\n');
    assert.equal(names.status, 1);
    assert.match(names.out, /没有通过：待填 1 处/);
    assert.equal((await runCli(['check', '-'], { stdin: '请**同志讲话。\n' })).status, 0);
    const wrong = await gate(clean.replace('25%', '35%'), '--fail-on', 'never');
    assert.equal(wrong.status, 1);
    assert.match(wrong.out, /没有通过：数据不符 1 处/);
    const other = await gate('今年成效明显，，全面推进。\n');
    assert.match(other.out, /没有通过：其他达到 warning 的问题 1 处/);
    assert.equal((await gate('今年成效明显，，全面推进。\n', '--fail-on', 'never')).status, 0);
  });

  it('says so in every format', async () => {
    const text = '投入**万元。\n';
    const json = JSON.parse((await gate(text, '--format', 'json')).out) as {
      gate: { passed: boolean; blanks: number };
    };
    assert.deepEqual(schemaProblems(json), []);
    assert.deepEqual([json.gate.passed, json.gate.blanks], [false, 1]);
    assert.match(
      (await gate(text, '--format', 'github')).out,
      /\n::error file=-,title=送审前检查::送审前检查没有通过：待填 1 处%0A查了/,
    );
    const sarif = JSON.parse((await gate(text, '--format', 'sarif')).out) as {
      runs: readonly { properties: { gate: readonly { blanks: number }[] } }[];
    };
    assert.equal(sarif.runs[0]?.properties.gate[0]?.blanks, 1);
  });
});
