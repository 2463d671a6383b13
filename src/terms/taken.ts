import type { Day } from '../text/day';
import type { Column } from './columns';
import { sourceText, type TermRow } from './term';

/** What rows before have said, so that none is said twice or against another. */
export interface Taken {
  /** The row without what rows before it say already, or say otherwise; each is told. Rows that count at other times are no hindrance. */
  without(row: TermRow, tell: (column: Column, message: string) => void): TermRow;
}

/** More rows than this about one word are not compared: a table of one word over and over is no table. */
const MOST_COMPARED = 50;

export function createTaken(): Taken {
  const wrong = new Map<string, TermRow[]>();
  const right = new Map<string, TermRow[]>();
  const short = new Map<string, TermRow[]>();
  const leaders = new Map<string, TermRow[]>();
  const clash = (known: Map<string, TermRow[]>, word: string, row: TermRow): TermRow | undefined =>
    known.get(word)?.find((other) => meet(row, other));
  const add = (known: Map<string, TermRow[]>, word: string, row: TermRow): void => {
    const rows = known.get(word) ?? [];
    if (rows.length < MOST_COMPARED) rows.push(row);
    known.set(word, rows);
  };

  return {
    without(row, tell) {
      const left = (column: Column, word: string, other: TermRow | undefined, what: string): boolean => {
        if (other) tell(column, `“${word}”${what}（${sourceText(other.source)}），这一处没有用`);
        return other === undefined;
      };
      const forms = [...row.right, ...(row.full === undefined ? [] : [row.full])];
      const sound = row.right.filter((word) => left('规范提法', word, clash(wrong, word, row), '在前面是误写'));
      const isMended = sound.length > 0 || row.full !== undefined;
      const kept: TermRow = {
        ...row,
        right: sound,
        wrong: row.wrong.filter(
          (word) =>
            isMended &&
            left('误写', word, clash(wrong, word, row), '前面已有') &&
            left('误写', word, clash(right, word, row), '在前面是规范的说法'),
        ),
        short: row.short.filter((word) => left('简称', word, clash(short, word, row), '前面已有')),
      };
      const { leader, ...others } = kept;
      const isNew = !leader || left('领导姓名职务', leader.name, clash(leaders, leader.name, row), '前面已有');
      for (const word of kept.wrong) add(wrong, word, row);
      for (const word of [...forms, ...kept.short]) add(right, word, row);
      for (const word of kept.short) add(short, word, row);
      if (leader && isNew) add(leaders, leader.name, row);
      return isNew ? kept : others;
    },
  };
}

/** Whether two rows count on a common day. */
function meet(one: TermRow, other: TermRow): boolean {
  const starts: Day = Math.max(one.from ?? 0, other.from ?? 0);
  return starts <= Math.min(one.until ?? Infinity, other.until ?? Infinity);
}
