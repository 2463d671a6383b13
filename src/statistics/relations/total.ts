import { add, exactly, meets } from '../../report/interval';
import { tableTotals } from '../across/tableTotals';
import { formula } from '../formula';
import type { Passage, Quantity } from '../passage';
import type { Relation, Statement } from '../relation';
import { lastUnit } from '../verdict';

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
    const takes = /扣除|减去|减除|抵减|剔除/.test(passage.text);
    return passage.quantities.flatMap((printed) => statementAt(passage, printed, takes));
  },
  findAcross: tableTotals,
};

const TOTAL_WORD =
  /(?:总计|合计|共计|总收入|总支出|总财力|收入总量|支出总量|总额|总数|总量)(?:累计|预计|完成|[约共]?为|达到?|约|将)*$/;
const PLAIN_TOTAL = /^(?:[^，。0-9]{0,10}(?:总计|合计|共计|总共|总收入|总支出)|一共|共)(?:约?为|达到?|约|有)?$/;
const TAKING = /(?:扣除|减去|减除|抵减|剔除|减)(?!少)/;
/** A sum is not spoken over a longer stretch. */
const LONGEST = 600;
const MOST = 30;

function statementAt(passage: Passage, printed: Quantity, takes: boolean): readonly Statement[] {
  if (printed.role !== 'amount' || printed.unit === '' || ['%', '个百分点', '年'].includes(printed.dimension))
    return [];
  if (!/[总合共累支收余缺]/.test(printed.words)) return [];
  const left = takes ? leftOver(passage, printed) : undefined;
  if (left) return [left];
  if (TOTAL_WORD.test(printed.words)) {
    const added = addedUp(passage, printed);
    if (added) return [added];
  }
  return PLAIN_TOTAL.test(printed.words) ? listed(passage, printed) : [];
}

/** Amounts of the same kind on the same level before `printed`, nearest last; nothing before `from`. */
function terms(passage: Passage, printed: Quantity, from: number): readonly Quantity[] {
  const found: Quantity[] = [];
  for (let at = printed.index - 1; at >= 0 && found.length < MOST; at -= 1) {
    const value = passage.quantities[at];
    if (value === undefined || value.range.start < from) break;
    if (value.bracket === printed.bracket && value.dimension === printed.dimension && value.role === 'amount') {
      found.unshift(value);
    }
  }
  return found;
}

/** Where a sign word stands before a quantity: in its own clause's words. */
function firstWith(terms: readonly Quantity[], sign: RegExp): number {
  for (let at = terms.length - 1; at >= 0; at -= 1) if (sign.test(terms[at]?.words ?? '')) return at;
  return -1;
}

function stretch(passage: Passage, printed: Quantity): number {
  const sentence = passage.sentences[Math.max(0, printed.sentence - 2)]?.start ?? 0;
  return Math.max(sentence, printed.range.start - LONGEST);
}

/** Where 加上 begins a clause, or a sentence: 收入加上… in the middle of one adds to a figure that is not printed. */
const ADDED = /[，,。；;：:\n）)](?:再|另)?(?:加|连同)/g;

/** A + what is added = total. What it is added to stands first: 一般公共预算收入…，增长…，其中…；加上…. */
function addedUp(passage: Passage, printed: Quantity): Statement | undefined {
  const from = stretch(passage, printed);
  const text = passage.text.slice(from, printed.range.start);
  const sign = [...text.matchAll(ADDED)].at(-1)?.index;
  if (sign === undefined) return undefined;
  const all = terms(passage, printed, from);
  const at = all.findIndex(({ range }) => range.start > from + sign);
  const last = all.at(-1);
  if (at < 1 || last === undefined || last.sentence !== printed.sentence) return undefined;
  const added = all.slice(at).filter((each) => !/其中|(?:^|，)含/.test(each.words));
  if (added.some((each) => TAKING.test(each.words) || TOTAL_WORD.test(each.words))) return undefined;
  // 支出，加上…: a head that is not printed leaves nothing to check.
  const opens = '。；;\n'.includes(text.charAt(sign));
  const heads = headsOf(passage, all.slice(0, at)).filter(({ sentence }) => opens || sentence === last.sentence);
  const whole = all.slice(0, at).filter(({ sentence }) => sentence === last.sentence);
  const longer = whole.map((_, from) => statement(SUM, { parts: [...whole.slice(from), ...added] }, printed));
  const readings = heads.map((head) => statement(SUM, { parts: [head, ...added] }, printed));
  const agreed = [...readings, ...longer].find((reading) => sums(reading));
  const [nearest] = readings;
  if (agreed || nearest === undefined) return agreed;
  // The nearest head is what the report speaks of; where it misses by far, something else is meant.
  return misses(nearest) ? nearest : { ...nearest, tentative: true };
}

/** What something may be added to: first amounts of clauses that no 其中 opens, the nearest first. */
function headsOf(passage: Passage, before: readonly Quantity[]): readonly Quantity[] {
  const plain = before.filter((each) => {
    const sentence = passage.sentences[each.sentence]?.start ?? 0;
    return !passage.openers.some(({ at }) => at >= sentence && at < each.range.start && at > each.range.start - 200);
  });
  return [...plain].reverse().slice(0, 6);
}

function sums({ operands, printed }: Statement): boolean {
  const parts = operands['parts'];
  if (parts === undefined || 'range' in parts || printed.figure === undefined) return true;
  let sum = exactly(0);
  for (const { figure } of parts) {
    if (figure === undefined) return true;
    sum = add(sum, figure.interval);
  }
  return meets(printed.figure.interval, sum);
}

/** Whether a sum misses its total by so little that no other reading is likely. */
function misses({ operands, printed }: Statement): boolean {
  const parts = operands['parts'];
  if (parts === undefined || 'range' in parts) return false;
  const value = printed.figure?.value ?? NaN;
  const sum = parts.reduce((result, { figure }) => result + (figure?.value ?? NaN), 0);
  return Math.abs(sum - value) <= Math.max(lastUnit(printed) * 40, Math.abs(value) * 0.015);
}

/** total - what is taken off = rest. */
function leftOver(passage: Passage, printed: Quantity): Statement | undefined {
  const all = terms(passage, printed, passage.sentences[printed.sentence]?.start ?? 0);
  const at = firstWith(all, TAKING);
  const whole = all[at - 1];
  if (whole === undefined || !TOTAL_WORD.test(whole.words)) return undefined;
  const reading: Statement = {
    relation: 'total',
    formula: REST,
    operands: { total: whole, parts: all.slice(at) },
    printed,
    tentative: true,
  };
  return reading;
}

/** A list that ends in its total: A类120件、B类80件、C类60件，合计260件. */
function listed(passage: Passage, printed: Quantity): readonly Statement[] {
  const all = terms(passage, printed, passage.sentences[printed.sentence]?.start ?? 0);
  const last = all.at(-1);
  if (all.length < 2 || last === undefined || printed.index - last.index > 3) return [];
  for (let from = all.length - 2; from >= 0; from -= 1) {
    const reading = statement(SUM, { parts: all.slice(from) }, printed);
    if (sums(reading) && all.slice(from).every(({ figure }) => figure !== undefined)) return [reading];
  }
  const run = plainRun(passage, all, printed) ?? nearRun(passage, all, printed);
  return run ? [statement(SUM, { parts: run }, printed)] : [];
}

/** Items joined by 、 alone, the total right behind them: there is nothing else that it could sum up. */
function plainRun(passage: Passage, all: readonly Quantity[], printed: Quantity): readonly Quantity[] | undefined {
  const last = all.at(-1);
  const tail = passage.text.slice(last?.range.end, printed.range.start - printed.words.length);
  if (!/^[，,；;]?\s*$/.test(tail) || !/合计|共计|总计/.test(printed.words) || printed.words.length > 8)
    return undefined;
  let from = all.length - 1;
  while (from > 0 && isJoined(passage, all[from - 1], all[from])) from -= 1;
  const run = all.slice(from);
  const opened = passage.openers.some(({ at }) => at < printed.range.start && at > (run[0]?.range.start ?? 0) - 40);
  const [first] = run;
  return run.length >= 2 && !opened && !/加上?|连同/.test(first?.words ?? '') ? run : undefined;
}

/** Items that follow each other directly up to 总计, and miss it by a hair. */
function nearRun(passage: Passage, all: readonly Quantity[], printed: Quantity): readonly Quantity[] | undefined {
  if (!TOTAL_WORD.test(printed.words) || /共$/.test(printed.words)) return undefined;
  let from = all.length - 1;
  while (from > 0 && isNext(passage, all[from - 1], all[from])) from -= 1;
  for (let at = from; at <= all.length - 3; at += 1) {
    const run = all.slice(at);
    if (misses(statement(SUM, { parts: run }, printed))) return run;
  }
  return undefined;
}

function isNext({ text }: Passage, left: Quantity | undefined, right: Quantity | undefined): boolean {
  if (left === undefined || right === undefined || right.words === '') return false;
  const gap = text.slice(left.range.end, right.range.start).replace(/[（(][^（()）]{0,60}[）)]/g, '');
  return /^[、，,；;][^，。；、,;：:0-9]{1,24}$/.test(gap);
}

function isJoined(passage: Passage, left: Quantity | undefined, right: Quantity | undefined): boolean {
  if (left === undefined || right?.index !== left.index + 1) return false;
  return /^(?:、|和|及|以及)[^，。；、0-9（(]{0,16}$/.test(passage.text.slice(left.range.end, right.range.start));
}

function statement(by: Statement['formula'], operands: Statement['operands'], printed: Quantity): Statement {
  return { relation: 'total', formula: by, operands, printed };
}
