import { isDigit } from '../../text/characters';
import type { TextRange } from '../../text/range';
import { readDigits, readNumeral, type Read } from '../outline/markersNumbers';
import type { StepForm } from './reference';

/** One step of a reference as it is written, before it is known what it names. */
export interface Step {
  readonly form: StepForm;
  /** What counts together with it: the word 部分, 章, 节…, or the kind of a label. Empty for 点 and 项. */
  readonly series: string;
  readonly range: TextRange;
  readonly numeral: TextRange;
  /** 0 for an 附件 without a number. */
  readonly number: number;
}

const DIVISIONS = ['部分', '章', '节', '条', '编', '篇'];
const POINTS = ['个方面', '方面', '点', '项'];
/** 第三条战线, 第三节课, 第三部分人 are phrases: behind what names a section a sentence goes on in these ways only. */
const BEHIND_DIVISION =
  /^(?:$|[\s，。；：、！？,.;:!?“”"（）()〔〕【】《》—\-~～至到和与及或的之所中里内已曾将第等作做提讲说列专明]|要求|规定|部署|任务|安排|内容|进行|处理|处罚|办理|执行|实施|履行|确定|提出|给予|另有|组织|开展|款|项)/;
const LOOK_AHEAD = 3;
/** What joins the numbers of several sections. */
export const JOINS = '、和及与至到-—～~';
const MOST_JOINED = 8;
/** 附件3份 is a number of attachments, 附件1.5兆 a size. */
const COUNTED = /^(?:[\d０-９份个件页张套种册本篇部人名户家年月日元万亿兆%％]|[.．][\d０-９])/;

function numberAt(text: string, at: number): Read | undefined {
  return readNumeral(text, at) ?? readDigits(text, at, 3);
}

function step(form: StepForm, series: string, start: number, numeralStart: number, read: Read, end: number): Step {
  return { form, series, range: { start, end }, numeral: { start: numeralStart, end: read.end }, number: read.value };
}

/** `（二）` at `at`; `start` is where the step begins, before a 第. */
function bracketStep(text: string, at: number, start: number): Step | undefined {
  const chinese = readNumeral(text, at + 1);
  const read = chinese ?? readDigits(text, at + 1, 2);
  if (read === undefined || !'）)'.includes(text.charAt(read.end) || ' ')) return undefined;
  // 第（二）项 is one name; the 项 of （二）项目 is none.
  const named = start < at && '项条点款'.includes(text.charAt(read.end + 1) || ' ');
  return step('bracket', chinese ? '（一）' : '（1）', start, at + 1, read, read.end + (named ? 2 : 1));
}

interface Numbered {
  /** Before a 第 that is repeated: 第一至第三部分. */
  readonly start: number;
  readonly numeral: number;
  readonly read: Read;
}

/** The numbers that share a word from `at` on: 一 and 二 of 第一、二部分, 1, 2 and 3 of 附件1、2、3. */
function numbersFrom(text: string, at: number, isCounted: (end: number) => boolean): readonly Numbered[] {
  const found: Numbered[] = [];
  for (let start = at; found.length < MOST_JOINED;) {
    const numeral = text.charAt(start) === '第' ? start + 1 : start;
    const read = numberAt(text, numeral);
    if (read === undefined || isCounted(read.end)) break;
    found.push({ start, numeral, read });
    if (!JOINS.includes(text.charAt(read.end) || ' ')) break;
    start = read.end + 1;
  }
  return found;
}

function ordinalSteps(text: string, at: number, isInner: boolean): readonly Step[] {
  if ('（('.includes(text.charAt(at + 1) || ' ')) return one(bracketStep(text, at + 1, at));
  const numbers = numbersFrom(text, at, () => false);
  // 第一、二部分 share their word; 第一部分、二期工程 do not.
  for (const shared of [numbers, numbers.slice(0, 1)]) {
    const end = shared.at(-1)?.read.end ?? text.length;
    const word = [...DIVISIONS, ...POINTS].find((each) => text.startsWith(each, end));
    if (word === undefined) continue;
    const behind = end + word.length;
    const isDivision = DIVISIONS.includes(word);
    if (isDivision && !isInner && !BEHIND_DIVISION.test(text.slice(behind, behind + LOOK_AHEAD))) return [];
    const [form, series]: readonly [StepForm, string] = isDivision ? ['division', word] : ['point', ''];
    return shared.map(({ start, numeral, read }) =>
      step(form, series, start, numeral, read, read.end === end ? behind : read.end),
    );
  }
  return [];
}

/** 附件, 附件1, and the 2 and 3 of 附件1、2、3. */
function attachmentSteps(text: string, at: number): readonly Step[] {
  const behind = at + 2;
  const first = text.charAt(behind) === ' ' ? behind + 1 : behind;
  if (numberAt(text, first) === undefined) {
    return [step('attachment', '附件', at, behind, { value: 0, end: behind }, behind)];
  }
  const numbers = numbersFrom(text, first, (end) => COUNTED.test(text.slice(end, end + 2)));
  return numbers.map(({ start, numeral, read }) =>
    step('attachment', '附件', start === first ? at : start, numeral, read, read.end),
  );
}

function one(found: Step | undefined): readonly Step[] {
  return found ? [found] : [];
}

/** The 三 of 三（二） and 三、（二）. */
function upperStep(text: string, at: number): Step | undefined {
  const read = readNumeral(text, at);
  if (read === undefined) return undefined;
  const end = text.charAt(read.end) === '、' ? read.end + 1 : read.end;
  return '（('.includes(text.charAt(end) || ' ') && bracketStep(text, end, end)
    ? step('upper', '一、', at, at, read, end)
    : undefined;
}

/** The 2 of （一）2. and （一）2, which no figure is: （一）2.5亿元, （一）2023年, （一）2个 have none. */
function arabicStep(text: string, at: number): Step | undefined {
  const read = readDigits(text, at, 2);
  if (read === undefined) return undefined;
  const dotted = '.．'.includes(text.charAt(read.end) || ' ');
  const end = dotted ? read.end + 1 : read.end;
  if (dotted && isDigit(text, end)) return undefined;
  const goesOn = /^(?:$|[\s，。；：、！？）)”]|所|中|的)/.test(text.slice(end, end + 1));
  return goesOn ? step('arabic', '1.', at, at, read, end) : undefined;
}

/** The steps that begin at `at`: one, or those that share a word (第一、二部分, 附件1、2). An inner one is sure to be meant. */
export function stepsAt(text: string, at: number, isInner = false): readonly Step[] {
  const char = text.charAt(at);
  if (char === '第') return ordinalSteps(text, at, isInner);
  if (char === '附') return text.startsWith('附件', at) ? attachmentSteps(text, at) : [];
  return one(char === '（' || char === '(' ? bracketStep(text, at, at) : upperStep(text, at));
}

/** How deep a step may stand: an inner step follows an outer one. */
const DEPTH: Readonly<Record<string, number>> = {
  编: 0,
  部分: 0,
  篇: 0,
  附件: 0,
  章: 1,
  节: 2,
  条: 3,
  '一、': 4,
  '（一）': 5,
  '1.': 6,
  '（1）': 7,
  '': 8,
};

/** The step that goes on from `outer` to a section below it: the （二） of 第三部分（二）, the 第三条 of 第二章第三条. */
export function innerStepAt(text: string, at: number, outer: Step): Step | undefined {
  const start = /^(?:中的|里的|的|之|中|里)?/.exec(text.slice(at, at + 2))![0].length + at;
  const [first, ...more] = isDigit(text, start)
    ? [outer.series === '（一）' && start === at ? arabicStep(text, start) : undefined]
    : stepsAt(text, start, true);
  if (first === undefined || more.length > 0 || first.form === 'attachment') return undefined;
  return DEPTH[first.series]! > DEPTH[outer.series]! ? first : undefined;
}
