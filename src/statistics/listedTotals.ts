import type { Passage, Quantity } from './passage';
import { addUp, nearlyAddUp, termsBefore, TOTAL_WORD } from './sums';

/**
 * The items of a list that ends in its total: A类120件、B类80件、C类60件，合计260件. The shortest run before it that adds up;
 * else one of which nothing but the total can be meant.
 */
export function listBefore(passage: Passage, total: Quantity): readonly Quantity[] | undefined {
  const terms = termsBefore(passage, total, passage.sentences[total.sentence]?.start ?? 0);
  const last = terms.at(-1);
  if (terms.length < 2 || last === undefined || total.index - last.index > 3) return undefined;
  for (let from = terms.length - 2; from >= 0; from -= 1) {
    const run = terms.slice(from);
    if (run.every(({ figure }) => figure !== undefined) && addUp(run, total)) return run;
  }
  return plainRun(passage, terms, total) ?? nearRun(passage, terms, total);
}

/** Items joined by 、 alone, the total right behind them: there is nothing else that it could sum up. */
function plainRun(passage: Passage, terms: readonly Quantity[], total: Quantity): readonly Quantity[] | undefined {
  const tail = passage.text.slice(terms.at(-1)?.range.end, total.range.start - total.words.length);
  const isNamed = /合计|共计|总计/.test(total.words) && total.words.length <= 8;
  if (!isNamed || !/^[，,；;]?\s*$/.test(tail)) return undefined;
  const run = runOf(terms, (left, right) => isJoined(passage, left, right));
  const start = run[0]?.range.start ?? 0;
  const isOpened = passage.openers.some(({ at }) => at < total.range.start && at > start - 40);
  return run.length >= 2 && !isOpened && !/加上?|连同/.test(run[0]?.words ?? '') ? run : undefined;
}

/** Items that follow each other directly up to 总计, and miss it by a hair. */
function nearRun(passage: Passage, terms: readonly Quantity[], total: Quantity): readonly Quantity[] | undefined {
  if (!TOTAL_WORD.test(total.words)) return undefined;
  const run = runOf(terms, (left, right) => isNext(passage, left, right));
  for (let at = 0; at <= run.length - 3; at += 1) {
    const shorter = run.slice(at);
    if (nearlyAddUp(shorter, total)) return shorter;
  }
  return undefined;
}

/** The last terms, as far back as each follows the one before it as `follows` says. */
function runOf(terms: readonly Quantity[], follows: (left: Quantity, right: Quantity) => boolean): readonly Quantity[] {
  let from = terms.length - 1;
  for (; from > 0; from -= 1) {
    const [left, right] = [terms[from - 1], terms[from]];
    if (left === undefined || right === undefined || !follows(left, right)) break;
  }
  return terms.slice(from);
}

function isNext({ text }: Passage, left: Quantity, right: Quantity): boolean {
  if (right.words === '') return false;
  const gap = text.slice(left.range.end, right.range.start).replace(/[（(][^（()）]{0,60}[）)]/g, '');
  return /^[、，,；;][^，。；、,;：:0-9]{1,24}$/.test(gap);
}

function isJoined({ text }: Passage, left: Quantity, right: Quantity): boolean {
  if (right.index !== left.index + 1) return false;
  return /^(?:、|和|及|以及)[^，。；、0-9（(]{0,16}$/.test(text.slice(left.range.end, right.range.start));
}
