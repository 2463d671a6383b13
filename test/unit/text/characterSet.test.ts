import assert from 'node:assert/strict';
import { codeAt, isSpace, oneOf } from '../../../src/text/characterSet';

describe('sets of characters', () => {
  it('tells the characters of a set from all others, and nothing outside the text', () => {
    const isMark = oneOf('，。(');
    const text = '一，(\0。';
    assert.deepEqual(
      [-1, 0, 1, 2, 3, 4, 5, 1e9].map((at) => isMark(text, at)),
      [false, false, true, true, false, true, false, false],
    );
    assert.equal(isMark('', 0), false);
  });

  it('keeps more sets apart than one table holds', () => {
    const letters = Array.from({ length: 40 }, (_, at) => String.fromCharCode(0x4e00 + at));
    const tests = letters.map(oneOf);
    for (const [set, test] of tests.entries()) {
      for (const [at, letter] of letters.entries()) assert.equal(test(letter, 0), set === at);
    }
  });

  it('takes for a space what trim takes away, of all code units', () => {
    for (let code = 0; code <= 0xffff; code += 1) {
      const character = String.fromCharCode(code);
      assert.equal(isSpace(character, 0), character.trim() === '', code.toString(16));
    }
  });

  it('gives code units within the text, and 0 outside', () => {
    assert.deepEqual(
      [-1, 0, 1, 2].map((at) => codeAt('a一', at)),
      [0, 0x61, 0x4e00, 0],
    );
  });
});
