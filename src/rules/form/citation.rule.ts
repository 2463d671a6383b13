import type { ProseRule } from '../rule';
import { rangeOf, replacement } from '../slips';

/** The number before the title that it belongs to. Names of bodies are at most so long. */
const REVERSED =
  /([\u4e00-\u9fff]{1,10}〔(?:19|20)\d{2}〕\d{1,5}号)(?:文件?)?[ \u3000]?(《(?:[^《》〈〉\n]|〈[^〈〉\n]{1,60}〉){2,120}》)(?![（(][^（）()]{0,12}〔)/g;
/** What leads to a document and belongs to no body's name. */
const LEADS =
  /^.{0,8}?(?:根据|按照|依据|遵照|落实|贯彻|执行|印发|转发|学习|参照|对照|结合|以及|废止|的|和|及|与|在|由|以|经|将|按|据|关于)(?=.)/;

export const formCitation: ProseRule = {
  id: 'form/citation',
  title: '引文次序：先标题后文号',
  why: '引用公文习惯上先引标题，后引发文字号，文号放在标题后面的圆括号里。',
  advice: '写成“《标题》（文号）”。',
  source: '惯例',
  severity: 'information',
  moment: 'check',
  wake: ['号《', '号文《', '号文件《', '号 《', '号\u3000《'],
  find: ({ text }) =>
    [...text.matchAll(REVERSED)].map((match) => {
      const [words, cited = '', title = ''] = match;
      const lead = LEADS.exec(cited)?.[0].length ?? 0;
      const { start, end } = rangeOf(match);
      const range = { start: start + lead, end };
      const number = cited.slice(lead);
      return {
        range,
        message: `引用公文先引标题、后引发文字号，“${words.slice(lead, lead + 24)}${words.length > lead + 24 ? '…' : ''}”可写成“《…》（${number}）”。`,
        fixes: [replacement(range, `${title}（${number}）`, false)],
      };
    }),
};
