import assert from 'node:assert/strict';
import { runCli } from './runCli';

const text = '一、强化统筹，压实责任\n二、健全机制，，提升效能\n三、加强督查\n五、培育队伍，夯实基础\n';

async function rulesSaid(...args: string[]): Promise<readonly string[]> {
  const { out } = await runCli(['check', '-', '--format', 'json', ...args], { stdin: text });
  const { findings } = JSON.parse(out) as { findings: readonly { rule: string }[] };
  return [...new Set(findings.map(({ rule }) => rule))].sort();
}

describe('--rules', () => {
  it('has only the named rules and groups speak, or more, or fewer', async () => {
    assert.deepEqual(await rulesSaid(), ['numbering/gap', 'punctuation/doubled']);
    assert.deepEqual(await rulesSaid('--rules', 'numbering/parallel'), ['numbering/parallel']);
    assert.deepEqual(await rulesSaid('--rules', 'punctuation'), ['punctuation/doubled']);
    assert.deepEqual(await rulesSaid('--rules', '+numbering/parallel,-punctuation'), [
      'numbering/gap',
      'numbering/parallel',
    ]);
    assert.deepEqual(await rulesSaid('--rules', 'numbering,punctuation,-numbering/gap'), ['punctuation/doubled']);
  });
  it('leaves optional rules of a group alone, and says so of an optional rule that it adds', async () => {
    assert.deepEqual(await rulesSaid('--rules', 'numbering'), ['numbering/gap']);
    const { out } = await runCli(['check', '-', '--rules', '+numbering/parallel'], { stdin: text });
    assert.match(out, /\[numbering\/parallel\]/);
  });
  it('says which rule there is not', async () => {
    const { status, errors } = await runCli(['check', '-', '--rules', 'numbering/nothing'], { stdin: text });
    assert.equal(status, 2);
    assert.match(errors, /^gongwen: 没有规则或规则组 numbering\/nothing；[^\n]*\n$/);
  });
  it('leaves the choice of a number to the writer, unless there is but one', async () => {
    const { out } = await runCli(['check', '-', '--fix'], {
      stdin: '各位代表：\n一，甲事\n二，乙事\n三，丙事\n五，丁事\n',
    });
    assert.equal(out, '各位代表：\n一、甲事\n二、乙事\n三、丙事\n五、丁事\n');
  });
});

describe('--explain', () => {
  it('prints the page of a rule', async () => {
    const { status, out } = await runCli(['check', '--explain', 'punctuation/doubled']);
    assert.equal(status, 0);
    assert.match(out, /^# punctuation\/doubled\n\n\*\*标点重复\*\*\n[^]*- 依据：GB\/T 15834—2011/);
    assert.equal((await runCli(['check', '--explain', 'punctuation/nothing'])).status, 2);
  });
});
