import { areaIn, HECTARE, MU } from '../area';
import { formula } from '../formula';
import type { Passage, Quantity } from '../passage';
import type { Relation, Statement } from '../relation';

const FORMULA = formula('count * each');

/**
 * 乘积: `10个村每村30万元，共300万元` and `种植面积568.07万亩，亩产498.68公斤，总产量283.28万吨`. Only where the text says that the product is
 * the total: a rule (每季度1次) has none.
 */
export const product: Relation = {
  id: 'product',
  title: '乘积',
  rule: {
    title: '总数与每份之积不符',
    why: '文中写明了数量、每份多少和总数（“每村30万元，共300万元”；面积、亩产和总产量），数量乘以每份与总数对不上。',
  },
  formulas: [FORMULA],
  words: ['每', '亩产', '单产', '人均', '户均'],
  find: (passage) => passage.quantities.flatMap((each) => [...harvest(passage, each), ...together(passage, each)]),
};

const YIELD = /^(.{0,8}?)(?:平均)?(?:亩产量?|每亩产量|(?:平均)?单产(?:每亩)?|每公顷产量|公顷产量)(?:约?为|达到?|约)?$/;

/** Yield, area and harvest of one crop, in any order within the paragraph's reach. */
function harvest(passage: Passage, each: Quantity): readonly Statement[] {
  if (each.dimension !== '公斤' || !/产/.test(each.words)) return [];
  const match = YIELD.exec(each.words);
  if (match === null) return [];
  const crop = cropOf(match[1] ?? '');
  const areas = near(passage, each, '平方米', AREA).filter((area) => isCrop(area, AREA, crop));
  const totals = near(passage, each, '公斤', HARVEST).filter((total) => isCrop(total, HARVEST, crop));
  const [area] = areas;
  const [total] = totals;
  if (area === undefined || total === undefined || areas.length > 1 || totals.length > 1) return [];
  const unit = /公顷/.test(each.words) ? HECTARE : MU;
  const isTentative = crop === '' && each.sentence !== total.sentence;
  return [statement(areaIn(area, unit), each, total, isTentative)];
}

const AREA = /(?:播种|种植|收获)?面积(?:约?为|达到?|约)?$/;
const HARVEST = /(?:总产量?|产量|总产)(?:约?为|达到?|实现|约)?$/;
/** How many quantities and sentences around the yield area and harvest may stand. */
const REACH = 10;
const SENTENCES = 2;

function near(
  passage: Passage,
  { index, sentence, bracket }: Quantity,
  dimension: string,
  noun: RegExp,
): readonly Quantity[] {
  return passage.quantities
    .slice(Math.max(0, index - REACH), index + REACH)
    .filter(
      (quantity) =>
        quantity.index !== index &&
        quantity.dimension === dimension &&
        quantity.role === 'amount' &&
        quantity.bracket === bracket &&
        Math.abs(quantity.sentence - sentence) <= SENTENCES &&
        noun.test(quantity.words) &&
        !YIELD.test(quantity.words),
    );
}

function cropOf(words: string): string {
  return words.replace(/^(?:其中|全[年市省县区州]|实现|预计)+|(?:平均|作物|总|播种|种植|收获)+$/g, '');
}

function isCrop({ words }: Quantity, noun: RegExp, crop: string): boolean {
  const own = cropOf(words.replace(noun, '')).replace(/(?:作物|总|播种|种植|收获)+$/, '');
  return crop === '' ? !/其中/.test(words) : own.endsWith(crop);
}

const EACH =
  /^[^，。；、0-9每均]{0,8}?(?:按照?)?(?:平均)?(?:给予|安排|补助|发放|奖励)?(?:每(?:个|[名人户村家场年月次期亩件套所座台])[^，。；、0-9]{0,10}|人均[^，。；、]{0,6}|户均[^，。；、]{0,6})$/;
const ALL =
  /^(?:一)?(?:共计|合计|总计|累计|共)(?:需|须)?(?:投入|补助|发放|安排|拨付|下达|支付|奖励|筹集|资金|补贴)?(?:资金|补助|补贴|金额)?$/;
/** By what 每 counts, the dimension of the number. */
const COUNTED: readonly { readonly words: RegExp; readonly dimension: string }[] = [
  { words: /每[名人]|人均/, dimension: '人' },
  { words: /每[户家]|户均/, dimension: '家' },
  { words: /每年/, dimension: '年' },
  { words: /每(?:个)?月/, dimension: '个月' },
  { words: /每亩/, dimension: '平方米' },
  { words: /每(?:个|件)|每村/, dimension: '件' },
];

/** 10个村每村30万元，共300万元: number, each and the total behind, nothing else between. */
function together(passage: Passage, each: Quantity): readonly Statement[] {
  if (
    each.role !== 'per' ||
    each.figure?.interval.high === Infinity ||
    !EACH.test(each.words) ||
    /标准|不低于|不少于|至少|最[高低]/.test(each.words)
  )
    return [];
  const count = passage.quantities[each.index - 1];
  const total = passage.quantities[each.index + 1];
  const counted = COUNTED.find(({ words }) => words.test(each.words));
  if (count === undefined || total === undefined || counted === undefined) return [];
  if (count.sentence !== each.sentence || total.sentence !== each.sentence || !ALL.test(total.words)) return [];
  if (count.dimension !== counted.dimension || total.dimension !== each.dimension || count.role !== 'amount') return [];
  const isNext = /^[，,、]?$/.test(passage.text.slice(each.range.end, total.range.start - total.words.length).trim());
  const isOf = /^[^，。；、（()）]{0,12}[，,、]?$/.test(
    passage.text.slice(count.range.end, each.range.start - each.words.length),
  );
  if (!isNext || !isOf || count.bracket !== total.bracket) return [];
  return [statement(counted.dimension === '平方米' ? areaIn(count, MU) : count, each, total, false)];
}

function statement(count: Quantity, each: Quantity, total: Quantity, tentative: boolean): Statement {
  return {
    relation: 'product',
    formula: FORMULA,
    operands: { count, each },
    printed: total,
    tentative,
  };
}
