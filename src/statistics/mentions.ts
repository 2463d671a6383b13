import type { ParagraphFacts } from '../report/model';
import { oneOf } from '../text/characterSet';
import { keptFor } from '../text/kept';
import { passageOf } from './reading';
import type { TextRange } from '../text/range';
import type { Passage, Quantity } from './passage';

/** A quantity that the text calls by a whole name. */
export interface Mention {
  /** Name, period and dimension: what two mentions of one quantity have in common. */
  readonly key: string;
  /** Its place among the paragraph's quantities. */
  readonly index: number;
}

/** The quantities of a paragraph whose names tell them from all others, read once as long as its facts are kept. */
export const mentionsOf: (facts: ParagraphFacts) => readonly Mention[] = keptFor((facts) => read(passageOf(facts)));

const VERB = /(?:累计|总计|共计|合计|共|完成|实现|达到?|突破|为|有|是|约|已|现)+$/;
/** Words that make a quantity one of many, or not yet one at all. */
const OTHER =
  /同比|环比|比上|比去|较上|较去|增长|增加|减少|下降|提高|提升|降低|上升|回落|净增|目标|计划|预计|力争|争取|预算|确保|任务|其中|新增|每|平均|均|分别|各|第|至|到|从|由|超|近|约|上年|去年|同期|首|再|又|另|其|余|剩|最|该|这|那|等|占|比重|以|将|可|和|与|及|年初|月|季度|日|拟|要|不|投资|资金|安排|用于|争取|下达|拨付|组织|开展|举办|召开|培训|处理|办理|建成|建设|新建|改造|支持|发放|引进|签约|预算|基金|债|转移|结余|补助|上解|支出|预期|拟/;
const PERIOD =
  /(?:20\d\d年(?:(?:前)?\d{1,2}[-—至]?\d{0,2}月(?:份|底|末)?|[上下]半年|前?[一二三四]季度|前三季度)?|[上下]半年|前?[一二三四]季度|前三季度|今年|去年|上年|全年|年末|年底|截至[^，。]{1,12}|目前|近年|[近过]去?[一二三四五六七八九十]年|五年来|“?十[二三四五]五”?|\d{1,2}月(?:份|底|末)?)/g;
/** A name without its scope may mean the whole in one place and a part in another. */
const SCOPE =
  /^(?:截至)?(?:[全我本](?:国|省|市|县|区|州|盟|旗|镇|乡|街道|村|社区|院|校|局|委|系统|公司|集团|社会)|规模以上|规上|限额以上|限上)/;
const SHORTEST = 4;
const LONGEST = 10;

const NONE: readonly Mention[] = [];

function read(passage: Passage): readonly Mention[] {
  const { text, quantities } = passage;
  const named: { readonly quantity: Quantity; readonly name: string }[] = [];
  for (const quantity of quantities) {
    const name = nameOf(text, quantity);
    if (name !== undefined) named.push({ quantity, name });
  }
  if (named.length === 0) return NONE;
  const periods = [...text.matchAll(PERIOD)];
  let next = 0;
  return named.map(({ quantity: { range, dimension, index }, name }) => {
    while ((periods[next]?.index ?? Infinity) < range.start) next += 1;
    return { key: `${name}|${dimension}|${periods[next - 1]?.[0] ?? ''}`, index };
  });
}

const opensName = oneOf('，。；：');

/** The whole noun of a quantity; undefined where it is short, or says that this is a change, a part or a plan. */
function nameOf(text: string, quantity: Quantity): string | undefined {
  const { range, role, unit, figure, words, bracket } = quantity;
  if (role !== 'amount' || unit === '' || figure === undefined || figure.approximator !== undefined) return undefined;
  // The cheap looks come first: most quantities are no mention of anything by its whole name.
  if (
    bracket >= 0 ||
    words.length < 2 ||
    (range.start > words.length && !opensName(text, range.start - words.length - 1))
  )
    return undefined;
  const behind = BEHIND.exec(text.slice(range.end, range.end + LONGEST))?.[1];
  if (behind === undefined || OTHER.test(words)) return undefined;
  const name = words.replace(VERB, '').replace(PERIOD, '');
  if (!/^[\u4e00-\u9fffA-Z]{2,20}$/.test(name)) return undefined;
  // 全县134个单位: the noun stands behind.
  if (behind !== '') return SCOPE.test(name) ? behindNoun(name, behind) : undefined;
  if (SCOPE.test(name)) return name.length < SHORTEST ? undefined : name;
  return isTelling(text, range, name) ? name : undefined;
}

/** 行政村 of 行政村均已走访. */
function behindNoun(name: string, behind: string): string | undefined {
  const noun = behind.replace(/(?:均|都|已|全部|全面|参[加与]|完成|实现).*$/, '');
  return noun.length > 1 && !OTHER.test(noun) ? `${name}…${noun}` : undefined;
}

/** What follows a quantity up to the next mark. */
const BEHIND = /^([\u4e00-\u9fff]{0,8})(?:[，。；！？]|$)/;

/** Names that nearly every list of parts has again. */
const COMMON = /收入|税|费$|本金|利息|余额|合计|总计|小计|项目|人数|件数|金额$/;

/** Whether a name without a scope is that of one thing in a whole report: long, and not one of the parts that 其中 lists. */
function isTelling(text: string, { start }: TextRange, name: string): boolean {
  if (name.length < SHORTEST + 1 || COMMON.test(name)) return false;
  const sentence = text.slice(Math.max(0, start - 200), start);
  return !/其中|分别|包括|分[^，。]{1,6}看/.test(sentence.slice(Math.max(...['。', '！', '？'].map((stop) => sentence.lastIndexOf(stop))) + 1)); // prettier-ignore
}
