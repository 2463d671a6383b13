const DIGITS = '〇一二三四五六七八九';

/** 二〇二四 and its misspellings as 2024, digit by digit. */
export function yearDigits(words: string): string {
  return words.replace(/./gu, (word) => String(Math.max(0, DIGITS.indexOf(word))));
}

/** The number that words up to 九十九 name: 十 is 10, 二十三 is 23. */
export function arabicNumber(words: string): number {
  const [tens = '', ones = ''] = words.includes('十') ? words.split('十') : ['〇', words];
  return (tens === '' ? 1 : DIGITS.indexOf(tens)) * 10 + (ones === '' ? 0 : DIGITS.indexOf(ones));
}

/** 1 to 9 in words. */
export function chineseDigit(digit: number): string {
  return DIGITS.charAt(digit);
}
