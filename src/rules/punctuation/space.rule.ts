import type { ParagraphFacts } from '../../report/model';
import { oneOf } from '../../text/characterSet';
import type { TextRange } from '../../text/range';
import type { ProseRule, Slip } from '../rule';
import { rangeOf, replacement } from '../slips';

const HAN = '\\u4e00-\\u9fff';
const MARKS = '，。；：、！？“”‘’《》（）';
/** One blank: several are set by hand to line something up. */
const BETWEEN = new RegExp(`(?<=[${HAN}${MARKS}])[ \\u00a0](?=[${HAN}${MARKS}])`, 'g');
/** Several behind a pause, in running text, line nothing up. A 全角空格 between words stands for a mark or for nothing. */
const SEVERAL = new RegExp(`(?<=[${HAN}][，、；])[ \\u00a0\\u3000]{2,4}(?=[${HAN}“《])`, 'g');
const WIDE = new RegExp(`(?<=[${HAN}]{2})\\u3000(?=[${HAN}]{2})|(?<=[${HAN}][，、；])\\u3000(?=[${HAN}“《])`, 'g');
/** 咨询 3200件: some put a blank between Chinese words and figures on purpose, and a document has it throughout. */
const BEFORE_FIGURE = new RegExp(`(?<=[${HAN}])[ \\u00a0](?=\\d)`, 'g');
const WORDS = new RegExp(`[${HAN}][ \\u00a0\\u3000][${HAN}]`);
/** A name of two characters is spaced to the width of three. */
const SPACED_NAME = new RegExp(`(?:^|[^${HAN}])[${HAN}] [${HAN}](?:$|[^${HAN}])`);
/** Two slogans in one pair of quotation marks, two bodies that issued one paper. */
const QUOTED = /“[^“”]{1,60}”|《[^《》]{1,80}》/g;
/** Below a picture: 本报记者 张三 摄. */
const BYLINE = /(?:记者|通讯员|摄影|来源)[ \u00a0：]| 摄/;
const STOPS = /[，。；：！？]/;
const MEASURED =
  /(?<=\d)[ \u00a0](?=(?:个|件|项|家|名|人|户|次|场|期|批|条|类|处|座|所|套|台|辆|万|亿|元|吨|公里|千米|米|亩|公顷|年|月|日|天|小时|岁|倍|%|％))/g;
const BLANK = /[ \u00a0\u3000]/;
const isBlank = oneOf(' \u00a0\u3000');
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
  wake: [' ', '\u00a0', '\u3000'],
  // Not the blanks of an indent: what is told begins behind a word, a mark, a figure or a mask.
  wakesAt: (text, start) => start > 0 && !isBlank(text, start - 1),
  find: ({ text, facts }) => {
    // Prose alone: in tables, signatures and lists of names blanks part what stands side by side.
    const from = facts.outline.content;
    if (facts.outline.apart || !BLANK.test(text.slice(from)) || !/[，。；]/.test(text)) return [];
    return [...betweenWords(text, facts), ...aboutFigures(text), ...behindMasks(text, facts)];
  },
};

function betweenWords(text: string, { outline: { content: from, marker } }: ParagraphFacts): readonly Slip[] {
  if (BYLINE.test(text)) return [];
  const quoted = [...text.matchAll(QUOTED)].map(rangeOf);
  const places = [...text.matchAll(BETWEEN), ...text.matchAll(SEVERAL), ...text.matchAll(WIDE)].map(rangeOf);
  return places.flatMap(({ start, end }) => {
    if (start < from || SPACED_NAME.test(text.slice(Math.max(0, start - 2), start + 3))) return [];
    const inWords = WORDS.test(text.slice(start - 1, end + 1));
    if (inWords && quoted.some((one) => one.start < start && start < one.end)) return [];
    // 一、综合 经初步核算: what parts a heading from its text is no blank too many.
    if (inWords && marker && !STOPS.test(text.slice(from, start))) return [];
    // Between words a mark may be missing where the blank stands.
    return [slip(text, { start, end }, '中间有多余的空格，请删去。', false)];
  });
}

function aboutFigures(text: string): readonly Slip[] {
  return [...text.matchAll(MEASURED), ...text.matchAll(BEFORE_FIGURE)].map((match) => {
    const range = rangeOf(match);
    const what = /\d/.test(text.charAt(range.end)) ? '汉字与数之间不空格' : '数与量词之间不空格';
    return {
      ...slip(text, range, '请删去空格。', true),
      message: `${what}，“${around(text, range.start)}”请删去空格。`,
      severity: 'information',
    };
  });
}

function behindMasks(text: string, { placeholders }: ParagraphFacts): readonly Slip[] {
  return placeholders.flatMap(({ range: { end } }) => {
    const after = text.slice(end, end + 4);
    if (!MASKED.test(after) || (!UNIT.test(after.slice(1)) && !/^[*＊×]/.test(after.slice(1)))) return [];
    return [slip(text, { start: end, end: end + 1 }, '的空格应删去，填数以后也不空格。', false)];
  });
}

function slip(text: string, range: TextRange, message: string, safe: boolean): Slip {
  return { range, message: `“${around(text, range.start)}”${message}`, fixes: [replacement(range, '', safe)] };
}

/** The words on both sides of a place. */
function around(text: string, at: number): string {
  return text
    .slice(Math.max(0, at - 3), at + 4)
    .replaceAll('“', '')
    .replaceAll('”', '');
}
