import type { TextRange } from '../../text/range';

/** 时间：待定, |待核实|, 待填万元: the word itself holds the value's place. In a sentence it is prose. */
const OPEN_WORD = /待填|待定|待核实|待补充|待确认|待统计|TODO|TBD|FIXME/g;

/** 共投入……万元: dots where only a number can stand. Everywhere else they are what they look like. */
const OPEN_DOTS =
  /(?:达|达到|共|共计|合计|为|约|近|超过|突破|完成|增长|下降|投资|投入|实现)(…{1,2})(?=[万亿]?元|[%％]|个百分点|[件项家户亩](?![^，。；、]))/g;

/** The places of values that are held open by a word or by dots, in no order. */
export function scanOpenWords(text: string): TextRange[] {
  const slots: TextRange[] = [];
  for (const { 0: whole, 1: dots, index } of text.includes('…') ? text.matchAll(OPEN_DOTS) : []) {
    slots.push({ start: index + whole.length - dots!.length, end: index + whole.length });
  }
  for (const { 0: word, index } of text.matchAll(OPEN_WORD)) {
    const end = index + word.length;
    const before = text
      .slice(Math.max(0, index - 2), index)
      .trimEnd()
      .slice(-1);
    const after = text
      .slice(end, end + 2)
      .trimStart()
      .charAt(0);
    const latin = /^[A-Z]/.test(word);
    const free = latin
      ? !/\w/.test(before) && !/\w/.test(after)
      : /[：:|]/.test(before) && (after === '' || /[，。；、|）)]/.test(after));
    const due =
      word === '待填' &&
      /^ ?(?:[万亿]?元|[件个项名家户次人]|%|％)/.test(text.slice(end, end + 3)) &&
      !/[项个家人]/.test(before);
    if (free || due) slots.push({ start: index, end });
  }
  return slots;
}
