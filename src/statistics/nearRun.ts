import type { Passage, Quantity } from './passage';
import { lastUnit } from './verdict';

/** A list that misses its total by as little as this was meant to be all of it. */
const NEAR = { part: 0.005, units: 40 } as const;
const NEARLY = { part: 0.03, units: 60 } as const;

/**
 * The first items that miss the total by a hair: above it in any list, as parts cannot be more than their whole; below
 * it only where the list says that it is all of it, since many a list leaves out a small rest.
 */
export function nearRun(
  passage: Passage,
  parts: readonly Quantity[],
  total: Quantity,
): readonly Quantity[] | undefined {
  const value = Math.abs(total.figure?.value ?? NaN);
  const unit = Math.max(lastUnit(total), ...parts.map(lastUnit));
  const reach = ({ part, units }: typeof NEAR | typeof NEARLY): number => Math.min(value * part, unit * units);
  const isWhole = saysAll(passage, parts, total);
  let sum = 0;
  for (const [at, { figure }] of parts.entries()) {
    if (figure === undefined || figure.approximator !== undefined) return undefined;
    sum += figure.value;
    const miss = sum - (total.figure?.value ?? NaN);
    const isLast = at === parts.length - 1;
    if (at > 0 && miss > 0 && miss <= reach(NEAR)) return parts.slice(0, at + 1);
    if (at > 0 && isLast && isWhole && Math.abs(miss) <= reach(NEARLY)) return parts;
  }
  return undefined;
}

/** 总计…，其中 with items that follow each other directly, or a bracket of nothing but items, lists all of it. */
function saysAll(passage: Passage, parts: readonly Quantity[], total: Quantity): boolean {
  const [first] = parts;
  const last = parts.at(-1);
  if (first === undefined || last === undefined) return false;
  const gaps = parts.slice(1).map((part, at) => passage.text.slice(parts[at]?.range.end, part.range.start));
  if (!gaps.every((gap) => /^[、，,；;和及][^，。；、,;：:0-9（(]{1,20}$/.test(gap))) return false;
  if (/(?:总计|合计|共计)(?:为|达|约)?$/.test(total.words)) return true;
  if (first.bracket < 0 || first.bracket === total.bracket) return false;
  const bracket = passage.brackets.get(first.bracket);
  if (bracket === undefined) return false;
  const head = passage.text.slice(bracket.range.start + 1, first.range.start);
  const tail = passage.text.slice(last.range.end, bracket.range.end - 1);
  return !/其中|含|包括|主要|如|等/.test(head + tail) && tail.length <= 4;
}
