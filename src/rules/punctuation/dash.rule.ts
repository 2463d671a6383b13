import type { ProseRule } from '../rule';
import { rangeOf, replacement } from '../slips';

const HAN = '\\u4e00-\\u9fff';
/** Between words, or before the words that a line opens with. One — between two names of places or times joins them. */
const DASH =
  /(?<=[\u4e00-\u9fff”）》])(?:-{2,4}|－{2,4}|—{3})(?=[\u4e00-\u9fff“（《])|(?<=[\u4e00-\u9fff”）》])[―─]{1,4}(?=[\u4e00-\u9fff“])|(?<=^[ 　]{0,8})(?:—|-{2,4}|－{2,4}|―{1,2})(?=[\u4e00-\u9fff“《]|\d{4}年)/g;
/** What a single — or - joins is a name. What begins so is none, and no name ends so. */
const OPENS = '就是|那就是|这就是|也就是|为了|是为了|只有|只要|不是|要把|要让|坚持|为人民|为群众|让群众|让老百姓';
const ANNOUNCES =
  '方向|导向|目标|重点|原则|环节|方面|问题|字|词|特点|关键|要求|任务|阶段|层面|维度|抓手|转变|变化|突破|短板|举措|主线|根本|核心|中心|基本|心愿|愿望|信念|信条|理念|道理|答案|品牌|名片|法宝|秘诀|底线|红线|主题|任务书';
/** Behind 的 too they name what is said next. */
const NAMED =
  '母亲河|初心|使命|心愿|愿望|名片|品牌|法宝|秘诀|答案|底色|根本|关键|目标|主题|主线|落脚点|出发点|追求|信念|家';
const SINGLE = new RegExp(
  `(?<=[${HAN}”）》])[—\\-－](?=(?:${OPENS})[${HAN}“])|` +
    `(?<=[一二两三四五六七八九十几](?:个|项|条|种|点|大|句|件)(?:共同的?)?(?:${ANNOUNCES})|的(?:${NAMED})|是“[${HAN}]{1,12}”)[—\\-－](?=[${HAN}“])`,
  'g',
);

export const punctuationDash: ProseRule = {
  id: 'punctuation/dash',
  title: '破折号写法',
  why: '破折号占两个字，中间不断开；写成一个短线，读者会看成连接号。',
  advice: '写成“——”。',
  source: 'GB/T 15834—2011 4.10.2',
  severity: 'warning',
  moment: 'check',
  wake: ['-', '—', '－', '―', '─'],
  find: ({ text }) =>
    [...text.matchAll(DASH), ...text.matchAll(SINGLE)].map((match) => {
      const range = rangeOf(match);
      return {
        range,
        message: `“${match[0]}”不是规范的破折号，应写作“——”。`,
        fixes: [replacement(range, '——', match[0].length > 1 || range.start === text.search(/\S/))],
      };
    }),
};
