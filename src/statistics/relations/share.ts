import { wholeOfList, wholesByName } from '../whole';
import { sees, type Passage, type Quantity } from '../passage';
import type { Relation, Statement } from '../relation';
import { judge } from '../verdict';

/**
 * 占比: `A类430件（占比6.94%）`, `税收86.67亿元，下降0.5%，占一般公共预算收入的62.0%`. The part stands directly before; the
 * whole is what the text names (占…的), or what the list divides (其中, a bracket behind the total).
 */
export const share: Relation = {
  id: 'share',
  title: '占比',
  find: (passage) => passage.quantities.flatMap((_, index) => statementAt(passage, index)),
};

const UNNAMED = /(?:占比重?|(?<!分别|各)(?:约|共|仅|只|就)?占)(?:约?为|达到?|约|近|超过?)?$/;
const NAMED =
  /(?<!分别|各)占(?:同期|到|了)?([^，占]{1,24}?)(?:的比重|的比例|的份额|比重|比例|的)(?:约?为|达到?|约|近|超过?)?$|(?<!分别|各)占([^，占]{2,24}?)(?:约?为|达到?)?$/;
/** What may stand between a part and its share: how the part itself changed or was met. */
const ASIDE =
  /^(?:同口径|可比口径|按[^，]{0,10}计算|同比|环比|[比较为增减]|下降|上升|提高|回落|完成|名义|可比|实际|当年|其中新增)/;
const GENERIC = /^(?:总数|总量|总额|总人数|总件数|总户数|总面积|总投资|全部|总|其)$/;

function statementAt(passage: Passage, index: number): readonly Statement[] {
  const printed = passage.quantities[index];
  if (printed === undefined || printed.dimension !== '%' || printed.role === 'change') return [];
  const { words, at } = spoken(passage, printed);
  const named = UNNAMED.test(words) ? undefined : NAMED.exec(words);
  if (named === null) return [];
  const name = named?.[1] ?? named?.[2];
  const from = at + (named?.index ?? words.lastIndexOf('占'));
  const inside = wholeInside(passage, index, from);
  const part = partBefore(passage, inside ? passage.quantities.indexOf(inside) : index, from);
  if (part === undefined) return [];
  if (inside) return [{ relation: 'share', operands: { part, total: inside }, printed }];
  const wholes =
    name === undefined || GENERIC.test(name) ? wholeOfList(passage, part) : wholesByName(passage, part, name);
  return choose(part, wholes, printed);
}

const MARKS = ['，', '。', '；', '、', ',', ';', '：', '（', '('];

/** The clause before a share, figures in it included where the whole is stated inside: 占年度任务80亿元的75%. */
function spoken(passage: Passage, printed: Quantity): { readonly words: string; readonly at: number } {
  const floor = Math.max(0, printed.range.start - 40);
  const text = passage.text.slice(floor, printed.range.start);
  const mark = Math.max(...MARKS.map((sign) => text.lastIndexOf(sign)));
  return { words: text.slice(mark + 1).trimEnd(), at: floor + mark + 1 };
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
    /^[^0-9的]{0,8}$/.test(noun.trim()) &&
    clauses.every((clause) => clause.trim() === '' || ASIDE.test(clause.trim())) &&
    (last === '' || (last.length <= 8 && part.words.includes(last.replace(/^(?:约|共|其)/, ''))))
  );
}

/**
 * Where the text leaves more than one whole to choose from, the reading that agrees is what the writer meant; the
 * nearest one is blamed only when none does.
 */
function choose(part: Quantity, wholes: readonly Quantity[], printed: Quantity): readonly Statement[] {
  const statements = wholes
    .filter((total) => total.dimension === part.dimension && fits(part, total))
    .map((total): Statement => ({ relation: 'share', operands: { part, total }, printed, list: total.range }));
  const agreed = statements.find((statement) => judge(statement).verdict === 'holds') ?? statements[0];
  return agreed ? [agreed] : [];
}

function fits(part: Quantity, total: Quantity): boolean {
  if (part.figure === undefined || total.figure === undefined) return true;
  return total.figure.interval.high > 0 && part.figure.interval.low <= total.figure.interval.high;
}
