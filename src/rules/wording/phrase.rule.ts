import type { ProseRule, Slip } from '../rule';
import type { Tokens } from '../../text/tokens';
import { replacement } from '../slips';
import { phraseHalves } from './phraseTable';
import { wrongPhrases } from './setPhrases';
import { wordSources, wordTables } from './tables.generated';
import { wakingOf } from './wordRule';
import { type WordSlip, wordSlips } from './wordSlip';

/** How far around a phrase a table's entry looks. */
const AROUND = 20;

export const wordingPhrase: ProseRule = {
  id: 'wording/phrase',
  title: '定型词语里的错字',
  why: '成语和公文里定型的四字词语，错一个字多半是输入法选错了同音字。',
  advice: '按通行的写法改；有意改字的，加引号。',
  source: '《现代汉语词典》；惯例',
  severity: 'warning',
  moment: 'check',
  get wake() {
    return phraseHalves();
  },
  awake: true,
  find: ({ text }) =>
    wrongPhrases(text).flatMap(({ range, right, at }): readonly Slip[] => {
      const words = text.slice(range.start, range.end);
      if (isInTables(text, at)) return [];
      const place = { start: at, end: at + 1 };
      return [
        {
          range: place,
          message: `“${words}”里的“${text.charAt(at)}”像是错字，通行的写法是“${right}”。`,
          fixes: [replacement(place, right.charAt(at - range.start), false)],
        },
      ];
    }),
};

let tables: { readonly tokens: Tokens; readonly entriesOf: readonly (readonly WordSlip[])[] } | undefined;

/** Whether an entry of the tables speaks of the same character, with its own reason. */
function isInTables(text: string, at: number): boolean {
  tables ??= wakingOf(Object.values(wordTables).flatMap((rows) => wordSlips(rows, wordSources)));
  const from = Math.max(0, at - AROUND);
  const words = text.slice(from, at + AROUND);
  const woken = new Set<WordSlip>();
  tables.tokens.scan(words, (token) => {
    for (const entry of tables!.entriesOf[token]!) woken.add(entry);
  });
  return [...woken].some(({ wrong }) =>
    [...words.matchAll(wrong)].some(({ 0: found, index }) => from + index <= at && at < from + index + found.length),
  );
}
