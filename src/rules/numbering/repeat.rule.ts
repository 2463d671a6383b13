import type { ProseRule } from '../rule';
import { rangeOf } from '../slips';
import { joined } from '../wakes';
import { parseChineseNumeral } from '../../text/numerals';

/** Points that run on inside a paragraph. */
const POINT =
  /(?<=^[ \u3000]{0,8}|[，。；：！？])([一二三四五六七八九]|十[一二三四五六七八九]?)(是|要)(?=[\u4e00-\u9fff“])/g;

const NUMBERS = '一二三四五六七八九';

export const numberingRepeat: ProseRule = {
  id: 'numbering/repeat',
  title: '段内序号数错',
  why: '一段话里“一是”“二是”往下数，最后一项和前一项同数、隔了几个数，或者头一项就是“二是”，多半是增删时没有改。',
  advice: '核对后改为下一个数。',
  source: '惯例',
  severity: 'warning',
  moment: 'check',
  wake: joined('一 二 三 四 五 六 七 八 九 十', '是 要'),
  // The number that is told stands there for the second time, or the one before it is not there.
  wakesAt: (text, start, end) => {
    if (start === 0) return false;
    if (text.lastIndexOf(text.slice(start, end), start - 1) >= 0) return true;
    const number = NUMBERS.indexOf(text.charAt(start));
    return number >= 2 && text.lastIndexOf(`${NUMBERS.charAt(number - 1)}${text.charAt(start + 1)}`, start) < 0;
  },
  find: ({ text, facts: { outline } }) => {
    const points = [...text.matchAll(POINT)];
    const [first, last, before] = [points[0], points.at(-1), points.at(-2)];
    if (points.length < 3 || first === undefined || last === undefined || before === undefined) return [];
    // Points that open a paragraph are sections of their own.
    if (first.index <= outline.content) return [];
    const numbers = points.map(([, number = '']) => parseChineseNumeral(number) ?? 0);
    if (!points.every(([, , kind]) => kind === first[2])) return [];
    // One series, counted rightly but for one: what the rules on sections make of it they tell.
    const wrong = wrongIn(numbers);
    const point = wrong === undefined ? undefined : points[wrong.at];
    if (wrong === undefined || point === undefined) return [];
    return [{ range: rangeOf(point), message: `“${point[0]}”${wrong.what}。请核对。` }];
  },
};

/** Which of so many numbers is wrong where the others count from 1. */
function wrongIn(numbers: readonly number[]): { readonly at: number; readonly what: string } | undefined {
  const end = numbers.length - 1;
  const rightly = (from: number, to: number): boolean =>
    numbers.slice(from, to).every((number, at) => number === from + at + 1);
  if (rightly(0, end)) {
    if (numbers[end] === numbers[end - 1]) return { at: end, what: '用了两次，最后一项的序号没有往下数' };
    if (numbers[end]! > end + 2) return { at: end, what: `前面是第${end}项，序号没有挨着往下数` };
  }
  if (rightly(1, end + 1) && numbers[0] === 2) return { at: 0, what: '是第一项，序号应从“一”数起' };
  return undefined;
}
