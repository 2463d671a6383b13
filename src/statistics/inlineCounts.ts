import { announcedIn, type Announced } from './announced';
import { enumerationAfter, enumerationBefore, type Enumeration } from './enumeration';
import type { Formula } from './formula';
import { counted } from './items';
import type { Passage } from './passage';
import type { Statement } from './relation';

/**
 * Lists that the number behind them counts: 甲县、乙县、丙县等3个县, 甲、乙、丙三个方面. Offsets are relative to the paragraph.
 */
export function inlineCountsOf({ text, apart }: Passage, formula: Formula): readonly Statement[] {
  if (apart) return [];
  return announcedIn(text, 0, text.length).flatMap((announced) => {
    const found = listBefore(text, announced, formula) ?? listBehind(text, announced, formula);
    return found ? [found] : [];
  });
}

/** What may stand between a number of points and the list of them: 三项工作：, 三个环节，即, “三大工程”（. */
const BEHIND = /^[^，。；：、（(“”0-9]{0,10}”?(?:[：:]|，即|（|\()/;

/** 三项工作：甲、乙、丙。 A bracket, or a list whose number is far off, says something else of it. */
function listBehind(text: string, announced: Announced, formula: Formula): Statement | undefined {
  const { range, value } = announced;
  const link = BEHIND.exec(text.slice(range.end, range.end + 14))?.[0];
  if (link === undefined) return undefined;
  const list = enumerationAfter(text, range.end + link.length);
  if (list === undefined || hasDigits(text, list) || /^(?:[（(]?[一二三四五六七八九十]|第一|首先)|等$/.test(text.slice(list.items[0]?.start, list.items.at(-1)?.end))) return undefined; // prettier-ignore
  if (list.least <= value && value <= list.most) return statement(text, announced, list, value, formula, {});
  const off = value > list.most ? value - list.most : list.least - value;
  const isSure = /[：:]$/.test(link) && off <= 2 && list.least === list.most;
  return isSure ? statement(text, announced, list, value > list.most ? list.most : list.least, formula, {}) : undefined;
}

function hasDigits(text: string, { items }: Enumeration): boolean {
  return items.some((item) => /[0-9０-９]/.test(text.slice(item.start, item.end)));
}

/** 甲、乙、丙三个方面; 甲县、乙县、丙县等3个县. */
function listBefore(text: string, announced: Announced, formula: Formula): Statement | undefined {
  const { start } = announced.range;
  const isOpen = text.charAt(start - 1) === '等';
  const end = isOpen ? start - 1 : start;
  const list = enumerationBefore(text, end);
  if (list === undefined || hasDigits(text, list)) return undefined;
  const { value } = announced;
  const agrees = list.least <= value && value <= list.most;
  const last = list.items.at(-1);
  if (!isOpen && NO_NAME.test(text.slice(last?.start, last?.end))) return undefined;
  const mark = agrees ? {} : isOpen ? open(value, list) : closed(text, announced, list);
  if (mark === undefined) return undefined;
  const listed = agrees ? value : value < list.least ? list.least : list.most;
  return statement(text, announced, list, listed, formula, mark);
}

function statement(
  text: string,
  { range, value }: Announced,
  list: Enumeration,
  listed: number,
  formula: Formula,
  mark: Mark,
): Statement {
  const items = list.items.map((item, at) => {
    // Where 和 parts two names, the last one stands for both.
    const more = at === list.items.length - 1 ? listed - list.least : 0;
    return counted(text.slice(item.start, item.end), item, 1 + more);
  });
  const number = counted(text.slice(range.start, range.end), range, value);
  const names = items.map((item) => item.text).join('、');
  return {
    relation: 'count',
    formula,
    operands: { items },
    printed: { ...number, role: 'amount' },
    told: `“${names}”列出${listed}个，文中为“${number.text}”`,
    ...mark,
  };
}

type Mark = Pick<Statement, 'tentative' | 'asked'>;

/** 等 leaves room for more than are named, never for fewer; one less than all is at most a question. */
function open(value: number, list: Enumeration): Mark | undefined {
  if (value < list.least) return {};
  return value === list.most + 1 && value > 3 ? { asked: true } : undefined;
}

/** A list that stands for its number must be one of plain names: no verb or 的 leads from it to something else. */
const NO_NAME =
  /(?:的|等|及|和|与|共|了|有|为|提出|新增|增设|新建|建成|建设|拥有|选取|开展|实施|推进|完成|达到?|增加|增至|分别|各|中央|其他|铁人|残疾人|累计|涉及|形成|实现|获得|荣获|打造|培育|举办|出台|制定)$/;
const LONGEST_NAME = 12;

/**
 * Without 等 the list is what is counted only where a number in Chinese names it (甲、乙、丙三个方面, hardly 广场、公园3个), and
 * where it is off by one: what differs more is read wrongly. A list cut off by the beginning of the text may lack names.
 */
function closed(text: string, { range, value, measure }: Announced, list: Enumeration): Mark | undefined {
  const short = value > list.most;
  const off = short ? value - list.most : list.least - value;
  const isAspect = measure.endsWith('方面');
  if (off > (isAspect ? 2 : 1) || (short && list.opensText)) return undefined;
  if (/[0-9]/.test(text.charAt(range.start)) || !['个', '大', '项', '类', '种', '个方面', '方面'].includes(measure)) return undefined; // prettier-ignore
  const names = list.items.map((item) => text.slice(item.start, item.end));
  const plain = names.every((name, at) => !NO_NAME.test(name) && (at === 0 || name.length <= LONGEST_NAME));
  return plain && /^[\u4e00-\u9fff]/.test(text.slice(range.end)) ? {} : undefined;
}
