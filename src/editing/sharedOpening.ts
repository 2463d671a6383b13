/** The words with which the titles of a series open; what is new in each stands between them. */
export interface SharedOpening {
  readonly before: string;
  /** The closing quotation mark, and the words behind it that are shared too. */
  readonly after: string;
}

const CLOSING: ReadonlyMap<string, string> = new Map([
  ['“', '”'],
  ['‘', '’'],
  ['「', '」'],
  ['《', '》'],
]);
const WORDS = /^[\p{Script=Han}“”‘’「」《》]{0,20}/u;
const TAIL = /^\p{Script=Han}{0,6}/u;
/** A verb and one or two characters in quotation marks, such as 突出“融”: what the next point will open with too. */
const SLOGAN = /^(\p{Script=Han}{1,4})(“|‘)\p{Script=Han}{1,2}[”’]/u;
/** One character in common is chance. */
const LEAST = 2;

/**
 * What the next title of a series will open with, told from the titles before it: 突出“” where they open with 突出“融” and
 * 突出“实”, 抓实 where they open with 抓实责任 and 抓实队伍. One title alone tells it only by a slogan of one or two characters.
 */
export function sharedOpening(titles: readonly string[]): SharedOpening | undefined {
  const [first = '', ...others] = titles;
  if (others.length === 0) {
    const [, verb, quote = ''] = SLOGAN.exec(first) ?? [];
    return verb === undefined ? undefined : { before: verb + quote, after: CLOSING.get(quote)! };
  }
  const before = WORDS.exec(others.reduce(sharedStart, first))![0];
  const quote = openQuote(before);
  if (quote < 0) return before.length < LEAST || titles.includes(before) ? undefined : { before, after: '' };
  const closing = CLOSING.get(before.charAt(quote))!;
  const tails = titles.map((title) => {
    const end = title.indexOf(closing, quote + 1);
    return end < 0 ? '' : title.slice(end + 1);
  });
  return { before: before.slice(0, quote + 1), after: closing + TAIL.exec(tails.reduce(sharedStart))![0] };
}

function sharedStart(one: string, other: string): string {
  let at = 0;
  while (at < one.length && one.charAt(at) === other.charAt(at)) at += 1;
  return one.slice(0, at);
}

/** Where the first quotation begins that does not end in `words`; -1 where all do. */
function openQuote(words: string): number {
  for (let at = 0; at < words.length; at++) {
    const closing = CLOSING.get(words.charAt(at));
    if (closing === undefined) continue;
    const end = words.indexOf(closing, at + 1);
    if (end < 0) return at;
    at = end;
  }
  return -1;
}
