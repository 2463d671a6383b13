import assert from 'node:assert/strict';
import fc from 'fast-check';
import { firstPlaces } from '../../../src/text/firstPlaces';

describe('the first places of numbers', () => {
  it('are those that a map keeps, also of numbers with the same last bits', () => {
    const number = fc.tuple(fc.nat(2 ** 19), fc.constantFrom(1, 7, 2 ** 31 + 7, 2 ** 32 - 1));
    fc.assert(
      fc.property(fc.array(number, { maxLength: 60 }), (some) => {
        const numbers = some.map(([high, low]) => high * 2 ** 32 + low);
        const first = firstPlaces(numbers.length);
        const known = new Map<number, number>();
        for (const [place, one] of numbers.entries()) {
          assert.equal(first(one, place), known.get(one) ?? -1);
          if (!known.has(one)) known.set(one, place);
        }
      }),
    );
  });
});
