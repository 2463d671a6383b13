import { scanFigures } from '../report/figures/figures';
import { scale as scaled } from '../report/interval';
import type { Figure, ParagraphFacts, Placeholder } from '../report/model';
import { scaleAt } from '../report/units';
import { factorOf } from './dimension';
import { keptFor } from '../text/kept';
import { printNumber } from './printing';

/** A mask for which one number can be written, and how it would be printed there. */
export interface Blank {
  readonly placeholder: Placeholder;
  /** The unit as printed behind the mask, with its scale; empty where none is. */
  readonly unit: string;
  /** The unit that the mask itself asks for (`【金额（万元）】`): it is written with the number. */
  readonly missing: string;
  /** How many of the dimension's own unit one of the printed scale and unit is: 1e4 for 万元, 10000 (平方米) for 公顷. */
  readonly factor: number;
}

/** The masks of a paragraph that stand for one number each, by where they begin. Offsets are relative to the paragraph. */
export const blanksOf: (facts: ParagraphFacts) => ReadonlyMap<number, Blank> = keptFor(
  (facts) =>
    new Map(facts.placeholders.flatMap((_, at) => blankAt(facts, at).map((blank) => [start(blank), blank] as const))),
);

const start = ({ placeholder }: Blank): number => placeholder.range.start;

/** Part of the number is printed (`××.51亿元`, `1××件`), or of a range (`**—**个`). */
const NUMBER_BEFORE = /(?:[\d０-９.．]|[\d０-９%％*＊×XxＸｘ_＿○□…】] ?[-—–－~～至]) ?$/;
const NUMBER_AFTER = /^ ?(?:[\d０-９]|[.．][\d０-９*×Xx_]|[-—–－~～至] ?[\d０-９*＊×XxＸｘ_＿○□…【])/;
/** A number that is only near the true one is the writer's to choose. */
const LOOSE_BEFORE = /(?:近|超|超过|逾|突破|不足|不到|不超过|不少于|不低于|至少|最多|大于|小于|高于|低于|多达|上) ?$/;
const LOOSE_AFTER = /^ ?[多余来几]/;
const BOUND_AFTER = /^(?:以上|以下|以内|之内|多|余|上下)/;

function blankAt(facts: ParagraphFacts, at: number): readonly Blank[] {
  const { text } = facts;
  const placeholder = facts.placeholders[at];
  if (placeholder?.kind !== 'figure' || isRunTogether(facts, at)) return [];
  const { range } = placeholder;
  const before = text.slice(Math.max(0, range.start - 4), range.start);
  const after = text.slice(range.end, range.end + 12);
  if (NUMBER_BEFORE.test(before) || NUMBER_AFTER.test(after)) return [];
  if (LOOSE_BEFORE.test(before) || LOOSE_AFTER.test(after)) return [];
  const asked = placeholder.unit ?? '';
  const isPrinted = after.trimStart().startsWith(asked);
  if (isPrinted && BOUND_AFTER.test(after.trimStart().slice(asked.length))) return [];
  const scale = scaleAt(asked, 0);
  const factor = (scale?.factor ?? 1) * factorOf(asked.slice(scale?.text.length ?? 0));
  return [{ placeholder, unit: isPrinted ? asked : '', missing: isPrinted ? '' : asked, factor }];
}

/** `** *件` is a name and a figure, and which is which only the writer can tell. */
function isRunTogether({ text, placeholders }: ParagraphFacts, at: number): boolean {
  const touch = (one: Placeholder | undefined, other: Placeholder | undefined): boolean =>
    one !== undefined && other !== undefined && text.slice(one.range.end, other.range.start).trim() === '';
  return touch(placeholders[at - 1], placeholders[at]) || touch(placeholders[at], placeholders[at + 1]);
}

/** What the number would be as a figure of the text. */
export interface Filling {
  /** Replaces the mask. */
  readonly text: string;
  /** With the unit, as a reader sees it. */
  readonly shown: string;
  /** As a quantity has it: in the dimension's own unit. Offsets are those of the mask. */
  readonly figure: Figure;
}

/**
 * The blank filled with a value, in the dimension's own unit; undefined where the parser would not read the result as
 * one positive figure.
 */
export function fill(blank: Blank, value: number, decimals: number): Filling | undefined {
  const digits = printNumber(value / blank.factor, decimals);
  if (!(Number(digits) > 0)) return undefined;
  const text = digits + blank.missing;
  const shown = text + blank.unit;
  // 达到 makes a bare number a figure, as the mask before it was.
  const [figure, other] = scanFigures(shown === digits ? `达到${shown}` : shown);
  if (figure === undefined || other !== undefined || !figure.text.endsWith(shown)) return undefined;
  const factor = factorOf(figure.unit);
  return {
    text,
    shown,
    figure: {
      ...figure,
      range: blank.placeholder.range,
      value: figure.value * factor,
      scale: figure.scale * factor,
      interval: factor === 1 ? figure.interval : scaled(figure.interval, factor),
    },
  };
}
