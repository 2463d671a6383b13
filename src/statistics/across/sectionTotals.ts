import { add, exactly, meets } from '../../report/interval';
import type { ParagraphFacts, Report } from '../../report/model';
import { formula } from '../formula';
import type { Quantity } from '../passage';
import type { Reading } from '../reading';
import type { Statement } from '../relation';

const FORMULA = formula('sum(parts)');

/**
 * A total in a sentence that opens a list of paragraphs, with its parts at their beginnings: `共办理事项120件，其中：` and below
 * it `（一）咨询50件；`, `（二）投诉70件。` Claimed where the parts add up; where they are more than the total; and where they are
 * less although the words say that they are all of it.
 */
export function sectionTotals(reading: Reading): readonly Statement[] {
  const { report } = reading;
  const found: Statement[] = [];
  for (let at = 0; at + 2 < report.paragraphs.length; at += 1) {
    if (!opensList(report.paragraphs[at]!.facts)) continue;
    const members = membersBehind(report, at);
    if (members.length > 1) found.push(...statementOf(reading, at, members));
  }
  return found;
}

const OPENS = /(?:其中|包括|分别[是为]?|具体[是为]?|如下|情况|分为|构成|组成|来看)[^，。；：]{0,6}[：:]$/;
/** The words that make the parts all of the total. */
const ALL = /(?:包括|分别[是为]?|具体[是为]|具体如下|分为|构成|组成)[^，。；：主]{0,4}[：:]$/;

function opensList({ figures, text, outline }: ParagraphFacts): boolean {
  return outline.endsWithColon && figures.length > 0 && !outline.apart && /[：:]\s{0,4}$/.test(text.slice(-5)) && OPENS.test(text.trimEnd().slice(-16)); // prettier-ignore
}

const MOST = 30;

/** The paragraphs of the list: labelled ones that count on, or lines that all but the last end with ；. */
function membersBehind({ paragraphs }: Report, lead: number): readonly number[] {
  const members: number[] = [];
  const style = paragraphs[lead + 1]?.facts.outline.marker?.style;
  for (let at = lead + 1; at < paragraphs.length && members.length <= MOST; at += 1) {
    const { text, outline } = paragraphs[at]!.facts;
    if (outline.apart) return [];
    if (style !== undefined) {
      if (outline.marker?.style !== style || (outline.marker.number ?? members.length + 1) !== members.length + 1)
        break;
      members.push(at);
    } else {
      members.push(at);
      if (!/[；;]\s{0,4}$/.test(text.slice(-5))) break;
    }
  }
  return members.length > MOST ? [] : members;
}

function statementOf(reading: Reading, lead: number, members: readonly number[]): readonly Statement[] {
  const total = totalOf(reading.quantities(lead));
  if (total?.figure === undefined) return [];
  const parts = members.flatMap((member) => partOf(reading, member, total) ?? []);
  if (parts.length < members.length) return [];
  const sum = parts.reduce((value, { figure }) => add(value, figure?.interval ?? exactly(0)), exactly(0));
  const base = {
    relation: 'breakdown',
    formula: FORMULA,
    operands: { parts },
    printed: total,
    list: total.range,
  } as const;
  if (meets(sum, total.figure.interval)) return [base];
  const text = reading.report.paragraphs[lead]?.facts.text.trimEnd() ?? '';
  if (ALL.test(text.slice(-16))) return [base];
  // Fewer than all may be listed: only more than the total is wrong.
  return sum.low > total.figure.interval.high ? [{ ...base, atLeast: true }] : [];
}

/** The amount that the last sentence tells of, where it tells of one only. */
function totalOf(quantities: readonly Quantity[]): Quantity | undefined {
  const last = quantities.at(-1);
  const own = quantities.filter(({ sentence, role, bracket }) => sentence === last?.sentence && role === 'amount' && bracket < 0); // prettier-ignore
  const [first] = own;
  if (first === undefined || NOT_A_TOTAL.test(first.words)) return undefined;
  return own.some((each) => each !== first && each.dimension === first.dimension) || first.dimension === '%' ? undefined : first; // prettier-ignore
}

const NOT_A_TOTAL = /目标|任务|计划|人均|平均|最|每/;
/** What a part is called stands directly before it, at the beginning of its paragraph. */
const FARTHEST = 40;

function partOf({ report, quantities }: Reading, member: number, total: Quantity): Quantity | undefined {
  const { range, facts } = report.paragraphs[member]!;
  const first = quantities(member).find(({ role, dimension }) => role === 'amount' && dimension === total.dimension);
  if (first?.figure === undefined || first.range.start - range.start - facts.outline.content > FARTHEST)
    return undefined;
  const before = facts.text.slice(facts.outline.content, first.range.start - range.start);
  return /[。；]|其中|占/.test(before) || first.bracket >= 0 || NOT_A_TOTAL.test(first.words) ? undefined : first;
}
