import type { ProseRule } from '../rule';
import { rangeOf } from '../slips';
import { joined } from '../wakes';
import { parseChineseNumeral } from '../../text/numerals';

/** Points that run on inside a paragraph. */
const POINT =
  /(?<=^[ \u3000]{0,8}|[，。；：！？])([一二三四五六七八九]|十[一二三四五六七八九]?)(是|要)(?=[\u4e00-\u9fff“])/g;

export const numberingRepeat: ProseRule = {
  id: 'numbering/repeat',
  title: '末项序号与前项相同',
  why: '一段话里“一是”“二是”往下数，最后一项和前一项用了同一个数，多半是增删时没有改。',
  advice: '核对后改为下一个数。',
  source: '惯例',
  severity: 'warning',
  moment: 'check',
  wake: joined('一 二 三 四 五 六 七 八 九 十', '是 要'),
  // The number that is told stands there for the second time.
  wakesAt: (text, start, end) => start > 0 && text.lastIndexOf(text.slice(start, end), start - 1) >= 0,
  find: ({ text, facts: { outline } }) => {
    const points = [...text.matchAll(POINT)];
    const [first, last, before] = [points[0], points.at(-1), points.at(-2)];
    if (points.length < 3 || first === undefined || last === undefined || before === undefined) return [];
    // Points that open a paragraph are sections of their own.
    if (first.index <= outline.content) return [];
    // One series, counted rightly up to the last but one: other mistakes are told by the rules on sections.
    const rightly = points.slice(0, -1).every(([, number = '', kind], at) => {
      return parseChineseNumeral(number) === at + 1 && kind === first[2];
    });
    if (!rightly || last[0] !== before[0]) return [];
    const range = rangeOf(last);
    return [{ range, message: `“${last[0]}”用了两次，最后一项的序号没有往下数。请核对。` }];
  },
};
