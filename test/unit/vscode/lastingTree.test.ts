import assert from 'node:assert/strict';
import { nodeAt, reconcile } from '../../../src/vscode/lastingTree';
import type { Entry, LastingNode } from '../../../src/vscode/lastingTree';

function entry(label: string, children: readonly Entry[] = [], range?: { start: number; end: number }): Entry {
  const rest = { sort: '一、', description: '', tooltip: '', collapsed: false, children };
  return { key: label, label, ...rest, ...(range ? { range } : {}) };
}
const labels = (nodes: readonly LastingNode[]): string[] => nodes.map(({ entry: { label } }) => label);

describe('a tree that lasts', () => {
  const first = (): readonly LastingNode[] =>
    reconcile([], [entry('甲', [entry('甲一'), entry('甲二')]), entry('乙'), entry('丙')]).roots;

  it('keeps its nodes where nothing changed, and refreshes none', () => {
    const roots = first();
    const again = reconcile(roots, [entry('甲', [entry('甲一'), entry('甲二')]), entry('乙'), entry('丙')]);
    assert.deepEqual(again.changed, []);
    assert.equal(again.rootsChanged, false);
    assert.ok(again.roots.every((node, index) => node === roots[index]));
  });
  it('refreshes only the node that looks different', () => {
    const roots = first();
    const longer = { ...entry('甲二'), description: '120字' };
    const again = reconcile(roots, [entry('甲', [entry('甲一'), longer]), entry('乙'), entry('丙')]);
    assert.deepEqual(labels(again.changed), ['甲二']);
    assert.equal(again.rootsChanged, false);
  });
  it('keeps a heading that is being rewritten', () => {
    const roots = first();
    const again = reconcile(roots, [entry('甲', [entry('甲一'), entry('甲二')]), entry('乙乙'), entry('丙')]);
    assert.deepEqual(labels(again.changed), ['乙乙']);
    assert.equal(again.roots[1], roots[1]);
  });
  it('keeps the nodes behind one that is put in, and asks for the list again', () => {
    const roots = first();
    const again = reconcile(roots, [
      entry('新'),
      entry('甲', [entry('甲一'), entry('甲二')]),
      entry('乙'),
      entry('丙'),
    ]);
    assert.equal(again.rootsChanged, true);
    assert.deepEqual(again.roots.slice(1), roots);
    assert.notEqual(again.roots[0]?.id, roots[0]?.id);
  });
  it('refreshes a parent whose children are others', () => {
    const roots = first();
    const again = reconcile(roots, [entry('甲', [entry('甲一')]), entry('乙'), entry('丙')]);
    assert.deepEqual(labels(again.changed), ['甲']);
    assert.equal(again.rootsChanged, false);
  });
  it('makes a new row of one that gets its first children: VS Code would keep it closed', () => {
    const roots = first();
    const again = reconcile(roots, [
      entry('甲', [entry('甲一'), entry('甲二')]),
      entry('乙', [entry('乙一')]),
      entry('丙'),
    ]);
    assert.notEqual(again.roots[1]?.id, roots[1]?.id);
    assert.equal(again.rootsChanged, true);
  });
  it('tells apart entries that look alike', () => {
    const { roots } = reconcile([], [entry('同'), entry('同')]);
    assert.equal(new Set(roots.map(({ id }) => id)).size, 2);
    assert.deepEqual(reconcile(roots, [entry('同'), entry('同')]).roots, roots);
  });
  it('knows parents', () => {
    const [root] = first();
    assert.equal(root?.children[0]?.parent, root);
    assert.equal(root?.parent, undefined);
  });
  it('takes time in proportion to its size, even where all keys are the same', () => {
    const entries = Array.from({ length: 20_000 }, () => entry('同'));
    const { roots } = reconcile([], entries);
    const from = performance.now();
    reconcile(roots, entries.slice(1));
    assert.ok(performance.now() - from < 2000);
  });
});

describe('the node at a place', () => {
  const { roots } = reconcile(
    [],
    [
      entry('一', [entry('一一', [], { start: 2, end: 5 }), entry('一二', [], { start: 5, end: 9 })], {
        start: 0,
        end: 9,
      }),
    ],
  );
  for (const [offset, label] of [
    [0, '一'],
    [3, '一一'],
    [5, '一二'],
    [9, '一二'],
    [10, undefined],
  ] as const) {
    it(`${offset} is ${label ?? 'none'}`, () => {
      assert.equal(nodeAt(roots, offset)?.entry.label, label);
    });
  }
});
