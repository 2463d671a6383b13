import type { RelationId } from '../../src/statistics/claim';
import type { Random } from './random';
import { subjects } from './vocabulary';

/** A sentence that states a relation between its figures, and where the value stands that follows from the others. */
export interface FigureStatement {
  readonly relation: RelationId;
  readonly before: string;
  /** The value that follows, with `decimals` behind the point. */
  readonly value: number;
  readonly decimals: number;
  readonly after: string;
}

/** The sentence with its value, or with another one. */
export function printStatement({ before, value, decimals, after }: FigureStatement, by = 0): string {
  return `${before}${(value + by * 10 ** -decimals).toFixed(decimals)}${after}`;
}

const rounded = (value: number, decimals: number): number => Number(value.toFixed(decimals));
/** An amount with two decimals, large enough that its rounding does not show in a rate with one. */
const amount = (r: Random): number => r.int(20_000, 900_000) / 100;
const two = (value: number): string => value.toFixed(2);

type Writer = (r: Random) => FigureStatement;

const growthByChange: Writer = (r) => {
  const now = amount(r);
  const up = r.chance(0.6);
  const change = rounded((now * r.int(3, 40)) / 100, 2);
  const before = up ? now - change : now + change;
  const [more, verb] = up ? ['增加', '增长'] : ['减少', '下降'];
  return {
    relation: 'growth',
    before: `全县${r.pick(['一般公共预算收入', '工业用电量', '农产品产量'])}${two(now)}万元，比上年${more}${two(change)}万元，${verb}`,
    value: (100 * change) / before,
    decimals: 1,
    after: `%，${r.pick(subjects)}取得新成效。`,
  };
};

const growthFromTo: Writer = (r) => {
  const from = r.int(400, 900);
  const to = from + r.int(20, 300);
  return {
    relation: 'growth',
    before: `在库项目由${from}个增加到${to}个，增长`,
    value: (to / from - 1) * 100,
    decimals: 1,
    after: '%。',
  };
};

const completion: Writer = (r) => {
  const target = amount(r);
  const actual = rounded((target * r.int(700, 1300)) / 1000, 2);
  const adjusted = r.chance(0.5);
  const first = adjusted
    ? `年初预算为${two(amount(r))}亿元，执行中调整为${two(target)}亿元`
    : `年初预算为${two(target)}亿元`;
  return {
    relation: 'completion',
    before: `${r.pick(['支出', '收入'])}${first}，实际完成${two(actual)}亿元，为${adjusted ? '调整预算' : '预算'}的`,
    value: (actual / target) * 100,
    decimals: 1,
    after: '%。',
  };
};

const completionRate: Writer = (r) => {
  const target = r.int(400, 900);
  const actual = r.int(200, target);
  return {
    relation: 'completion',
    before: `年度任务${target}户，已完成${actual}户，完成率`,
    value: (actual / target) * 100,
    decimals: 1,
    after: '%。',
  };
};

const added: Writer = (r) => {
  const [own, support, carried] = [amount(r), amount(r), amount(r)];
  return {
    relation: 'total',
    before: `一般公共预算收入${two(own)}亿元，增长${r.int(1, 9)}.${r.int(0, 9)}%，加上转移性收入${two(support)}亿元、上年结余${two(carried)}亿元，收入总计`,
    value: own + support + carried,
    decimals: 2,
    after: '亿元。',
  };
};

const listed: Writer = (r) => {
  const parts = [r.int(100, 900), r.int(100, 900), r.int(100, 900)];
  return {
    relation: 'total',
    before: `受理咨询${parts[0]}件、投诉${parts[1]}件、建议${parts[2]}件，合计`,
    value: parts.reduce((sum, part) => sum + part, 0),
    decimals: 0,
    after: '件。',
  };
};

const divided: Writer = (r) => {
  const [first, second] = r.pick([
    ['城镇居民', '农村居民'],
    ['省内', '省外'],
    ['一般债务', '专项债务'],
  ] as const);
  const [a, b] = [amount(r), amount(r)];
  return {
    relation: 'breakdown',
    before: '',
    value: a + b,
    decimals: 2,
    after: `万元，其中${first}${two(a)}万元，${second}${two(b)}万元。`,
  };
};

const shareOf: Writer = (r) => {
  const total = amount(r);
  const part = rounded((total * r.int(100, 900)) / 1000, 2);
  return {
    relation: 'share',
    before: `一般公共预算支出${two(total)}亿元，其中民生支出${two(part)}亿元，增长${r.int(1, 9)}.0%，占一般公共预算支出的比重为`,
    value: (100 * part) / total,
    decimals: 1,
    after: '%。',
  };
};

const composed: Writer = (r) => {
  const first = r.int(50, 200);
  const second = r.int(300, 450);
  return {
    relation: 'shares',
    before: `三次产业结构为${(first / 10).toFixed(1)}：${(second / 10).toFixed(1)}：`,
    value: (1000 - first - second) / 10,
    decimals: 1,
    after: '。',
  };
};

const urban: Writer = (r) => {
  const all = amount(r);
  const part = rounded((all * r.int(400, 800)) / 1000, 2);
  return {
    relation: 'share',
    before: `年末常住人口${two(all)}万人，其中城镇常住人口${two(part)}万人；常住人口城镇化率为`,
    value: (100 * part) / all,
    decimals: 1,
    after: '%。',
  };
};

const writers: readonly Writer[] = [
  growthByChange,
  growthFromTo,
  completion,
  completionRate,
  added,
  listed,
  divided,
  shareOf,
  composed,
  urban,
];

/** A true statement of one relation, each kind as likely as the others. */
export function figureStatement(r: Random): FigureStatement {
  const statement = r.pick(writers)(r);
  const { before, value, decimals } = statement;
  const named = before === '' ? { before: r.pick(['到位资金', '减免金额', '补助金额']) } : {};
  return { ...statement, ...named, value: rounded(value, decimals) };
}
