import type { Passage, Quantity } from './passage';

const TOGETHER = /(?:累计|共|总计|合计)([^，。；、]{0,10})$/;
const PER_YEAR = /^(?:年均|平均每年|年平均)([^，。；、]{0,10})$/;

/** 三年累计投入9亿元，年均（投入）3亿元: what came together in some years, of which the printed quantity is a year's. */
export function cumulatedBefore(
  passage: Passage,
  printed: Quantity,
): { readonly total: Quantity; readonly years: Quantity } | undefined {
  const noun = PER_YEAR.exec(printed.words)?.[1];
  const total = passage.quantities[printed.index - 1];
  const years = passage.quantities[printed.index - 2];
  if (noun === undefined || total === undefined || years?.unit !== '年') return undefined;
  if (total.dimension !== printed.dimension || total.dimension === '%') return undefined;
  if (total.sentence !== printed.sentence || years.sentence !== printed.sentence) return undefined;
  const said = TOGETHER.exec(total.words)?.[1];
  const next = passage.text.slice(total.range.end, printed.range.start - printed.words.length);
  const since = passage.text.slice(years.range.end, total.range.start);
  if (said === undefined || !/^[，,、（(]?\s?$/.test(next) || !/^[^，。；、]{0,16}$/.test(since)) return undefined;
  const verb = noun.replace(/[约达近]|超过?/g, '');
  return said.includes(verb) ? { total, years } : undefined;
}
