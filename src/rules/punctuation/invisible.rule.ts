import type { ProseRule } from '../rule';
import { charsBetween } from '../../text/charsBetween';
import { rangeOf, replacement } from '../slips';

/** Characters that take no room on the page, and those that only look like the character that was meant. */
const ODD =
  /[\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff\u00ad]{1,20}|(?<=[\u4e00-\u9fff])[\u2000-\u200a\u202f\u205f\ue5e5]{1,4}(?=[\u4e00-\u9fff])|[\u2e80-\u2fdf\uf900-\ufaff]/g;
/** Radicals for which Unicode names no character; the right one stands behind each. */
const RADICALS = '⺟母⺠民⻁虎⻄西⻅见⻆角⻉贝⻋车⻓长⻔门⻘青⻙韦⻚页⻛风⻜飞⻝食⻢马⻣骨⻤鬼⻥鱼⻦鸟⻩黄⻬齐⻮齿⻰龙';

export const punctuationInvisible: ProseRule = {
  id: 'punctuation/invisible',
  title: '看不见的异样字符',
  why: '从网页和PDF带来的零宽字符、部首字符，看着没有两样，却查不到、排不对。',
  advice: '删去，或换成正常的字。',
  source: '惯例',
  severity: 'warning',
  moment: 'check',
  once: '清理异样字符',
  wake: [
    '\u200b',
    '\u200c',
    '\u200d',
    '\u2060',
    '\ufeff',
    '\u00ad',
    '\ue5e5',
    '\u202f',
    '\u205f',
    ...charsBetween('\u2000', '\u200a'),
    '\u200e',
    '\u200f',
    ...charsBetween('\u202a', '\u202e'),
    ...charsBetween('\u2066', '\u2069'),
    ...charsBetween('\u2e80', '\u2fdf'),
    ...charsBetween('\uf900', '\ufaff'),
  ],
  find: ({ text }) =>
    [...text.matchAll(ODD)].flatMap((match) => {
      const range = rangeOf(match);
      const [char] = match;
      if (/^[\u2e80-\u2fdf\uf900-\ufaff]/.test(char)) {
        const right = likeness(char);
        if (right === undefined) return [];
        const message = `这里的“${char}”是长得像“${right}”的另一个字符，查找“${right}”时找不到，请换成“${right}”。`;
        return [{ range, message, fixes: [replacement(range, right, true)] }];
      }
      // They join the parts of an emoji.
      if (isOfEmoji(text.charCodeAt(range.start - 1))) return [];
      const isBlank = /^[\u2000-\u200a\u202f\u205f\ue5e5]/.test(char);
      // In a name or the head of a table they make it as wide as others.
      if (isBlank && !/[，。；]/.test(text)) return [];
      const message = isBlank ? '这里有异样的空格，中间不空，请删去。' : '这里有看不见的零宽字符，请删去。';
      return [{ range, message, fixes: [replacement(range, '', true)] }];
    }),
};

function likeness(char: string): string | undefined {
  const at = RADICALS.indexOf(char);
  if (at >= 0 && at % 2 === 0) return RADICALS.charAt(at + 1);
  const normal = char.normalize('NFKC');
  return normal === char ? undefined : normal;
}

/** Half a surrogate pair, or the selector of a coloured form. */
function isOfEmoji(unit: number): boolean {
  return (unit >= 0xd800 && unit <= 0xdfff) || unit === 0xfe0f;
}
