import { tableTotals } from '../across/tableTotals';
import { additionBefore, TAKING } from '../addedTotals';
import { atCues } from '../atCues';
import { CUE } from '../cues';
import { formula } from '../formula';
import { listBefore } from '../listedTotals';
import type { Passage, Quantity } from '../passage';
import type { Relation, Statement } from '../relation';
import { termsBefore, TOTAL_WORD } from '../sums';
import { wordMask } from '../../text/wordMask';

const SUM = formula('sum(parts)');
/** What is left of a total: 收入总计238.2亿元，扣除…，支出224.6亿元. */
const REST = formula('total - sum(parts)');

/**
 * 合计: a total behind what it sums up: `收入528.7亿元，加上转移性收入333.0亿元、上年结余66.2亿元，收入总计927.9亿元`;
 * `A类120件、B类80件，合计200件`; and what is left behind 扣除.
 */
export const total: Relation = {
  id: 'total',
  title: '合计',
  rule: {
    title: '合计与各项之和不符',
    why: '文中列出了各项，并写明加上后的总计（合计、共计），按印出精度计算，总计与各项之和对不上。',
  },
  formulas: [SUM, REST],
  words: ['总计', '合计', '共计', '总收入', '总支出', '总财力', '扣除', '减去', '减除', '总量', '累计', '共'],
  find: (passage) => {
    const takes = (passage.cues & CUE.sums) !== 0 && takingIn(passage.text) !== 0;
    return atCues(passage, CUE.sums, (_, printed) => statementAt(passage, printed, takes));
  },
  findAcross: tableTotals,
};

const takingIn = wordMask([['扣除', '减去', '减除', '抵减', '剔除']]);
const PLAIN_TOTAL = /^(?:[^，。0-9]{0,10}(?:总计|合计|共计|总共|总收入|总支出)|一共|共)(?:约?为|达到?|约|有)?$/;

function statementAt(passage: Passage, printed: Quantity, takes: boolean): readonly Statement[] {
  if (printed.role !== 'amount' || NO_SUM.has(printed.dimension)) return [];
  const left = takes ? leftOver(passage, printed) : undefined;
  if (left) return [left];
  const addition = TOTAL_WORD.test(printed.words) ? additionBefore(passage, printed) : undefined;
  if (addition) return [statement(addition.parts, printed, addition.isTentative)];
  const list = PLAIN_TOTAL.test(printed.words) ? listBefore(passage, printed) : undefined;
  return list ? [statement(list, printed, false)] : [];
}

const NO_SUM = new Set(['', '%', '个百分点', '年']);

/** What is left of a total; a guess, as not all that was taken off need be printed. */
function leftOver(passage: Passage, printed: Quantity): Statement | undefined {
  const terms = termsBefore(passage, printed, passage.sentences[printed.sentence]?.start ?? 0);
  const at = terms.findLastIndex(({ words }) => TAKING.test(words));
  const total = terms[at - 1];
  if (total === undefined || !TOTAL_WORD.test(total.words)) return undefined;
  const operands = { total, parts: terms.slice(at) };
  return { relation: 'total', formula: REST, operands, printed, tentative: true };
}

function statement(parts: readonly Quantity[], printed: Quantity, tentative: boolean): Statement {
  return { relation: 'total', formula: SUM, operands: { parts }, printed, tentative };
}
