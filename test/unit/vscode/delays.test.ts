import assert from 'node:assert/strict';
import { createDelays } from '../../../src/vscode/delays';

describe('delays', () => {
  it('run once for calls that follow each other', async () => {
    const delays = createDelays();
    let runs = 0;
    for (let call = 0; call < 5; call++) delays.after('a', 'task', 5, () => runs++);
    await delays.whenIdle('a');
    assert.equal(runs, 1);
  });
  it('are idle only when work that work has begun is done too', async () => {
    const delays = createDelays();
    const done: string[] = [];
    delays.after('a', 'first', 0, () => {
      done.push('first');
      delays.after('a', 'second', 5, () => done.push('second'));
    });
    await delays.whenIdle('a');
    assert.deepEqual(done, ['first', 'second']);
  });
  it('wait for promises, rejected ones too', async () => {
    const delays = createDelays();
    let settled = false;
    delays.hold(
      'a',
      new Promise((_, reject) => {
        setTimeout(() => {
          settled = true;
          reject(new Error('expected'));
        }, 5);
      }),
    );
    await delays.whenIdle('a');
    assert.equal(settled, true);
  });
  it('can be ended, which leaves others alone', async () => {
    const delays = createDelays();
    const done: string[] = [];
    delays.after('a', 'task', 5, () => done.push('a'));
    delays.after('b', 'task', 5, () => done.push('b'));
    delays.cancel('a');
    await Promise.all([delays.whenIdle('a'), delays.whenIdle('b')]);
    assert.deepEqual(done, ['b']);
  });
  it('of nobody are idle', async () => {
    await createDelays().whenIdle('nobody');
  });
  it('all end when disposed of', async () => {
    const delays = createDelays();
    delays.after('a', 'task', 1, () => assert.fail('ran'));
    delays.dispose();
    await new Promise((resolve) => setTimeout(resolve, 10));
  });
});
