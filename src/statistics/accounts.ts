import type { Balance } from './balance';
import type { Passage, Quantity } from './passage';
import { openerBefore } from './whole';

/** How many quantities, and how many sentences, back incomes and expenses are looked for. */
const REACH = 12;
const SENTENCES = 3;

const LEFT = /(?:[当本]年|[当本]期|年度|收支|相抵)(?:收支)?(?:预算)?(?:相抵)?后?(?:结余|结存|结转)(?:为|约)?$/;
const GAP = /(?:[当本]年|[当本]期|年度|收支|相抵)(?:收支)?(?:预算)?(?:相抵)?后?缺口(?:为|约)?$/;
const INCOME = /收入/;
const EXPENSE = /支出/;
/** The balance of the account before. */
const ENDS = /^(?!加上?|上年).*(?:结余|结存|缺口)(?:为|约)?$/;
/** 实际完成 takes the place of the budget before it. */
const DONE_OF = /^(?:预计)?(?:实际)?(?:完成|执行数?)(?:为|约)?$/;
/** Budgets whose balance takes in transfers, debt or what was left before. */
const OTHER_FLOWS = /一般公共预算|政府性基金|国有资本|加上|转移|上解|调[入出]|财力|债务|上年结|结转/;

/** 收支结余 and 收支缺口 of a fund: the one income and the one expense before them. */
export function accountBalance(passage: Passage, printed: Quantity): readonly Balance[] {
  if (!/结[余存转]|缺口/.test(printed.words)) return [];
  const start = Math.max(0, printed.range.start - 24);
  const words = passage.text.slice(start, printed.range.start).replace(/[，,\s]/g, '');
  const isLeft = LEFT.test(words);
  if ((!isLeft && !GAP.test(words)) || /滚存|累计|年末|历年/.test(printed.words)) return [];
  const flows = flowsOfAccount(passage, printed);
  const incomes = flows.filter(({ isIncome }) => isIncome).map(({ quantity }) => quantity);
  const expenses = flows.filter(({ isIncome }) => !isIncome).map(({ quantity }) => quantity);
  const isPlain = incomes.length === 1 && expenses.length === 1 && !hasOtherFlows(passage, flows, printed);
  return incomes.flatMap((income) =>
    expenses.map((expense) => ({
      more: isLeft ? income : expense,
      less: isLeft ? expense : income,
      printed,
      isTentative: !isPlain,
    })),
  );
}

interface Flow {
  readonly quantity: Quantity;
  readonly isIncome: boolean;
}

function hasOtherFlows(passage: Passage, flows: readonly Flow[], printed: Quantity): boolean {
  const first = flows[0]?.quantity;
  if (first === undefined) return true;
  if (openerBefore(passage, printed) !== undefined) return true;
  const from = first.range.start - first.words.length;
  return OTHER_FLOWS.test(passage.text.slice(Math.max(0, from), printed.range.start));
}

/** The parts that 其中 lists are flows of their own only where it lists the balance too, or all of its income. */
function flowsOfAccount(passage: Passage, printed: Quantity): readonly Flow[] {
  if (openerBefore(passage, printed) !== undefined) return flowsBefore(passage, printed, true);
  const flows = flowsBefore(passage, printed, false);
  const isWhole = flows.some(({ isIncome }) => isIncome) && flows.some(({ isIncome }) => !isIncome);
  return isWhole ? flows : flowsBefore(passage, printed, true);
}

/** The incomes and expenses of the same account, in order. */
function flowsBefore(passage: Passage, printed: Quantity, isListed: boolean): readonly Flow[] {
  const flows: Flow[] = [];
  const from = Math.max(0, printed.index - REACH);
  for (const quantity of passage.quantities.slice(from, printed.index)) {
    if (printed.sentence - quantity.sentence > SENTENCES) continue;
    if (ENDS.test(quantity.words)) flows.length = 0;
    if (quantity.role !== 'amount' || quantity.dimension !== printed.dimension || quantity.bracket !== printed.bracket)
      continue;
    if (!isListed && openerBefore(passage, quantity) !== undefined) continue;
    const last = flows.at(-1);
    if (last && DONE_OF.test(quantity.words)) flows[flows.length - 1] = { quantity, isIncome: last.isIncome };
    else if (EXPENSE.test(quantity.words)) flows.push({ quantity, isIncome: false });
    else if (INCOME.test(quantity.words)) flows.push({ quantity, isIncome: true });
  }
  return flows.slice(-4);
}
