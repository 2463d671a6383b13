import { oneOf } from '../text/characterSet';
import type { TextRange } from '../text/range';
import { directionOf } from './direction';
import { keptFor } from '../text/kept';
import type { Passage, Quantity } from './passage';

/** 由A增加到B: how one quantity went from one value to another. */
export interface Course {
  readonly from: Quantity;
  readonly to: Quantity;
  /** The words between 由 and the first value: `2020年的`. */
  readonly fromLabel: string;
  /** The words between 到 and the second value. */
  readonly toLabel: string;
  /** Which way the verb says it went; 0 for 调整到, 达到. */
  readonly direction: 1 | 0 | -1;
  /** The verb with 到, as printed. */
  readonly verb: TextRange;
  /** The words of the sentence before 由, as far back as they may name what it is that changed. */
  readonly subject: string;
  /** The quantity that says by how much, where it stands in the same words or directly behind. */
  readonly change?: Change;
}

export interface Change {
  readonly quantity: Quantity;
  readonly direction: 1 | -1;
  /** Compared with a time that need not be that of the first value. */
  readonly isTentative: boolean;
}

const OPENED = /(?:由|从)(?![于事业而严此来])([^，。；;：:、]{0,24})$/;
/** What stands between 由 and the first value is not longer. */
const LONGEST_LABEL = 24;
const VERBS =
  '增加|增长|提高|上升|提升|扩大|扩展|拓展|上涨|攀升|跃升|发展|增|升|涨|扩|减少|下降|降低|回落|压缩|压减|压降|缩减|缩小|缩短|精简|下滑|下调|收窄|降|减|缩|调整|变动|变|优化|整合|达';
const BETWEEN = new RegExp(
  `^(?:[（(][^（()）]{0,20}[）)])?[，,]?([^，。；、,;0-9]{0,6}?(${VERBS})了?[到至为成])([^，。；、,;]{0,16})$`,
);
/** Further apart the two values of one sentence part are not printed. */
const FURTHEST = 48;
const SUBJECT = 40;

const NONE: readonly Course[] = [];

/** Every 由…到… of the passage whose values are of one kind, in order. Linear in the number of quantities. */
export function coursesIn(passage: Passage): readonly Course[] {
  return /[由从]/.test(passage.text) ? coursesOf(passage) : NONE;
}

const coursesOf = keptFor<Passage, readonly Course[]>((passage) => {
  const found: Course[] = [];
  const { text, quantities } = passage;
  /** How many of the last quantities follow no 由: a course begins with one that does. */
  let unopened = 0;
  for (let index = 0; index + 1 < quantities.length; index += 1) {
    const direct = quantities[index]!;
    unopened = mayBeOpened(text, direct.range.start) ? 0 : unopened + 1;
    if (unopened < 2) found.push(...courseTo(passage, direct, quantities[index + 1]!));
  }
  return found;
});

const opens = oneOf('由从');
const endsOpening = oneOf('，。；;：:、');

/** Cheap, and true wherever `OPENED` finds something before the quantity. */
function mayBeOpened(text: string, start: number): boolean {
  const least = Math.max(0, start - LONGEST_LABEL - 1);
  for (let at = start - 1; at >= least; at -= 1) {
    if (opens(text, at)) return true;
    if (endsOpening(text, at)) return false;
  }
  return false;
}

function courseTo(passage: Passage, direct: Quantity, to: Quantity): readonly Course[] {
  const course = courseOf(passage, direct, to);
  if (course) return [withChange(course, changeBehind(passage, course))];
  const first = passage.quantities[to.index - 2];
  return first ? aroundChange(passage, first, direct, to) : NONE;
}

function courseOf(passage: Passage, from: Quantity, to: Quantity): Course | undefined {
  if (!areOfOneKind(from, to) || to.range.start - from.range.end > FURTHEST) return undefined;
  const match = BETWEEN.exec(passage.text.slice(from.range.end, to.range.start));
  if (match === null) return undefined;
  const [all, verb = '', plain = '', toLabel = ''] = match;
  const opened = openedBefore(passage, from);
  if (opened === undefined || isListed(passage, to)) return undefined;
  const start = from.range.end + all.length - toLabel.length - verb.length;
  const range = { start, end: start + verb.length };
  return { from, to, ...opened, toLabel, direction: directionOf(plain), verb: range };
}

function areOfOneKind(from: Quantity, to: Quantity): boolean {
  return from.dimension === to.dimension && from.bracket === to.bracket && from.sentence === to.sentence;
}

/** What stands between 由 and the first value, and what before 由; undefined where the value follows no 由. */
function openedBefore(
  passage: Passage,
  from: Quantity,
): { readonly fromLabel: string; readonly subject: string } | undefined {
  const last = passage.quantities[from.index - 1];
  const floor = last ? last.range.end : 0;
  const start = Math.max(floor, from.range.start - 30);
  const match = OPENED.exec(passage.text.slice(start, from.range.start));
  if (match === null) return undefined;
  const at = start + match.index;
  const sentence = passage.sentences[from.sentence]?.start ?? 0;
  const subject = passage.text.slice(Math.max(sentence, at - SUBJECT), at);
  return { fromLabel: match[1] ?? '', subject: subject.slice(subject.lastIndexOf('；') + 1) };
}

/** 由A、B分别提高到C、D: which goes with which is not read. */
function isListed(passage: Passage, to: Quantity): boolean {
  const next = passage.quantities[to.index + 1];
  return next !== undefined && next.dimension === to.dimension && /^[、和]$/.test(between(passage, to, next));
}

function between(passage: Passage, from: Quantity, to: Quantity): string {
  return passage.text.slice(from.range.end, to.range.start);
}

/** The last clause may say when, and which way; before it, only where the value now ranks. */
const BEHIND =
  /^(?:[，,、]?[^，。；;、0-9（()）]{0,4}(?:居|列|位|排)[^，。；;、（()）]{0,14})?\s?[，,、（(]?(?:五年|净|共|总共|累计|总体|相应)?((?:同比|环比|[比较][^，。；、]{1,8}?)?)(?:共|净|累计|大幅|相应)?([调增减提降上下回压缩扩收高][^，。；、]{0,4})$/;

function changeBehind(passage: Passage, course: Course): Change | undefined {
  const quantity = passage.quantities[course.to.index + 1];
  if (quantity?.sentence !== course.to.sentence || quantity.range.start - course.to.range.end > FURTHEST) {
    return undefined;
  }
  const match = BEHIND.exec(between(passage, course.to, quantity));
  const direction = directionOf(match?.[2] ?? '');
  if (match === null || direction === 0 || /[到至为]$/.test(match[2] ?? '')) return undefined;
  const since = match[1] ?? '';
  const isTentative = since !== '' && !isSince(course.fromLabel, since.replace(/^[比较]/, ''));
  return { quantity, direction, isTentative };
}

function isSince(fromLabel: string, time: string): boolean {
  if (time === '同比') return /上年|去年|同期/.test(fromLabel);
  return time.length > 1 && fromLabel.startsWith(time);
}

/** 由80家增加40家到120家, 由第一个百分数提高2个百分点至第二个. */
function aroundChange(passage: Passage, from: Quantity, change: Quantity, to: Quantity): readonly Course[] {
  if (!areOfOneKind(from, to) || change.sentence !== to.sentence || change.role !== 'change') return [];
  const verb = between(passage, from, change);
  const closing = between(passage, change, to);
  if (verb.length > 8 || !/^[，,]?[到至](?:了)?[^，。；、]{0,12}$/.test(closing)) return [];
  const direction = directionOf(verb);
  const opened = openedBefore(passage, from);
  if (opened === undefined || direction === 0 || /[到至为]$/.test(verb)) return [];
  const range = { start: from.range.end, end: change.range.start };
  const toLabel = closing.replace(/^[，,]?[到至]了?/, '');
  return [
    {
      from,
      to,
      ...opened,
      toLabel,
      direction,
      verb: range,
      change: { quantity: change, direction, isTentative: false },
    },
  ];
}

function withChange(course: Course, change: Change | undefined): Course {
  return change ? { ...course, change } : course;
}
