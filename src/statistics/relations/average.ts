import { areaIn, MU } from '../area';
import { atCues } from '../atCues';
import { CUE } from '../cues';
import { formula } from '../formula';
import type { Passage, Quantity } from '../passage';
import type { Relation, Statement } from '../relation';

const FORMULA = formula('total / count');

/**
 * 平均: `为1200人发放补助60万元，人均500元`, `走访450户、1350人次，户均3人次`. Total and number stand in the same sentence; means that
 * surveys give (人均可支配收入) and standards (人均补助标准) are of no total.
 */
export const average: Relation = {
  id: 'average',
  title: '平均数',
  rule: {
    title: '平均数与总数不符',
    why: '同一句中写明了总数、个数和平均数（人均、户均、平均每个），总数除以个数与平均数对不上。',
  },
  formulas: [FORMULA],
  words: ['均'],
  find: (passage) => atCues(passage, CUE.each, statementAt),
};

/** What a mean is per, by the dimension of what is counted. */
const PER: readonly { readonly words: RegExp; readonly dimension: string }[] = [
  { words: /^(?:平均)?(?:人均|每人(?:平均)?|平均每[人名])/, dimension: '人' },
  { words: /^(?:平均)?(?:户均|平均每[户家]|每[户家]平均)/, dimension: '家' },
  { words: /^(?:村均|平均每个?村|平均每[个件项]|每[个件项][^，]{0,6}平均)/, dimension: '件' },
  { words: /^(?:场均|平均每场)/, dimension: '场' },
  { words: /^(?:亩均|平均每亩)/, dimension: '平方米' },
  { words: /^(?:日均|平均每[天日])/, dimension: '天' },
  { words: /^(?:月均|平均每个?月)/, dimension: '个月' },
];
/** Means of surveys and rates of standards: nothing is divided. */
const NO_MEAN =
  /可支配|收入|消费|生产总值|GDP|产值|工资|寿命|住房|住宅|存款|标准|用电|用水|受教育|绿地|不低于|不少于|[提增]高?到|[提增降]至|定额|每年|每月/;
/** A part, an aim or a rate is no total of its kind. */
const NO_TOTAL = /其中|每|均|目标|任务|计划|最[高低大多少]|同比|增长|下降|比上年|新增|以上|标准/;
/** How many quantities back the total and the number may stand. */
const REACH = 4;

function statementAt(passage: Passage, printed: Quantity): readonly Statement[] {
  const per = PER.find(({ words }) => words.test(printed.words));
  if (per === undefined || NO_MEAN.test(printed.words) || printed.dimension === per.dimension) return [];
  const before = passage.quantities
    .slice(Math.max(0, printed.index - REACH), printed.index)
    .filter((quantity) => isBeside(passage, quantity, printed));
  const totals = before.filter(({ dimension }) => dimension === printed.dimension);
  const counts = before.filter(({ dimension, unit }) => dimension === per.dimension && unit !== '位次');
  const [total] = totals;
  const [count] = counts;
  if (total === undefined || count === undefined || totals.length > 1 || counts.length > 1) return [];
  const noun = printed.words.replace(per.words, '').replace(VERBS, '');
  if (!total.words.includes(noun)) return [];
  const operands = { total, count: per.dimension === '平方米' ? areaIn(count, MU) : count };
  const isTentative = count.words.includes('人口');
  return [{ relation: 'average', formula: FORMULA, operands, printed, tentative: isTentative }];
}

/** What may stand between 人均 and its figure without naming what is shared out. */
const VERBS =
  /^(?:发放|发|补助|补贴|安排|投入|接待|完成|达成|奖励|支出|使用|办理|约?为|达到?|约|近|超过?|有|共|个?项目|个?[村镇乡县户人])+/;

function isBeside(passage: Passage, quantity: Quantity, printed: Quantity): boolean {
  if (quantity.sentence !== printed.sentence || quantity.role !== 'amount' || NO_TOTAL.test(quantity.words))
    return false;
  if (quantity.bracket >= 0 && quantity.bracket !== printed.bracket) return false;
  return !/[；;]/.test(passage.text.slice(quantity.range.end, printed.range.start));
}
