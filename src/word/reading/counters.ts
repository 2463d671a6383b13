import { formatNumber } from './numberFormats';
import { LEVELS, type List } from './numbering';

/** Counts the paragraphs of one reading of a document. */
export interface Counters {
  /** The label of the next paragraph of a list, such as `一、`; empty where the list shows none. */
  next(numId: string, level: number): string;
}

/**
 * Automatic numbers as Word counts them (ISO/IEC 29500-1, 17.9): lists of one definition go on counting, a list with a
 * first number of its own begins anew where it is first used, and a level begins anew behind one above it.
 */
export function createCounters(lists: ReadonlyMap<string, List>): Counters {
  const counts = new Map<string, (number | undefined)[]>();
  const begun = new Set<string>();
  return {
    next(numId, level) {
      const list = lists.get(numId);
      const shape = list?.levels.get(level);
      if (!list || !shape || level >= LEVELS) return '';
      const values = counts.get(list.counts) ?? new Array<number | undefined>(LEVELS).fill(undefined);
      counts.set(list.counts, values);
      if (!begun.has(numId)) for (const at of list.starts.keys()) if (at < LEVELS) values[at] = undefined;
      begun.add(numId);
      const start = (at: number): number => list.starts.get(at) ?? list.levels.get(at)?.start ?? 1;
      const before = values[level];
      values[level] = before === undefined ? start(level) : before + 1;
      for (let at = level + 1; at < LEVELS; at++) {
        const restart = list.levels.get(at)?.restart;
        if (restart === undefined || level < restart) values[at] = undefined;
      }
      if (shape.format === 'bullet') return shape.text;
      return shape.text.replace(/%([1-9])/g, (_, digit: string) => {
        const at = Number(digit) - 1;
        const format = list.levels.get(at)?.format ?? 'decimal';
        const value = at > level ? undefined : (values[at] ?? start(at));
        if (value === undefined) return '';
        return formatNumber(value, shape.isArabic && format !== 'none' ? 'decimal' : format);
      });
    },
  };
}
