import assert from 'node:assert/strict';
import { keptFor } from '../../../src/text/kept';

describe('what was read of an object', () => {
  it('is read once for each object and by each reader apart', () => {
    let asked = 0;
    const first = keptFor(({ name }: { readonly name: string }) => ({ asked: (asked += 1), name }));
    const second = keptFor(({ name }: { readonly name: string }) => [name]);
    const [one, other] = [{ name: '甲' }, { name: '甲' }];
    assert.equal(first(one), first(one));
    assert.notEqual(first(one), first(other));
    assert.equal(asked, 2);
    assert.deepEqual(second(one), ['甲']);
    assert.equal(second(one), second(one));
  });

  it('is kept of frozen objects and lists too, also by a reader that comes later', () => {
    const early = keptFor((list: readonly number[]) => ({ sum: list.reduce((sum, each) => sum + each, 0) }));
    const list = Object.freeze([1, 2, 3]);
    assert.equal(early(list).sum, 6);
    const late = keptFor((numbers: readonly number[]) => ({ count: numbers.length }));
    assert.equal(late(list), late(list));
    assert.equal(early(list), early(list));
  });

  it('is seen by no one and goes into no copy', () => {
    let asked = 0;
    const read = keptFor<object, { readonly asked: number }>(() => ({ asked: (asked += 1) }));
    const object = { name: '甲' };
    read(object);
    assert.deepEqual(object, { name: '甲' });
    assert.deepEqual(Reflect.ownKeys(object), ['name']);
    assert.equal(read({ ...object }).asked, 2);
    assert.equal(read(structuredClone(object)).asked, 3);
    assert.equal(read(object).asked, 1);
  });
});
