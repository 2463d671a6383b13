import { sees, type Opener, type Passage, type Quantity } from './passage';
import { countLeading } from '../text/halving';

/** How many quantities, and how many sentences, back a whole is looked for. */
const FURTHEST = 24;
const SENTENCES = 2;

/** A list is not followed further than this many characters from what opens it. */
const LONGEST = 400;

/**
 * What a list divides, nearest first, for a part that names no whole: the quantity that an enclosing bracket follows,
 * or those before 其中. Empty where the text opens no list.
 */
export function wholeOfList(passage: Passage, part: Quantity): readonly Quantity[] {
  const bracketed = wholeBeforeBracket(passage, part);
  if (bracketed) return [bracketed];
  const opener = openerBefore(passage, part);
  if (opener === undefined) return leadTotal(passage, part);
  return candidates(passage, part).filter((quantity) => quantity.range.end <= opener);
}

/**
 * Whether the text leaves no doubt that the list divides this whole: another statement (；, or a whole sentence) between
 * the two makes it a guess, which may agree but must not be blamed.
 */
export function isCertain(passage: Passage, part: Quantity, whole: Quantity): boolean {
  if (part.sentence - whole.sentence > 1) return false;
  const opener = openerBefore(passage, part);
  return opener === undefined || !/[；;](?!$)/.test(passage.text.slice(whole.range.end, opener));
}

/** The quantities before the part whose noun is the one that the text names, nearest first. */
export function wholesByName(passage: Passage, part: Quantity, name: string): readonly Quantity[] {
  return candidates(passage, part).filter((quantity) => names(quantity.words, name));
}

function candidates(passage: Passage, part: Quantity): readonly Quantity[] {
  const found: Quantity[] = [];
  const from = part.index;
  for (let at = from - 1; at >= 0 && at >= from - FURTHEST; at -= 1) {
    const quantity = passage.quantities[at];
    if (quantity === undefined || part.sentence - quantity.sentence > SENTENCES) break;
    if (
      quantity.role === 'amount' &&
      quantity.dimension === part.dimension &&
      sees(passage, part.bracket, quantity.bracket)
    ) {
      found.push(quantity);
    }
  }
  return found;
}

function wholeBeforeBracket(passage: Passage, part: Quantity): Quantity | undefined {
  if (part.bracket < 0 || part.range.start - part.bracket > LONGEST) return undefined;
  const inside = passage.text.slice(part.bracket + 1, part.range.start);
  if (/[。]/.test(inside)) return undefined;
  return candidates(passage, part).find(
    (quantity) =>
      quantity.range.end <= part.bracket &&
      /^[^，。；、0-9]{0,10}$/.test(passage.text.slice(quantity.range.end, part.bracket)),
  );
}

/** Where the 其中 stands that the part belongs to: the last one in its own sentence that an open bracket does not hide. */
export function openerBefore(passage: Passage, part: Quantity): number | undefined {
  const { openers } = passage;
  const floor = Math.max(passage.sentences[part.sentence]?.start ?? 0, part.range.start - LONGEST);
  for (let at = countBefore(openers, part.range.start) - 1; at >= 0; at -= 1) {
    const opener = openers[at];
    if (opener === undefined || opener.at < floor) return undefined;
    if (sees(passage, part.bracket, opener.bracket)) return opener.at;
  }
  return undefined;
}

/** How many openers stand before `offset`. */
function countBefore(openers: readonly Opener[], offset: number): number {
  return countLeading(openers.length, (index) => openers[index]!.at < offset);
}

/** Without 其中, a total that says so itself, in the same sentence: 共办理120件，A类48件，占40%. */
function leadTotal(passage: Passage, part: Quantity): readonly Quantity[] {
  return candidates(passage, part).filter(
    (quantity) =>
      quantity.sentence === part.sentence &&
      /(?:[共总合]计|总[数量额]|(?:^|[^公一])共[^，同]{0,6})(?:达到?|为|约)?$/.test(quantity.words),
  );
}

/** 一般公共收入 is short for 一般公共预算收入. */
function plain(words: string): string {
  return words.replace('公共预算', '公共');
}

const SCOPE =
  /全国|全省|全区|全市|全县|全州|全镇|全乡|全校|市本级|省级|市级|州级|区级|县级|本级|全社会|规模以上|规上|限额以上|限上/g;
const VERB = /(?:累计|合计|总计|共计|预计|实际|执行数?|完成|实现|达到?|突破|为|共|约|有|安排|近|超过?)+$/;

/**
 * Whether `words` before a quantity end in the noun `name`: 全州一般公共预算收入 is what 占一般公共预算收入的 means. A scope
 * that only one of the two names (全省, 规模以上) makes them different things.
 */
export function names(words: string, name: string): boolean {
  const noun = plain(words.replace(/[（(][^（()）]*[）)]?$/, '').replace(VERB, ''));
  const core = plain(name)
    .replace(SCOPE, '')
    .replace(/^(?:同期|全部|所有|地方|当年|年度)/, '');
  if (core.length < 2 || !noun.endsWith(core)) return false;
  const scopes = name.match(SCOPE) ?? [];
  return scopes.every((scope) => noun.includes(scope)) && (core.length >= 4 || noun.length - core.length <= 4);
}
