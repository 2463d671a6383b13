import { tokensOf, type Tokens } from '../text/tokens';
import type { TermRow, TermTable } from './term';

/** What a word is in a row. `order` is its place in the row's 固定顺序. */
export type TermUse =
  | { readonly kind: 'right' | 'wrong' | 'full' | 'short' | 'leader'; readonly row: TermRow }
  | { readonly kind: 'order'; readonly row: TermRow; readonly place: number };

/** A word of the tables where it stands in a text. */
export interface TermMatch {
  readonly start: number;
  readonly end: number;
  readonly word: string;
  /** Of later tables first. */
  readonly uses: readonly TermUse[];
}

/** What an office has agreed on, in all of its tables, ready for being looked for. Immutable; one object for one state of the tables. */
export interface Terms {
  /** How many rows there are. */
  readonly size: number;
  readonly rows: readonly TermRow[];
  /** Every word of the tables in a text, those inside longer ones too; by where they end. */
  matchesIn(text: string): readonly TermMatch[];
}

/** All tables as one, the lowest first; undefined where nothing is in them. One automaton for all of their words. */
export function termsOf(tables: readonly TermTable[]): Terms | undefined {
  const rows = tables.flatMap((table) => table.rows);
  if (rows.length === 0) return undefined;
  let made: { readonly tokens: Tokens; readonly words: readonly Word[] } | undefined;
  return {
    size: rows.length,
    rows,
    matchesIn(text) {
      made ??= automatonOf(rows);
      const { tokens, words } = made;
      const matches: TermMatch[] = [];
      tokens.scan(text, (token, start, end) => {
        const { word, uses, isLatin } = words[token]!;
        if (!isLatin || standsAlone(text, start, end)) matches.push({ start, end, word, uses });
      });
      return matches;
    },
  };
}

interface Word {
  readonly word: string;
  readonly uses: TermUse[];
  /** Begins or ends with a letter or a digit, which may go on beyond it. */
  readonly isLatin: boolean;
}

function automatonOf(rows: readonly TermRow[]): { readonly tokens: Tokens; readonly words: readonly Word[] } {
  const words = new Map<string, Word>();
  const add = (word: string, use: TermUse): void => {
    const known = words.get(word);
    if (known) known.uses.unshift(use);
    else words.set(word, { word, uses: [use], isLatin: /^[A-Za-z0-9]|[A-Za-z0-9]$/.test(word) });
  };
  for (const row of rows) {
    for (const word of row.right) add(word, { kind: 'right', row });
    for (const word of row.wrong) add(word, { kind: 'wrong', row });
    if (row.full !== undefined) add(row.full, { kind: 'full', row });
    for (const word of row.short) add(word, { kind: 'short', row });
    for (const [place, word] of row.order.entries()) add(word, { kind: 'order', row, place });
    if (row.leader) add(row.leader.name, { kind: 'leader', row });
  }
  return { tokens: tokensOf([...words.keys()]), words: [...words.values()] };
}

function standsAlone(text: string, start: number, end: number): boolean {
  const joins = (at: number): boolean => /[A-Za-z0-9]{2}/.test(text.slice(Math.max(0, at - 1), at + 1));
  return !joins(start) && !joins(end);
}
