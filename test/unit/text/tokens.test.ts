import assert from 'node:assert/strict';
import fc from 'fast-check';
import { tokensOf } from '../../../src/text/tokens';

function met(words: readonly string[], text: string): readonly string[] {
  const found: string[] = [];
  tokensOf(words).scan(text, (token, start, end) => {
    assert.equal(text.slice(start, end), words[token]);
    found.push(`${start} ${words[token]!}`);
  });
  return found;
}

/** One by one, as slow as it is plain. */
function looked(words: readonly string[], text: string): readonly string[] {
  return words.flatMap((word) => {
    const found: string[] = [];
    for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) found.push(`${at} ${word}`);
    return found;
  });
}

describe('many words in one pass', () => {
  it('are all found, one in another and across each other', () => {
    assert.deepEqual(met(['截止', '截止到', '止到目', '目前'], '截止到目前'), [
      '0 截止',
      '0 截止到',
      '1 止到目',
      '3 目前',
    ]);
  });
  it('are those that are found one by one', () => {
    const letters = fc.stringMatching(/^[甲乙丙]{1,5}$/);
    fc.assert(
      fc.property(
        fc.uniqueArray(letters, { maxLength: 12 }),
        fc.stringMatching(/^[甲乙丙丁]{0,60}$/),
        (words, text) => {
          assert.deepEqual([...met(words, text)].sort(), [...looked(words, text)].sort());
        },
      ),
      { numRuns: 2000 },
    );
  });
  it('are none where they are empty or too long', () => {
    assert.deepEqual(met(['', '长'.repeat(201)], '长'.repeat(300)), []);
  });
});
