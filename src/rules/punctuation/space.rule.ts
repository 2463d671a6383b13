import type { ProseRule, Slip } from '../rule';
import { rangeOf, replacement } from '../slips';

const HAN = '\\u4e00-\\u9fff';
const MARKS = '，。；：、！？“”‘’《》（）';
/** One blank: several are set by hand to line something up. */
const BETWEEN = new RegExp(`(?<=[${HAN}${MARKS}])[ \\u00a0](?=[${HAN}${MARKS}])`, 'g');
const WORDS = new RegExp(`[${HAN}][ \\u00a0][${HAN}]`);
/** A name of two characters is spaced to the width of three. */
const SPACED_NAME = new RegExp(`(?:^|[^${HAN}])[${HAN}] [${HAN}](?:$|[^${HAN}])`);
/** Two slogans in one pair of quotation marks, two bodies that issued one paper. */
const QUOTED = /“[^“”]{1,60}”|《[^《》]{1,80}》/g;
/** Below a picture: 本报记者 张三 摄. */
const BYLINE = /(?:记者|通讯员|摄影|来源)[ \u00a0：]| 摄/;
const STOPS = /[，。；：！？]/;
const MEASURED =
  /(?<=\d)[ \u00a0](?=(?:个|件|项|家|名|人|户|次|场|期|批|条|类|处|座|所|套|台|辆|万|亿|元|吨|公里|千米|米|亩|公顷|年|月|日|天|小时|岁|倍|%|％))/g;
const MASKED = /^[ \u00a0](?=[*＊×]|[\u4e00-\u9fff])/;
const UNIT =
  /^(?:件|个|项|家|名|人|户|次|场|期|批|条|类|处|座|所|套|台|辆|支|篇|份|亩|公顷|万|亿|元|吨|公里|米|年|月|日|天)/;

export const punctuationSpace: ProseRule = {
  id: 'punctuation/space',
  title: '多余的空格',
  why: '汉字之间、汉字与标点之间、数与量词之间不空格，空格会让一个词断成两行。',
  advice: '删去。',
  source: '惯例',
  severity: 'warning',
  moment: 'check',
  once: '删去多余的空格',
  wake: [' ', '\u00a0'],
  find: ({ text, facts }) => {
    // Prose alone: in tables, signatures and lists of names blanks part what stands side by side.
    if (facts.outline.apart || !/[，。；]/.test(text)) return [];
    const from = facts.outline.content;
    const found: Slip[] = [];
    const add = (at: number, message: string, severity?: 'information'): void => {
      const range = { start: at, end: at + 1 };
      // Between words a mark may be missing where the blank stands; before a measure word nothing can be.
      const fix = replacement(range, '', severity !== undefined);
      found.push({ range, message, ...(severity && { severity }), fixes: [fix] });
    };
    const quoted = [...text.matchAll(QUOTED)].map(rangeOf);
    for (const { index } of BYLINE.test(text) ? [] : text.matchAll(BETWEEN)) {
      if (index < from || SPACED_NAME.test(text.slice(Math.max(0, index - 2), index + 3))) continue;
      const betweenWords = WORDS.test(text.slice(index - 1, index + 2));
      if (betweenWords && quoted.some(({ start, end }) => start < index && index < end)) continue;
      // 一、综合 经初步核算: what parts a heading from its text is no blank too many.
      if (betweenWords && facts.outline.marker && !STOPS.test(text.slice(from, index))) continue;
      add(index, `“${around(text, index)}”中间有多余的空格，请删去。`);
    }
    for (const { index } of text.matchAll(MEASURED)) {
      add(index, `数与量词之间不空格，“${around(text, index)}”请删去空格。`, 'information');
    }
    for (const { range } of facts.placeholders) {
      const after = text.slice(range.end, range.end + 4);
      if (MASKED.test(after) && (UNIT.test(after.slice(1)) || /^[*＊×]/.test(after.slice(1)))) {
        add(range.end, `“${around(text, range.end)}”的空格应删去，填数以后也不空格。`);
      }
    }
    return found;
  },
};

/** The words on both sides of a place. */
function around(text: string, at: number): string {
  return text
    .slice(Math.max(0, at - 3), at + 4)
    .replaceAll('“', '')
    .replaceAll('”', '');
}
