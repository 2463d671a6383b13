import assert from 'node:assert/strict';
import {
  countCharacters,
  isBlank,
  isDigit,
  isHan,
  isLatin,
  shorten,
  toHalfWidth,
  withoutControls,
} from '../../../src/text/characters';

describe('countCharacters', () => {
  const cases: readonly (readonly [string, number])[] = [
    ['', 0],
    [' \t\r\n\u3000\ufeff\u00a0', 0],
    ['汇报完毕，谢谢大家！', 10],
    ['占比36.03%。', 9],
    ['GDP增长 5.2 %', 9],
    ['hello world', 10],
    ['3,200 km/h', 9],
    ['“三会一课”', 6],
    ['——以下……', 6],
    ['５０％', 3],
    ['①②', 2],
    ['𠮷林', 2],
    ['a中b', 3],
  ];
  for (const [text, count] of cases) {
    it(`counts ${count} in ${JSON.stringify(text)}`, () => {
      assert.equal(countCharacters(text), count);
    });
  }
});

describe('character classes', () => {
  it('knows Chinese characters, digits and letters in both widths', () => {
    const text = '万9０aＡ，〇';
    const classes = [isHan, isDigit, isLatin].map((test) =>
      Array.from(text, (_, at) => (test(text, at) ? 1 : 0)).join(''),
    );
    assert.deepEqual(classes, ['1000000', '0110000', '0001100']);
  });
  it('is false outside the text', () => {
    for (const test of [isHan, isDigit, isLatin, isBlank])
      assert.deepEqual([test('1', -1), test('1', 1)], [false, false]);
  });
  it('knows the blanks of Chinese documents', () => {
    assert.deepEqual(
      Array.from('　 \tx', (_, at) => isBlank('　 \tx', at)),
      [true, true, true, false],
    );
  });
  it('makes full-width forms half-width and keeps offsets', () => {
    assert.equal(toHalfWidth('１，２００．５％约'), '1,200.5%约');
  });
});

describe('texts for a line', () => {
  it('are shortened without cutting a character in two', () => {
    assert.equal(shorten('一二三', 3), '一二三');
    assert.equal(shorten('一二三四', 3), '一二三…');
    assert.equal(shorten('一二𠮷四', 3), '一二…');
  });
  it('have no controls', () => {
    assert.equal(withoutControls(' a\u001b[31m红\r\nb\u202ec\u0085d\ufeff'), ' a [31m红 b c d ');
  });
});
