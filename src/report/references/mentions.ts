import { oneOf } from '../../text/characterSet';
import { keptFor } from '../../text/kept';
import { shift } from '../../text/range';
import type { Marker, ParagraphFacts } from '../model';
import { cueAt, type Cue } from './cues';
import { innerStepAt, JOINS, stepsAt, type Step } from './steps';

/** Words of a paragraph that name a section by its number; which one is decided with the outline. */
export interface Mention extends Cue {
  /** From the outer to the inner; offsets are the paragraph's. */
  readonly steps: readonly [Step, ...Step[]];
  /** Goes on with what the mention before it began: （三） of 第二部分（二）、（三）. */
  readonly goesOn: boolean;
}

/** Where a step may begin. */
const BEGINNINGS =
  /第(?=[（(一二三四五六七八九十百\d０-９])|附件|(?:[一二三四五六七八九十百]{1,4}、?)?[（(](?=[一二三四五六七八九十\d０-９])/g;
/** A numeral and its mark before a bracket. */
const LONGEST_NUMERAL = 5;
const isSign = oneOf('第附（(');
const NONE: readonly Mention[] = [];

/** The mentions of a paragraph, in order; kept with its facts, as they depend on its words alone. */
export const mentionsOf: (facts: ParagraphFacts) => readonly Mention[] = keptFor(read);

function read({ text, outline }: ParagraphFacts): readonly Mention[] {
  const sign = firstSign(text);
  if (sign < 0) return NONE;
  const found: Mention[] = [];
  // 第二部分所列… may begin a sentence: whether it is a heading shows when it names itself.
  const isLabel = ({ sure, label }: Marker, index: number): boolean => sure && label.start === index;
  let end = -1;
  BEGINNINGS.lastIndex = Math.max(0, sign - LONGEST_NUMERAL);
  for (let match = BEGINNINGS.exec(text); match !== null; match = BEGINNINGS.exec(text)) {
    const { index } = match;
    if (index < end || (outline.marker && isLabel(outline.marker, index))) continue;
    if (outline.inline.some((label) => isLabel(label, index))) continue;
    const [first, ...sharing] = stepsAt(text, index);
    if (first === undefined) continue;
    // （一）（二） and （一）、（二） are two names.
    const last = found.at(-1);
    const joined = index === end || (index === end + 1 && JOINS.includes(text.charAt(end)));
    const steps = sharing.length > 0 ? ([first] as const) : withInner(text, first);
    const behind = (sharing.at(-1) ?? steps.at(-1) ?? first).range.end;
    const goesOn = joined && last !== undefined && isAlike(last, first);
    const cue = goesOn ? direction(last) : cueAt(text, first, behind);
    if (cue === undefined) continue;
    found.push({ ...cue, steps, goesOn });
    for (const step of sharing) found.push({ ...cue, steps: [step], goesOn: true });
    end = behind;
  }
  return found.length === 0 ? NONE : found;
}

/** Where the first character stands that a step begins with, but for a numeral; asked of every paragraph. */
function firstSign(text: string): number {
  for (let at = 0; at < text.length; at += 1) if (isSign(text, at)) return at;
  return -1;
}

function direction(last: Mention): Cue {
  return last.direction === undefined ? {} : { direction: last.direction };
}

/** Whether a step may go on from a mention: its own form, or one of the divisions, as in 第三条和第五章. */
function isAlike({ steps }: Mention, step: Step): boolean {
  return steps.some(({ form }) => form === step.form);
}

function withInner(text: string, first: Step): readonly [Step, ...Step[]] {
  const inner: Step[] = [];
  for (let outer = first; ;) {
    const step = innerStepAt(text, outer.range.end, outer);
    if (step === undefined) return [first, ...inner];
    inner.push(step);
    outer = step;
  }
}

/** The same step in the report of which its paragraph begins at `by`. */
export function placed(step: Step, by: number): Step {
  return { ...step, range: shift(step.range, by), numeral: shift(step.numeral, by) };
}
