import type { ProseRule, Slip } from '../rule';
import { rangeOf, replacement } from '../slips';

/** Not where 等 begins a word of its own: 等级, 等外品, 等离子. */
const BEFORE_DENG =
  /(?<=[\u4e00-\u9fff\d》”）])、(?=等(?![级待候量同于效额比差高离值边次第号腰闲价温压位速外身距线式质分深宽长强]))/g;
/** Two numerals side by side that mean about so many. 二、三产业 are two things, and so are 第三、四季度. */
const ABOUT =
  /(?<=^|[^第十百千万亿、\d一二三四五六七八九两]|[^第、\d一二三四五六七八九]十)([一二三四五六七八两])(?:、|(?<=两)，(?=三))([二三四五六七八九])(?=(?:十|百|千|万)?(?:个|次|天|年(?!级)|名|人|家|件|项|户|里|公里|米|岁|元|倍|成|小时|分钟|亩|吨|株|头|只|辆|趟|遍))/g;
const NUMERALS = ['一', '二', '三', '四', '五', '六', '七', '八', '九'];
/** 拖延、推诿，等现象. */
const COMMA_DENG =
  /(?<=、[^，。；、]{1,12})，(?=等(?:现象|问题|行为|部门|单位|方面|工作|活动|措施|项目|产品|内容|事项|情况))/g;
const BETWEEN_TITLES =
  /(?<=(?:学习|贯彻|落实|制定|出台|印发|修订|执行|宣传|对照|依据|根据|按照)(?:了)?《[^《》]{1,60}》)，(?=《[^《》]{1,60}》(?:[。；、，《]|等))/g;

export const punctuationPause: ProseRule = {
  id: 'punctuation/pause',
  title: '多余的顿号逗号',
  why: '“等”前面不再停顿，“三四个”是概数，并列的书名号之间不用逗号，这几处的顿号或逗号是多余的。',
  advice: '删去。',
  source: 'GB/T 15834—2011 4.5.3.4、4.5.3.5、B.1.2；GB/T 15835—2011 5.2.1',
  severity: 'warning',
  moment: 'check',
  wake: [
    '、等',
    '，等',
    '两，三',
    '三、五',
    ...NUMERALS.slice(0, -1).map((one, at) => `${one}、${NUMERALS[at + 1]!}`),
    '两、三',
    '》，《',
  ],
  find: ({ text }) => {
    const found: Slip[] = [];
    for (const match of text.matchAll(BEFORE_DENG)) {
      const range = rangeOf(match);
      found.push({ range, message: '“等”前面不用顿号，请删去。', fixes: [replacement(range, '', true)] });
    }
    for (const match of text.matchAll(COMMA_DENG)) {
      const range = rangeOf(match);
      found.push({ range, message: '“等”前面不用逗号，请删去。', fixes: [replacement(range, '', false)] });
    }
    for (const match of text.matchAll(ABOUT)) {
      const [pair, low = '', high = ''] = match;
      // 三五 means a few.
      if (low + high !== '三五' && NUMERALS.indexOf(high) !== NUMERALS.indexOf(low === '两' ? '二' : low) + 1) continue;
      const range = rangeOf(match);
      found.push({
        range,
        message: `“${pair}”如果是大概的数，中间不用顿号，应写作“${low}${high}”。`,
        fixes: [replacement(range, low + high, false)],
      });
    }
    for (const match of text.matchAll(BETWEEN_TITLES)) {
      const range = rangeOf(match);
      found.push({ range, message: '并列的书名号之间不用逗号，请删去。', fixes: [replacement(range, '', false)] });
    }
    return found;
  },
};
