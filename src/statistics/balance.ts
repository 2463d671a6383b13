import type { Passage, Quantity } from './passage';
import { openerBefore } from './whole';

/** A quantity that by its name is one quantity without another. */
export interface Balance {
  readonly more: Quantity;
  readonly less: Quantity;
  readonly printed: Quantity;
  /** The names fit, but others between may be what is meant. */
  readonly isTentative: boolean;
}

interface Kind {
  /** How the words before the printed quantity end. */
  readonly name: RegExp;
  readonly more: RegExp;
  readonly less: RegExp;
}

const DONE = '(?:预计|累计|实际)?(?:完成|实现|执行|达到?|约)?(?:数)?(?:为|是|达)?(?:约)?$';
const ends = (noun: string): RegExp => new RegExp(`(?:${noun})${DONE}`);

/** Names of differences that leave no doubt of what is taken from what. */
const KINDS: readonly Kind[] = [
  { name: ends('自然增长率'), more: ends('出生率'), less: ends('死亡率') },
  {
    name: ends('自然减少人?口?|自然减少人数'),
    more: ends('死亡人口|死亡人数|死亡'),
    less: ends('出生人口|出生人数|出生'),
  },
  {
    name: ends('自然增加人?口?|自然增长人口|自然增加人数'),
    more: ends('出生人口|出生人数|出生'),
    less: ends('死亡人口|死亡人数|死亡'),
  },
  {
    name: ends('限额空间|举债空间|剩余限额|债务空间'),
    more: ends('(?<!一般|专项)债务总?限额'),
    less: ends('(?<!一般|专项)债务余额'),
  },
  { name: ends('一般债务限额空间'), more: ends('一般债务限额'), less: ends('一般债务余额') },
  { name: ends('专项债务限额空间'), more: ends('专项债务限额'), less: ends('专项债务余额') },
  { name: ends('顺差'), more: ends('出口总?额?'), less: ends('(?<!和|与|、)进口总?额?') },
  { name: ends('逆差'), more: ends('(?<!和|与|、)进口总?额?'), less: ends('出口总?额?') },
  { name: ends('净迁入人?口?'), more: ends('迁入人?口?'), less: ends('迁出人?口?') },
  { name: ends('净迁出人?口?'), more: ends('迁出人?口?'), less: ends('(?<!净)迁入人?口?') },
  { name: ends('净资产总?额?|所有者权益(?:总额|合计)?'), more: ends('资产总?额?'), less: ends('负债总?额?') },
];

/** How many quantities, and how many sentences, back the two are looked for. */
const REACH = 12;
const SENTENCES = 2;

/** Every balance of the passage, in order. Looks back a bounded number of quantities from each. */
export function balancesIn(passage: Passage): readonly Balance[] {
  return passage.quantities.flatMap((printed) => {
    const kind = KINDS.find(({ name }) => name.test(printed.words));
    if (kind) return namedBalance(passage, printed, kind);
    return [...budgetBalance(passage, printed), ...leftOver(passage, printed)];
  });
}

function namedBalance(passage: Passage, printed: Quantity, kind: Kind): readonly Balance[] {
  const more = before(passage, printed, kind.more);
  const less = before(passage, printed, kind.less);
  if (more === undefined || less === undefined) return [];
  return [{ more, less, printed, isTentative: false }];
}

function before(passage: Passage, printed: Quantity, name: RegExp): Quantity | undefined {
  for (let at = printed.index - 1; at >= 0 && at >= printed.index - REACH; at -= 1) {
    const quantity = passage.quantities[at];
    if (quantity === undefined || printed.sentence - quantity.sentence > SENTENCES) return undefined;
    if (quantity.dimension === printed.dimension && quantity.bracket === printed.bracket && name.test(quantity.words)) {
      return quantity;
    }
  }
  return undefined;
}

const USED = /(?:使用|支出|支付|动用|拨付|下达|完成|办结|整改|销号|销售|化解|发放)(?:约|资金|了)?$/;
const REST = /^(?:目前|现|仍|还|年底|年末)?(?:(?:剩余|尚余|尚有)[^，。；、等转]{0,6}|结余(?:资金)?)$/;

/** 安排100万元，使用80万元，剩余20万元: three quantities of one kind in a row. */
function leftOver(passage: Passage, printed: Quantity): readonly Balance[] {
  const less = passage.quantities[printed.index - 1];
  const more = passage.quantities[printed.index - 2];
  if (less === undefined || more === undefined || !REST.test(printed.words) || !USED.test(less.words)) return [];
  const isOneKind = [more, less].every(
    ({ dimension, sentence, bracket, role }) =>
      dimension === printed.dimension &&
      sentence === printed.sentence &&
      bracket === printed.bracket &&
      role === 'amount',
  );
  const isTentative = /收入|其中/.test(more.words + less.words) || openerBefore(passage, less) !== undefined;
  return isOneKind && !INCOME.test(printed.words) ? [{ more, less, printed, isTentative }] : [];
}

const LEFT = /(?:[当本]年|[当本]期|年度|收支|相抵)(?:收支)?(?:预算)?(?:相抵)?后?(?:结余|结存)(?:为|约)?$/;
const GAP = /(?:[当本]年|[当本]期|年度|收支|相抵)(?:收支)?(?:预算)?(?:相抵)?后?缺口(?:为|约)?$/;
const INCOME = /收入/;
const EXPENSE = /支出/;
/** 实际完成 takes the place of the budget before it. */
const DONE_OF = /^(?:预计)?(?:实际)?(?:完成|执行数?)(?:为|约)?$/;
/** Budgets whose balance takes in transfers, debt or what was left before. */
const OTHER_FLOWS = /一般公共预算|政府性基金|国有资本|加上|转移|上解|调[入出]|财力|债务|上年结|结转/;

/** 收支结余 and 收支缺口 of a fund: the one income and the one expense before them. */
function budgetBalance(passage: Passage, printed: Quantity): readonly Balance[] {
  if (!/结余|结存|缺口/.test(printed.words)) return [];
  const start = Math.max(0, printed.range.start - 24);
  const words = passage.text.slice(start, printed.range.start).replace(/[，,\s]/g, '');
  const isLeft = LEFT.test(words);
  if ((!isLeft && !GAP.test(words)) || /滚存|累计|年末|历年/.test(printed.words)) return [];
  const flows = flowsBefore(passage, printed);
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

/** The incomes and expenses of the same account, in order, without the parts that 其中 lists. */
function flowsBefore(passage: Passage, printed: Quantity): readonly Flow[] {
  const flows: Flow[] = [];
  const isListed = openerBefore(passage, printed) !== undefined;
  const from = Math.max(0, printed.index - REACH);
  for (const quantity of passage.quantities.slice(from, printed.index)) {
    if (printed.sentence - quantity.sentence > SENTENCES + 1) continue;
    if (/结余|缺口/.test(quantity.words)) flows.length = 0;
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
