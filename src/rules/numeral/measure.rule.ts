import type { ProseRule } from '../rule';
import { rangeOf, replacement } from '../slips';
import { joined } from '../wakes';

/** People's measure words before things, and things' before people, where nothing goes on that could be a person (名项目经理). */
const THINGS =
  /(?<=[\d余多两三四五六七八九十])(?<!第[\d一二三四五六七八九十]{1,3})([名位])(企业|项目|案件|事故|工程|问题|乡镇|村庄|街道|社区|部门|学校)(?=[，。；、：）]|已|均|全部|开工|竣工|投产)/g;
const PEOPLE =
  /(?<=[\d余多])([家座栋辆台项起])(群众|党员|干部|学生|教师|职工|居民|志愿者|患者)(?=[，。；、：）]|已|均|全部|参加|参与)/g;
const THING_WORDS = '企业 项目 案件 事故 工程 问题 乡镇 村庄 街道 社区 部门 学校';
const PERSON_WORDS = '群众 党员 干部 学生 教师 职工 居民 志愿者 患者';
const OWN: Readonly<Record<string, string>> = { 企业: '家', 项目: '个', 案件: '起', 事故: '起', 学校: '所' };

export const numeralMeasure: ProseRule = {
  id: 'numeral/measure',
  title: '量词搭配有误',
  why: '“名”“位”用于人，“家”“项”“起”等用于机构和事物，用反了读不通。',
  advice: '换用与名词相配的量词。',
  source: '惯例（《现代汉语词典》）',
  severity: 'warning',
  moment: 'check',
  wake: [...joined('名 位', THING_WORDS), ...joined('家 座 栋 辆 台 项 起', PERSON_WORDS)],
  find: ({ text }) =>
    [...text.matchAll(THINGS), ...text.matchAll(PEOPLE)].map((match) => {
      const [words, measure = '', noun = ''] = match;
      const { start } = rangeOf(match);
      const range = { start, end: start + measure.length };
      const right = '名位'.includes(measure) ? (OWN[noun] ?? '个') : '名';
      return {
        range,
        message: `量词“${measure}”和“${noun}”不相配，“${words}”可写成“${right}${noun}”。`,
        fixes: [replacement(range, right, false)],
      };
    }),
};
