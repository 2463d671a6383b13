import assert from 'node:assert/strict';
import { runCli } from './runCli';

const text = '一、强化统筹，压实责任\n二、健全机制，提升效能\n三、加强督查\n四、培育队伍，夯实基础\n';

describe('--rule', () => {
  it('has an optional rule speak that is silent otherwise', async () => {
    const { out } = await runCli(['check', '-', '--rule', 'numbering/parallel'], { stdin: text });
    assert.match(out, /其余各项都是4字、4字.*\[numbering\/parallel\]/);
    assert.match((await runCli(['check', '-'], { stdin: text })).out, /没有发现问题/);
  });
  it('says which rule there is not', async () => {
    const { status, errors } = await runCli(['check', '-', '--rule', 'numbering/nothing'], { stdin: text });
    assert.deepEqual([status, errors.length > 0], [2, true]);
    assert.match(errors, /没有规则 numbering\/nothing/);
  });
  it('leaves the choice of a number to the writer, unless there is but one', async () => {
    const { out } = await runCli(['check', '-', '--fix'], {
      stdin: '各位代表：\n一，甲事\n二，乙事\n三，丙事\n五，丁事\n',
    });
    assert.equal(out, '各位代表：\n一、甲事\n二、乙事\n三、丙事\n五、丁事\n');
  });
});
