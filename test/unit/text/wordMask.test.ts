import assert from 'node:assert/strict';
import { wordMask } from '../../../src/text/wordMask';

describe('a mask of words', () => {
  const mask = wordMask([['占'], [], ['其中', '其余'], ['总计', '共']]);

  it('has a bit for each list of which a word stands in the text', () => {
    assert.equal(mask(''), 0);
    assert.equal(mask('其他占用'), 0b0001);
    assert.equal(mask('其余部分'), 0b0100);
    assert.equal(mask('一共，其中'), 0b1100);
    assert.equal(mask('总计占其中'), 0b1101);
  });

  it('takes no piece of a word for the word', () => {
    assert.equal(mask('其，中；总'), 0);
    assert.equal(mask('其'), 0);
  });

  it('says the same as a search for each word', () => {
    const lists = [['一', '一二'], ['二三'], ['三一', '二二']];
    const read = wordMask(lists);
    for (let number = 0; number < 3 ** 6; number += 1) {
      const text = Array.from({ length: 6 }, (_, at) => '一二三'.charAt(Math.floor(number / 3 ** at) % 3)).join('');
      const expected = lists.reduce(
        (sum, list, at) => sum | (list.some((word) => text.includes(word)) ? 1 << at : 0),
        0,
      );
      assert.equal(read(text), expected, text);
    }
  });

  it('refuses more lists than a mask has bits', () => {
    assert.throws(() => wordMask(Array.from({ length: 32 }, () => ['占'])), RangeError);
  });
});
