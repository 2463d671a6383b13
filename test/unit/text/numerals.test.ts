import assert from 'node:assert/strict';
import { formatChineseNumeral, parseChineseNumeral } from '../../../src/text/numerals';

describe('parseChineseNumeral', () => {
  const cases: readonly (readonly [string, number | undefined])[] = [
    ['零', 0],
    ['〇', 0],
    ['两', 2],
    ['十', 10],
    ['十二', 12],
    ['一十二', 12],
    ['二十', 20],
    ['一百零五', 105],
    ['一百五', 150],
    ['一百五十', 150],
    ['一千零五十', 1050],
    ['两千', 2000],
    ['三万五千', 35_000],
    ['三万五', 35_000],
    ['三万零五', 30_005],
    ['二十万', 200_000],
    ['一亿三千万', 130_000_000],
    ['三万亿', 3e12],
    ['一万二千亿', 1.2e12],
    ['壹佰贰拾叁', 123],
    ['二〇二四', 2024],
    ['一九四九', 1949],
    ['', undefined],
    ['百', undefined],
    ['万', undefined],
    ['十十', undefined],
    ['五五十', undefined],
    ['一百零', undefined],
    ['一千零零五', undefined],
    ['一亿亿', undefined],
    ['两两', undefined],
    ['三四十', undefined],
    ['廿', undefined],
    ['三点五', undefined],
    ['12', undefined],
    ['三个', undefined],
    ['constructor', undefined],
  ];
  for (const [text, value] of cases) {
    it(`reads ${text === '' ? 'nothing' : text} as ${value ?? 'no number'}`, () => {
      assert.equal(parseChineseNumeral(text), value);
    });
  }
  it('answers at once to a numeral of a million characters', () => {
    assert.equal(parseChineseNumeral('一万'.repeat(500_000)), undefined);
  });
});

describe('formatChineseNumeral', () => {
  const cases: readonly (readonly [number, string])[] = [
    [0, '零'],
    [7, '七'],
    [10, '十'],
    [12, '十二'],
    [20, '二十'],
    [105, '一百零五'],
    [110, '一百一十'],
    [112, '一百一十二'],
    [1005, '一千零五'],
    [1050, '一千零五十'],
    [10_012, '一万零一十二'],
    [100_000, '十万'],
    [1_005_000, '一百万五千'],
    [100_100_000, '一亿零一十万'],
    [1e12, '一万亿'],
    [1_000_000_010_000, '一万亿零一万'],
    [1e16, '10000000000000000'],
    [-1, '-1'],
    [1.5, '1.5'],
  ];
  for (const [value, text] of cases) {
    it(`prints ${value} as ${text}`, () => {
      assert.equal(formatChineseNumeral(value), text);
    });
  }
  it('round-trips what stands for every shape of zeros', () => {
    const values = new Set<number>();
    for (let i = 0; i < 16; i++) {
      for (let j = 0; j <= i; j++)
        values
          .add(10 ** i + 10 ** j)
          .add(10 ** i * 3 + 10 ** j * 7)
          .add(10 ** i - 10 ** j);
    }
    for (let value = 0; value < 3000; value++) values.add(value);
    for (const value of values) {
      if (value < 1e16) assert.equal(parseChineseNumeral(formatChineseNumeral(value)), value);
    }
  });
});
