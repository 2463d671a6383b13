import assert from 'node:assert/strict';
import type { Memento } from 'vscode';
import { createRemembered } from '../../../src/vscode/remembered';

function memento(initial?: unknown): Memento {
  let stored = initial;
  return {
    keys: () => [],
    get: () => stored,
    update: (_key: string, value: unknown) => {
      stored = value;
      return Promise.resolve();
    },
  } as Memento;
}
const uri = (text: string): { readonly scheme: string; toString(): string } => ({
  scheme: text.slice(0, text.indexOf(':')),
  toString: () => text,
});

describe('remembered documents', () => {
  it('are found again in another session', () => {
    const state = memento();
    createRemembered(state, 'key').add(uri('file:///a.txt'));
    assert.equal(createRemembered(state, 'key').has(uri('file:///a.txt')), true);
    assert.equal(createRemembered(state, 'key').has(uri('file:///b.txt')), false);
  });
  it('are forgotten on request', () => {
    const remembered = createRemembered(memento(), 'key');
    remembered.add(uri('file:///a.txt'));
    remembered.remove(uri('file:///a.txt'));
    assert.equal(remembered.has(uri('file:///a.txt')), false);
  });
  it('follow a renamed file', () => {
    const remembered = createRemembered(memento(), 'key');
    remembered.add(uri('file:///a.txt'));
    remembered.rename(uri('file:///a.txt'), uri('file:///b.txt'));
    assert.equal(remembered.has(uri('file:///a.txt')), false);
    assert.equal(remembered.has(uri('file:///b.txt')), true);
  });
  it('without a file are remembered for this session only', () => {
    const state = memento();
    const remembered = createRemembered(state, 'key');
    remembered.add(uri('untitled:Untitled-1'));
    assert.equal(remembered.has(uri('untitled:Untitled-1')), true);
    assert.equal(createRemembered(state, 'key').has(uri('untitled:Untitled-1')), false);
  });
  it('are no more than a bounded number, the oldest going first', () => {
    const remembered = createRemembered(memento(), 'key');
    for (let count = 0; count < 600; count++) remembered.add(uri(`file:///${count}.txt`));
    assert.equal(remembered.has(uri('file:///0.txt')), false);
    assert.equal(remembered.has(uri('file:///599.txt')), true);
  });
  it('survive a damaged state', () => {
    assert.equal(createRemembered(memento('damaged'), 'key').has(uri('file:///a.txt')), false);
  });
});
