import { announcedIn } from '../announced';
import { enumerationBefore } from '../enumeration';
import { formula } from '../formula';
import { counted } from '../items';
import type { Passage, Quantity } from '../passage';
import type { Relation, Statement } from '../relation';
import { countLeading } from '../../text/halving';

/** Each value counts one. */
const FORMULA = formula('sum(values)', '{values}');

/**
 * 分别: as many values as names, or as many as the text counts (`甲、乙、丙分别为3家、5家、8家`, `三个片区分别完成…`). Only plain
 * lists are compared: 和 and 的 may join two names to one subject, and one name may have two values.
 */
export const respectively: Relation = {
  id: 'respectively',
  title: '分别对应',
  rule: {
    title: '“分别”前后的个数不一致',
    why: '“分别”前面列了几个名称，后面却给出了不同个数的数据，读的人无法一一对应。',
    source: '惯例',
    head: '个数不符',
    advice: '请核对：是否漏写、多写了名称或者数据。',
    moment: 'check',
  },
  formulas: [FORMULA],
  words: ['分别'],
  find: (passage) => placesOf(passage).flatMap((at) => statementAt(passage, at)),
};

const WORD = '分别';

function placesOf({ text }: Passage): readonly number[] {
  const places: number[] = [];
  for (let at = text.indexOf(WORD); at >= 0; at = text.indexOf(WORD, at + WORD.length)) places.push(at);
  return places;
}

function statementAt(passage: Passage, at: number): readonly Statement[] {
  const values = valuesBehind(passage, at + WORD.length);
  if (values.length < 2) return [];
  const subject = countedSubject(passage.text, at) ?? listedSubject(passage.text, at);
  if (subject === undefined) return [];
  const { printed, least, most, sure } = subject;
  const count = values.length;
  const expected = count < least ? least : count > most ? most : count;
  const told = `“${printed.text}”是${expected}个，“分别”后面的数据是${count}个`;
  const number = counted(printed.text, printed.range, expected);
  const operands = { values: values.map(({ text, range }) => counted(text, range, 1)) };
  const isDoubtful = !sure || Math.abs(count - expected) > MOST_OFF || (count > expected && count % expected === 0);
  const mark = isDoubtful ? { tentative: true } : {};
  return [{ relation: 'respectively', formula: FORMULA, operands, printed: number, told, ...mark }];
}

/** A list that is further off, or has twice as many values as names, is built otherwise: 甲、乙的数量和金额分别为…. */
const MOST_OFF = 2;

/** What stands between 分别 and its first value. */
const LEAD = /^[^，。；：、0-9（）()]{0,12}$/;
const JOINED = /^(?:[、，]|和|及|与|以及|、以及)$/;
const CLOSED = /^(?:左右|以上)?(?:[，。；！）);,]|$)/;
const MOST = 20;

/** The values that 分别 opens, where they are a plain list of one kind; else none. */
function valuesBehind({ text, quantities }: Passage, from: number): readonly Quantity[] {
  const index = firstFrom(quantities, from);
  const first = quantities[index];
  if (first === undefined || !LEAD.test(text.slice(from, first.range.start))) return [];
  const values = [first];
  for (let at = index + 1; at < quantities.length && values.length <= MOST; at += 1) {
    const next = quantities[at];
    const last = values.at(-1);
    if (next === undefined || !JOINED.test(text.slice(last?.range.end, next.range.start))) break;
    values.push(next);
  }
  const last = values.at(-1);
  const isClosed = last !== undefined && CLOSED.test(text.slice(last.range.end, last.range.end + 3));
  return isClosed && values.every((value) => value.figure && value.dimension === last.dimension) ? values : [];
}

function firstFrom(quantities: readonly Quantity[], offset: number): number {
  return countLeading(quantities.length, (index) => quantities[index]!.range.start < offset);
}

interface Subject {
  readonly printed: Pick<Quantity, 'text' | 'range'>;
  readonly least: number;
  readonly most: number;
  readonly sure: boolean;
}

/** 三个片区分别: a number of kinds directly before. */
function countedSubject(text: string, at: number): Subject | undefined {
  const from = Math.max(0, at - 14);
  const last = announcedIn(text, from, at).at(-1);
  if (last === undefined || !/^[^，。；：、0-9]{0,10}$/.test(text.slice(last.range.end, at))) return undefined;
  const { range, value } = last;
  return { printed: { text: text.slice(range.start, range.end), range }, least: value, most: value, sure: true };
}

/** 甲、乙、丙分别; 甲和乙分别. */
function listedSubject(text: string, at: number): Subject | undefined {
  const list = enumerationBefore(text, at);
  if (list === undefined) return pairBefore(text, at);
  const range = { start: list.items[0]?.start ?? at, end: at };
  const printed = { text: text.slice(range.start, range.end), range };
  const sure = list.items.every(({ start, end }) => end - start <= 16 && !/[的等0-9]/.test(text.slice(start, end)));
  return { printed, least: list.least, most: list.most, sure };
}

const PAIR =
  /(?:^|[，。；：！？（(\s])([^，。；：！？、（()）“”\s0-9]{1,16}[和与及][^，。；：！？、（()）“”\s0-9]{1,16})$/;

function pairBefore(text: string, at: number): Subject | undefined {
  const match = PAIR.exec(text.slice(Math.max(0, at - 34), at));
  const printed = match?.[1];
  if (printed === undefined || (printed.match(/[和与及]/g)?.length ?? 0) > 1 || /以及/.test(printed)) return undefined;
  return { printed: { text: printed, range: { start: at - printed.length, end: at } }, least: 2, most: 2, sure: true };
}
