import assert from 'node:assert/strict';
import type { Memento } from 'vscode';
import { createLastYearsKept } from '../../../src/vscode/lastYearsKept';

/** The storage of a workspace, which goes over as JSON. */
function storage(stored: unknown = null): Memento {
  let json = JSON.stringify(stored);
  return {
    keys: () => [],
    get: (): unknown => JSON.parse(json),
    update: (_: string, value: unknown) => {
      json = JSON.stringify(value);
      return Promise.resolve();
    },
  };
}

const figures = new Map([['p1:0a', '2234件']]);

describe('last year’s figures', () => {
  it('are known again when the window is loaded again, of documents without a file too', () => {
    const state = storage();
    const kept = createLastYearsKept(state);
    kept.set('untitled:Untitled-1', figures);
    kept.set('file:///a.txt', new Map([['p1:0b', '12.5%']]));
    const again = createLastYearsKept(state);
    assert.deepEqual(again.of('untitled:Untitled-1'), figures);
    assert.deepEqual(again.of('file:///a.txt'), new Map([['p1:0b', '12.5%']]));
  });
  it('are forgotten with a document that is closed for good', () => {
    const state = storage();
    const kept = createLastYearsKept(state);
    kept.set('untitled:Untitled-1', figures);
    kept.set('untitled:Untitled-1', new Map());
    assert.equal(kept.of('untitled:Untitled-1'), undefined);
    assert.equal(createLastYearsKept(state).of('untitled:Untitled-1'), undefined);
  });
  it('are stored of the documents that were filled last', () => {
    const state = storage();
    const kept = createLastYearsKept(state);
    for (let at = 0; at < 40; at++) kept.set(`file:///${at}.txt`, figures);
    const again = createLastYearsKept(state);
    assert.deepEqual([again.of('file:///9.txt'), again.of('file:///10.txt')], [undefined, figures]);
  });
  it('are none of a storage that holds something else', () => {
    for (const stored of [3, 'a', {}, [3, ['a'], ['b', 3], ['c', [['d'], ['e', 1]]], [1, []]]]) {
      const kept = createLastYearsKept(storage(stored));
      assert.equal(kept.of('b')?.size ?? 0, 0);
      assert.equal(kept.of('c')?.size ?? 0, 0);
    }
  });
});
