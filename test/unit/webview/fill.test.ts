import assert from 'node:assert/strict';
import { readFillRequest, readFillState, type AskedBlank } from '../../../src/text/fillMessages';
import { excerptOf } from '../../../src/webview/fill/excerpt';
import { filledCount, isShown, typedInto, valuesOf } from '../../../src/webview/fill/values';

function blank(id: number, more: Partial<AskedBlank> = {}): AskedBlank {
  const words = ['一、情况', '受理', '**', '件'] as const;
  return {
    id,
    words,
    isFigure: true,
    kind: '数字',
    unit: '件',
    behind: '件',
    within: '',
    sentence: 0,
    alike: [],
    value: '',
    ...more,
  };
}

describe('the excerpt of a sentence', () => {
  const read = (id: number): string => `<${id}>`;
  const shown = (parts: readonly (string | number)[], id: number): string =>
    excerptOf(parts, id, read).map(({ text }) => text).join(''); // prettier-ignore

  it('is the whole of a short one', () => {
    assert.equal(shown(['受理', 1, '件，办结', 2, '件。'], 2), '受理<1>件，办结<2>件。');
  });
  it('is what stands around the blank in a long one', () => {
    const parts = ['前'.repeat(300), 1, '中'.repeat(100), 2, '后'.repeat(300)];
    assert.equal(shown(parts, 2), `…${'前'.repeat(17)}<1>${'中'.repeat(100)}<2>${'后'.repeat(120)}…`);
  });
  it('is short whatever stands beside it', () => {
    const parts = Array.from({ length: 2000 }, (_, at) => at);
    assert.ok(excerptOf(parts, 1000, () => '**').length < 130);
    assert.deepEqual(excerptOf(parts, -1, read), []);
  });
});

describe('the values of a page', () => {
  it('are those typed, and for a blank that is new what the editor knows', () => {
    const typed = new Map([
      [1, '12'],
      [9, '7'],
    ]);
    assert.deepEqual([...valuesOf([blank(1, { value: '11' }), blank(2, { value: '3' })], typed)], [[1, '12'], [2, '3']]); // prettier-ignore
  });
  it('go into blanks of the same thing too, where these are empty or have gone along', () => {
    const one = blank(1, { alike: [1, 2, 3] });
    assert.deepEqual(typedInto(one, '5', new Map()), [[1, '5'], [2, '5'], [3, '5']]); // prettier-ignore
    const own = new Map([[1, '5'], [2, '5'], [3, '8']]); // prettier-ignore
    assert.deepEqual(typedInto(one, '56', own), [[1, '56'], [2, '56']]); // prettier-ignore
  });
  it('are counted and filtered by what would be put in', () => {
    const blanks = [blank(1), blank(2, { isFigure: false }), blank(3)];
    const values = new Map([[1, '12'], [2, ' ']]); // prettier-ignore
    assert.equal(filledCount(blanks, values), 1);
    const ids = (filter: 'all' | 'open' | 'figure'): number[] =>
      blanks.filter((each) => isShown(each, filter, values)).map(({ id }) => id);
    assert.deepEqual([ids('all'), ids('open'), ids('figure')], [[1, 2, 3], [2, 3], [1, 3]]); // prettier-ignore
  });
});

describe('messages of a page', () => {
  it('are read, and nothing else is', () => {
    assert.deepEqual(readFillRequest({ type: 'apply', more: 1 }), { type: 'apply' });
    assert.deepEqual(readFillRequest({ type: 'reveal', id: 3 }), { type: 'reveal', id: 3 });
    const values = [[1, '12'], ['2', '3'], [3], null, [4, 'x'.repeat(5000)]]; // prettier-ignore
    const read = readFillRequest({ type: 'values', values });
    assert.ok(read?.type === 'values');
    assert.deepEqual(read.values.map(([id, value]) => [id, value.length]), [[1, 2], [4, 2000]]); // prettier-ignore
    for (const other of [undefined, null, 'apply', [], { type: 'open' }, { type: 'reveal' }, { type: 'values' }])
      assert.equal(readFillRequest(other), undefined);
  });
  it('are read of a state that was kept, of this version only', () => {
    const state = {
      version: 1,
      document: 'file:///a.txt',
      values: [[['一', '受理', '**', '件'], '12'], [['一'], '3'], 7],
    };
    assert.deepEqual(readFillState(state), { ...state, values: [state.values[0]] });
    for (const other of [undefined, {}, { ...state, version: 2 }, { ...state, document: 3 }, { ...state, values: {} }])
      assert.equal(readFillState(other), undefined);
  });
});
