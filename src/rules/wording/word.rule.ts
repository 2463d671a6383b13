import { tokensOf, type Tokens } from '../../text/tokens';
import type { ProseRule, Slip } from '../rule';
import { replacement } from '../slips';
import { type Bounds, readBounds, readWrongWords, type WrongWord } from './commonWords';
import { wrongPhrases } from './setPhrases';

interface Known {
  readonly tokens: Tokens;
  readonly words: readonly WrongWord[];
  readonly bounds: Bounds;
}

let known: Known | undefined;

function read(): Known {
  if (known === undefined) {
    const words = readWrongWords();
    known = { tokens: tokensOf(words.map(({ wrong }) => wrong)), words, bounds: readBounds() };
  }
  return known;
}

export const wordingWord: ProseRule = {
  id: 'wording/word',
  title: '常用词写错',
  why: '公文里的常用词，一个字错成同音、形近的字，或者多写了一遍，多半是录入时没有看清。',
  advice: '按通行的写法改；是专名或者有意这样写的，不必改。',
  source: '《现代汉语词典》；惯例',
  severity: 'warning',
  moment: 'check',
  // The list is read when a text is checked for the first time, not when the rule is made.
  get wake() {
    return read().words.map(({ wrong }) => wrong);
  },
  awake: true,
  find({ text, facts }) {
    const { tokens, words, bounds } = read();
    const found: { readonly start: number; readonly word: WrongWord }[] = [];
    tokens.scan(text, (token, start, end) => {
      const word = words[token]!;
      if (word.before && !bounds.isBefore(text, start)) return;
      if (word.behind && !bounds.isBehind(text, end)) return;
      found.push({ start, word });
    });
    if (found.length === 0) return [];
    // A line without a mark is a table's head or a list of names, in which two words that stand side by side are two.
    const isProse = !facts.outline.apart && /[，。；：]/.test(text);
    const phrases = wrongPhrases(text).map(({ at }) => at);
    let end = 0;
    return found
      .sort((a, b) => a.start - b.start || b.word.wrong.length - a.word.wrong.length)
      .flatMap(({ start, word }): readonly Slip[] => {
        const range = { start: start + word.start, end: start + word.end };
        const isTwice = word.wrong.length > 2;
        if (range.start < end || (isTwice ? !isProse : phrases.includes(range.start))) return [];
        end = start + word.wrong.length;
        return [isTwice ? twice(range, word) : miswritten(range, word)];
      });
  },
};

function miswritten(range: Slip['range'], { wrong, right, start }: WrongWord): Slip {
  return {
    range,
    message: `“${wrong}”像是错字，通行的写法是“${right}”。`,
    fixes: [replacement(range, right.charAt(start), false)],
  };
}

function twice(range: Slip['range'], { wrong, right, start, end }: WrongWord): Slip {
  return {
    range,
    message: `“${wrong}”里的“${wrong.slice(start, end)}”多写了一遍，应为“${right}”。`,
    fixes: [replacement(range, '', false)],
  };
}
