import assert from 'node:assert/strict';
import { breakLines } from '../../../src/word/lineBreaks';
import { widthOf, widthOfCharacter } from '../../../src/word/width';

/** The lines of a text, each with what it may hold. */
const lines = (text: string, first: number, others = first): readonly string[] =>
  breakLines(text, first, others).map(({ start, end }) => text.slice(start, end));

describe('breaking lines', () => {
  it('fills a line with full-width characters, or twice as many half-width ones', () => {
    assert.deepEqual(lines('一二三四五六七', 4), ['一二三四', '五六七']);
    assert.deepEqual(lines('一二12345三四', 4.5), ['一二12345', '三四']);
    assert.deepEqual(lines('', 4), ['']);
  });
  it('gives the first line less', () => {
    assert.deepEqual(lines('一二三四五六七', 2, 4), ['一二', '三四五六', '七']);
  });
  it('lets a stop hang out, and begins no line with a closing mark', () => {
    assert.deepEqual(lines('一二三四，五六', 4), ['一二三四，', '五六']);
    assert.deepEqual(lines('一二三四”五六', 4), ['一二三', '四”五六']);
    assert.deepEqual(lines('一二三四。”五六', 4), ['一二三', '四。”五', '六']);
    assert.deepEqual(lines('一二三四％五', 4), ['一二三', '四％五']);
  });
  it('ends no line with an opening mark', () => {
    assert.deepEqual(lines('一二三（四）五', 4), ['一二三', '（四）五']);
    assert.deepEqual(lines('一二三《四》', 4), ['一二三', '《四》']);
  });
  it('keeps numbers, Western words, dashes and dots whole where they fit', () => {
    assert.deepEqual(lines('占比为12.5%左右', 4), ['占比为', '12.5%左', '右']);
    assert.deepEqual(lines('一二三——四', 4), ['一二', '三——四']);
    assert.deepEqual(lines('一二三……四', 4), ['一二', '三……四']);
    assert.deepEqual(lines('abcdefghijkl', 4), ['abcdefgh', 'ijkl']);
  });
  it('lets blanks hang out at the end of a line, and ends it at a break', () => {
    assert.deepEqual(lines('一二三四   五', 4), ['一二三四   ', '五']);
    assert.deepEqual(lines('一\n二\n', 4), ['一\n', '二\n']);
  });
  it('takes quotation marks, × and circled numbers for full-width, combining and unseen characters for nothing', () => {
    const widths = (text: string): readonly number[] => Array.from(text, (character) => widthOfCharacter(character, 0));
    assert.deepEqual(widths('“×①—…Ａ。'), [1, 1, 1, 1, 1, 1, 1]);
    assert.deepEqual(widths('aé½ｱ'), [0.5, 0.5, 0.5, 0.5]);
    assert.deepEqual(widths('\u0301\u200b\ufeff'), [0, 0, 0]);
    assert.equal(widthOfCharacter('𠮷', 0), 1);
    assert.equal(widthOf('2024年“𠮷”'), 6);
  });
});
