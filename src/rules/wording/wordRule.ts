import { tokensOf, type Tokens } from '../../text/tokens';
import type { Severity } from '../finding';
import type { ProseRule, RuleHead, Slip } from '../rule';
import { rangeOf, replacement } from '../slips';
import { wordSources } from './tables.generated';
import { type WordRow, type WordSlip, wordSlips } from './wordSlip';

/** A rule that looks for the wrong forms of one table. Of two that meet in one place the longer one is told. */
export function wordRule(head: RuleHead, rows: readonly WordRow[]): ProseRule {
  const entries = wordSlips(rows, wordSources);
  let known: { readonly tokens: Tokens; readonly entriesOf: readonly (readonly WordSlip[])[] } | undefined;
  return {
    ...head,
    wake: [...new Set(entries.flatMap(({ wake }) => wake))],
    find({ text }) {
      known ??= wakingOf(entries);
      const { tokens, entriesOf } = known;
      // A table has a hundred patterns, a paragraph that woke it one or two.
      const woken = new Set<WordSlip>();
      tokens.scan(text, (token) => {
        for (const entry of entriesOf[token]!) woken.add(entry);
      });
      const slips: Slip[] = [];
      for (const entry of woken) {
        // Hardly any matches, and `matchAll` makes a copy of the expression.
        if (text.search(entry.wrong) < 0) continue;
        for (const match of text.matchAll(entry.wrong)) slips.push(slipOf(entry, match, head.severity));
      }
      return slips.length === 0 ? slips : apart(slips);
    },
  };
}

/** What wakes each entry of a table: a paragraph that woke the table is looked at with few of its patterns. */
export function wakingOf(entries: readonly WordSlip[]): {
  tokens: Tokens;
  entriesOf: readonly (readonly WordSlip[])[];
} {
  const byWord = new Map<string, WordSlip[]>();
  for (const entry of entries) {
    for (const word of entry.wake) byWord.set(word, [...(byWord.get(word) ?? []), entry]);
  }
  return { tokens: tokensOf([...byWord.keys()]), entriesOf: [...byWord.values()] };
}

function slipOf({ right, why, source, severity, safe }: WordSlip, match: RegExpExecArray, usual: Severity): Slip {
  const range = rangeOf(match);
  const wrong = match[0];
  const isAdvice = (severity ?? usual) === 'information';
  const what = right === '' ? `“${wrong}”多余` : `“${wrong}”${isAdvice ? '宜改为' : '应为'}“${right}”`;
  return {
    range,
    message: `${what}：${why}（${source}）。`,
    ...(severity === undefined ? {} : { severity }),
    fixes: [replacement(range, right, safe)],
  };
}

function apart(slips: readonly Slip[]): readonly Slip[] {
  const sorted = [...slips].sort((a, b) => a.range.start - b.range.start || b.range.end - a.range.end);
  let end = 0;
  return sorted.filter(({ range }) => {
    if (range.start < end) return false;
    end = range.end;
    return true;
  });
}
