import { isEmpty } from '../../report/facts';
import type { ParagraphFacts } from '../../report/model';
import { keptFor } from '../../text/kept';
import { shift, type TextRange } from '../../text/range';
import type { Finding } from '../finding';
import type { ReportRule } from '../rule';
import { replacement } from '../slips';
import { SHORTEST } from './wordsNumbers';

const ID = 'wording/repeated-clause';
/** Characters of a clause; 好，好， and 快走，快走， are said so. */
const LEAST = 6;
const LONGEST = 120;
/** A text with more of them was printed over itself, and is to be copied anew. */
const MOST = 5;
const MARK = /[，。；！？]/g;

export const wordingRepeatedClause: ReportRule = {
  id: ID,
  title: '分句连写两遍',
  why: '同一句话、同一个分句连着写了两遍，多半是粘贴时留下的。',
  advice: '删去一遍。',
  source: '惯例',
  severity: 'warning',
  moment: 'check',
  check: (report) => {
    const found = report.paragraphs.flatMap(({ facts, range }) =>
      clausesIn(facts).map((twice) => findingOf(report.text, shift(twice, range.start))),
    );
    return found.length > MOST ? [] : found;
  },
};

/** @param twice both copies with their marks */
function findingOf(text: string, twice: TextRange): Finding {
  const half = (twice.end - twice.start) / 2;
  const clause = text.slice(twice.start, twice.start + half);
  return {
    rule: ID,
    severity: 'warning',
    message: `“${clause.slice(0, -1)}”连着写了两遍，请删去一遍。`,
    range: twice,
    related: [],
    fixes: [replacement({ start: twice.start + half, end: twice.end }, '', false)],
  };
}

const clausesIn = keptFor((facts: ParagraphFacts): readonly TextRange[] => {
  const { text, outline, placeholders } = facts;
  if (isEmpty(facts) || outline.apart || placeholders.length > 0) return NONE;
  let found: TextRange[] | undefined;
  let start = 0;
  for (const { 0: mark, index } of text.matchAll(MARK)) {
    const length = index + 1 - start;
    // The same characters and the same mark follow; a whole sentence that is long is told by the rule on sentences.
    const isClause = length > LEAST && length <= LONGEST && (length < SHORTEST || !'。！？'.includes(mark));
    if (isClause && text.charAt(index + length) === mark && text.startsWith(text.slice(start, index), index + 1)) {
      (found ??= []).push({ start, end: index + 1 + length });
    }
    start = index + 1;
  }
  return found ?? NONE;
});
const NONE: readonly TextRange[] = [];
