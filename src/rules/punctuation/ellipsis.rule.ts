import type { ProseRule, Slip } from '../rule';
import { rangeOf, replacement } from '../slips';

/** Six dots stand in the middle of the line. A row of more leads to a page number; three may stand before a figure in a list. */
const FORM =
  /(?<=[\u4e00-\u9fff，、；”）》])\.{3,6}(?![.\d\s]|$)|(?<=[\u4e00-\u9fff，、；”）》])\.{3,6}(?=[ 　]{0,4}$)|。{3,6}(?!。)|(?<=[\u4e00-\u9fff，、；”）》])(?:·{2,7}|[•・]{3,7})|(?<!…)…(?:……)?(?!…)/g;
const WITH_DENG = /等等?……|……等等?(?=[，。；])/g;

export const punctuationEllipsis: ProseRule = {
  id: 'punctuation/ellipsis',
  title: '省略号用法',
  why: '省略号是六个居中的点“……”；它和“等”“等等”意思相同，不能并用。',
  advice: '写成“……”；已有“等”的删去省略号。',
  source: 'GB/T 15834—2011 4.11.2、A.9.2',
  severity: 'warning',
  moment: 'check',
  once: '改正省略号',
  wake: ['...', '。。。', '…', '··', '•••', '・・・'],
  find: ({ text, facts }) => {
    if (facts.outline.apart) return [];
    const found: Slip[] = [];
    for (const match of text.matchAll(FORM)) {
      const range = rangeOf(match);
      found.push({
        range,
        message: `“${match[0]}”不是规范的省略号，应写作“……”。`,
        fixes: [replacement(range, '……', true)],
      });
    }
    for (const match of text.matchAll(WITH_DENG)) {
      const range = rangeOf(match);
      const word = match[0].replace('……', '');
      found.push({
        range,
        message: `“${word}”和省略号意思重复，只用一个。`,
        fixes: [replacement(range, word, false), replacement(range, '……', false)],
      });
    }
    return found;
  },
};
