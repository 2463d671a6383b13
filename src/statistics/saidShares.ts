import { oneOf } from '../text/characterSet';
import { sees, type Passage, type Quantity } from './passage';

/** A share and what it is said of, before its whole is known. */
export interface Said {
  readonly part: Quantity;
  readonly printed: Quantity;
  /** What the text calls the whole: 占…的. */
  readonly name?: string;
  /** The whole, where its figure stands in the same words: 占年度任务80亿元的75%. */
  readonly inside?: Quantity;
}

const UNNAMED = /(?:占比重?|(?<!分别|各)(?:约|共|仅|只|就)?占)(?:约?为|达到?|约|近|超过?)?$/;
const NAMED =
  /(?<!分别|各)占(?:同期|到|了)?([^，占]{1,24}?)(?:的比重|的比例|的份额|比重|比例|的)(?:约?为|达到?|约|近|超过?)?$|(?<!分别|各)占([^，占]{2,24}?)(?:约?为|达到?)?$/;
/** What may stand between a part and its share: how the part itself changed or was met. */
const ASIDE =
  /^(?:同口径|可比口径|按[^，]{0,10}计算|同比|环比|[比较为增减]|下降|上升|提高|回落|完成|名义|可比|实际|当年|其中新增)/;

/** The share that a quantity in per cent is, with what stands directly before it; at most one. */
export function saidAt(passage: Passage, printed: Quantity): readonly Said[] {
  if (printed.role === 'change') return [];
  const { words, at } = spoken(passage, printed);
  if (!words.includes('占')) return [];
  const named = UNNAMED.test(words) ? undefined : NAMED.exec(words);
  if (named === null) return [];
  const name = named?.[1] ?? named?.[2];
  const from = at + (named?.index ?? words.lastIndexOf('占'));
  const { index } = printed;
  const inside = wholeInside(passage, index, from);
  const part = partBefore(passage, inside?.index ?? index, from);
  if (part === undefined) return [];
  return [{ part, printed, ...(name === undefined ? {} : { name }), ...(inside ? { inside } : {}) }];
}

const LONGEST_CLAUSE = 40;
const isMark = oneOf('，。；、,;：（(');

/** The clause before a share, figures in it included where the whole is stated inside: 占年度任务80亿元的75%. */
function spoken(passage: Passage, printed: Quantity): { readonly words: string; readonly at: number } {
  const { start } = printed.range;
  const least = Math.max(0, start - LONGEST_CLAUSE);
  let at = start;
  while (at > least && !isMark(passage.text, at - 1)) at -= 1;
  return { words: passage.text.slice(at, start).trimEnd(), at };
}

function wholeInside(passage: Passage, index: number, from: number): Quantity | undefined {
  const before = passage.quantities[index - 1];
  if (before === undefined || before.range.start <= from || before.dimension === '%') return undefined;
  const between = passage.text.slice(before.range.end, passage.quantities[index]?.range.start);
  return /^[^，]{0,6}的(?:比重|比例)?(?:约?为|达到?)?$/.test(between) ? before : undefined;
}

/** The quantity that the share is said of: only growth and completion may stand between the two. */
function partBefore(passage: Passage, index: number, from: number): Quantity | undefined {
  for (let at = index - 1; at >= 0 && at >= index - 6; at -= 1) {
    const candidate = passage.quantities[at];
    const printed = passage.quantities[index];
    if (candidate === undefined || printed === undefined) return undefined;
    if (candidate.dimension === '%' || candidate.role === 'change' || candidate.dimension === '个百分点') continue;
    if (!sees(passage, printed.bracket, candidate.bracket)) continue;
    if (candidate.unit === '' || candidate.role === 'per') return undefined;
    return saidOf(passage.text.slice(candidate.range.end, from), candidate) ? candidate : undefined;
  }
  return undefined;
}

function saidOf(gap: string, part: Quantity): boolean {
  if (gap.length > 80 || /[。；;]/.test(gap)) return false;
  const pieces = gap.replace(/[（(][^（()）]*[）)]/g, '').split(/[，,、（(]/);
  const [noun = '', ...clauses] = pieces;
  const last = clauses.pop()?.trim() ?? '';
  return (
    (pieces.length === 1 ? /^[^0-9的]{0,2}$/ : /^[^0-9的]{0,8}$/).test(noun.trim()) &&
    clauses.every((clause) => clause.trim() === '' || ASIDE.test(clause.trim())) &&
    (last === '' || (last.length <= 8 && part.words.includes(last.replace(/^(?:约|共|其)/, ''))))
  );
}
