import { atCues } from './atCues';
import { CUE } from './cues';
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
  { name: ends('一般债务限额空间'), more: ends('一般债务限额'), less: ends('一般债务余额') },
  { name: ends('专项债务限额空间'), more: ends('专项债务限额'), less: ends('专项债务余额') },
  {
    name: ends('限额空间|举债空间|剩余限额|债务空间'),
    more: ends('(?<!一般|专项)债务总?限额'),
    less: ends('(?<!一般|专项)债务余额'),
  },
  { name: ends('(?<!对.{0,8})顺差'), more: ends('(?<!进)出口总?额?'), less: ends('(?<!和|与|、)进口总?额?') },
  { name: ends('(?<!对.{0,8})逆差'), more: ends('(?<!和|与|、)进口总?额?'), less: ends('(?<!进)出口总?额?') },
  { name: ends('净迁入人?口?'), more: ends('迁入人?口?'), less: ends('迁出人?口?') },
  { name: ends('净迁出人?口?'), more: ends('迁出人?口?'), less: ends('(?<!净)迁入人?口?') },
  { name: ends('净资产总?额?|所有者权益(?:总额|合计)?'), more: ends('资产总?额?'), less: ends('负债总?额?') },
];

/** One look tells most quantities that their words name no difference. */
const MARK = /自然|空间|限额|[顺逆]差|净|权益/;

/** How many quantities, and how many sentences, back the two are looked for. */
const REACH = 12;
const SENTENCES = 3;

/** Every balance of the passage that its name says, in order. Looks back a bounded number of quantities from each. */
export function balancesIn(passage: Passage): readonly Balance[] {
  return atCues(passage, CUE.leaves, balanceAt);
}

function balanceAt(passage: Passage, printed: Quantity): readonly Balance[] {
  const kind = MARK.test(printed.words) ? KINDS.find(({ name }) => name.test(printed.words)) : undefined;
  return kind ? namedBalance(passage, printed, kind) : leftOver(passage, printed);
}

/** The nearest of each name; where one of the names stands more than once in reach, which one is meant is a guess. */
function namedBalance(passage: Passage, printed: Quantity, kind: Kind): readonly Balance[] {
  const reach = inReach(passage, printed);
  const mores = reach.filter(({ words }) => kind.more.test(words));
  const lesses = reach.filter(({ words }) => kind.less.test(words));
  const more = mores.at(-1) ?? behind(passage, printed, kind.more);
  const less = lesses.at(-1) ?? behind(passage, printed, kind.less);
  if (more === undefined || less === undefined) return [];
  const isAgain = reach.some(({ words }) => kind.name.test(words));
  return [{ more, less, printed, isTentative: isAgain || mores.length > 1 || lesses.length > 1 }];
}

function inReach(passage: Passage, printed: Quantity): readonly Quantity[] {
  const { index, sentence, dimension, bracket } = printed;
  return passage.quantities
    .slice(Math.max(0, index - REACH), index)
    .filter(
      (each) => sentence - each.sentence <= SENTENCES && each.dimension === dimension && each.bracket === bracket,
    );
}

/** 自然增长率2.1‰（出生率8.0‰、死亡率5.9‰）: in the same sentence. */
function behind(passage: Passage, { index, sentence, dimension }: Quantity, name: RegExp): Quantity | undefined {
  return passage.quantities
    .slice(index + 1, index + 4)
    .find((each) => each.sentence === sentence && each.dimension === dimension && name.test(each.words));
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
  return isOneKind && !printed.words.includes('收入') ? [{ more, less, printed, isTentative }] : [];
}
