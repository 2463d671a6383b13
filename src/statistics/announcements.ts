import { isSpace, oneOf } from '../text/characterSet';
import type { Paragraph, ParagraphFacts, Report } from '../report/model';
import { shift, type TextRange } from '../text/range';
import { announcedIn, type Announced } from './announced';
import { enumerationBefore, namesOf, type Enumeration } from './enumeration';
import { runsOf, type Run } from './runs';
import { countLeading } from '../text/halving';
import { keptFor, keptForFew } from '../text/kept';

/** A number of points that the text announces, with the sections that follow at once. Offsets are those of the text. */
export interface Announcement {
  /** Absent where the points are only named: 现将基本情况、主要做法和下步打算汇报如下. */
  readonly announced?: Announced;
  /** The points by name, where the announcement names as many as follow: 从甲、乙、丙三个方面. */
  readonly names: readonly TextRange[];
  readonly run: Run;
  /** The words leave no doubt that the sections are what is announced. */
  readonly certain: boolean;
}

/** What one paragraph announces at its end, or before a label inside it; offsets are relative to it. */
interface Said {
  readonly announced?: Announced;
  readonly listed?: Enumeration;
  readonly certain: boolean;
}

/** Every announcement of the report that sections follow, in the order of the text. Kept as long as the report is. */
export const announcementsOf: (report: Report) => readonly Announcement[] = keptForFew((report) =>
  runsOf(report.sections).flatMap((run, at) => announcementOf(report, run, at === 0)),
);

function announcementOf(report: Report, run: Run, isFirst: boolean): readonly Announcement[] {
  const place = placeBefore(report, run.members[0].heading.start);
  if (place === undefined) return [];
  const { paragraph, end } = place;
  const by = paragraph.range.start;
  const isHeading = run.parent !== undefined && run.parent.heading.end >= by + end - 1;
  const found = saidOnce(paragraph.facts, end);
  if (found && (found.certain || !isHeading)) return [announcement(report.text, found, run, by)];
  return isFirst ? fromOpening(report, run) : [];
}

function announcement(text: string, { announced, listed, certain }: Said, run: Run, by: number): Announcement {
  const list = listed && { ...listed, items: listed.items.map((item) => shift(item, by)) };
  return {
    ...(announced ? { announced: { ...announced, range: shift(announced.range, by) } } : {}),
    names: (list && namesOf(text, list, run.members.length)) ?? [],
    run,
    certain,
  };
}

/** The first sections of a report are often announced a paragraph or two before they begin. */
function fromOpening({ text, parts: { opening } }: Report, run: Run): readonly Announcement[] {
  if (opening === undefined || opening.end > run.members[0].heading.start) return [];
  const from = Math.max(opening.start, opening.end - LONGEST_OPENING);
  const printed = text.slice(from, opening.end);
  const sentences = [...printed.matchAll(/[^。！？\n]+/g)].filter(([sentence]) => TELLING.test(sentence));
  return sentences
    .flatMap((match) => readSaid(printed, match.index + match[0].length))
    .slice(-1)
    .map((said) => announcement(text, said, run, from));
}

const LONGEST_OPENING = 600;
const TELLING = /汇报|报告|介绍|发言|说明|交流|通报|[讲谈][^，。]{0,4}[点个]/;

/** The paragraph in which the words before `offset` stand, and how far into it they go: a label may open its own. */
function placeBefore({ paragraphs }: Report, offset: number): { paragraph: Paragraph; end: number } | undefined {
  const index = indexAt(paragraphs, offset);
  const own = paragraphs[index];
  if (own === undefined) return undefined;
  const end = offset - own.range.start;
  if (end > own.facts.outline.content) return { paragraph: own, end };
  const before = paragraphs[index - 1];
  return before && !before.facts.outline.apart ? { paragraph: before, end: before.facts.text.length } : undefined;
}

/** The last paragraph that begins at or before `offset`. */
function indexAt(paragraphs: readonly Paragraph[], offset: number): number {
  return countLeading(paragraphs.length, (index) => paragraphs[index]!.range.start <= offset) - 1;
}

/** What a paragraph says, by the end up to which it was read. */
const saidIn = keptFor<ParagraphFacts, Map<number, readonly Said[]>>(() => new Map());

function saidOnce(facts: ParagraphFacts, end: number): Said | undefined {
  const byEnd = saidIn(facts);
  let found = byEnd.get(end);
  if (found === undefined) byEnd.set(end, (found = readSaid(facts.text, end)));
  return found[0];
}

/** An announcement is the end of a sentence, and not a long one. */
const LONGEST = 120;
const isEndMark = oneOf('。：:；;，,');
const endsSentence = oneOf('。！？；\n');
/** Blanks and emphasis on either side of the mark at the end, at most. */
const MOST_BLANKS = 8;
/** What may stand between the announcement and the mark that ends it. */
const LINK =
  /[，,](?:即|就是|也就是|分别是|分别为|具体是|具体为|具体如下|主要是|主要有|[^，,。；：、]{0,16}(?:汇报|报告|介绍|发言|说明|交流)(?:如下)?)$/;
const NOUN =
  /^(?:的|重点|主要|具体|关键|突出|民生|基本|政策|专项|保障)*(?:方面|工作|任务|措施|举措|意见|建议|问题|特点|体会|做法|要求|原则|情况|突破|提升|转变|实事|事|文章|任务举措|工作任务|工作重点|方向)?(?:和体会|和建议)?$/;
/** Words of telling behind a number of points: 三个方面作简要汇报, 四个部分向大家汇报. */
const TOLD = /^[^，。；、]{0,12}(?:汇报|报告|介绍|发言|说明|交流|通报)(?:如下)?$/;
const VERB =
  /(?:抓[好紧了住]?|做[好了]?|抓好了|把握[好住]?|突出了?|体现(?:在|了|为)?|采取了?|坚持|办好|办|实施|汇报|报告|介绍|讲|谈|提|强调|提出|做到了?|以下|如下|下列|下面|这样|从|围绕|推进|部署了?|落实|分为|包括)[^，。；：“”]{0,6}$/;

/** The mark that ends a stretch of text, if one does, and how much of it stands before that. */
function endOf(text: string): { readonly mark: string; readonly length: number } {
  const last = behindWords(text, text.length);
  if (text.length - last > MOST_BLANKS || !isEndMark(text, last - 1)) {
    return { mark: '', length: Math.max(last, text.length - 2 * MOST_BLANKS) };
  }
  return { mark: text.charAt(last - 1), length: Math.max(behindWords(text, last - 1), last - 1 - MOST_BLANKS) };
}

/** Where the words before `end` end, blanks and emphasis left out. */
function behindWords(text: string, end: number): number {
  let at = end;
  while (isSpace(text, at - 1) || text.charAt(at - 1) === '*') at -= 1;
  return at;
}

/** At most one. */
function readSaid(text: string, end: number): readonly Said[] {
  const from = Math.max(0, end - LONGEST);
  const printed = text.slice(from, end);
  const { mark, length } = endOf(printed);
  const body = printed.slice(0, length);
  let start = length;
  while (start > 0 && !endsSentence(body, start - 1)) start -= 1;
  const to = from + body.replace(LINK, '').length;
  const all = announcedIn(text, from + start, to);
  const last = all.at(-1);
  if (last === undefined) return onlyNames(text, from + body.length);
  const tail = text.slice(last.range.end, to);
  if (tail.length > 16 || /[，,、；：。（(“《]/.test(tail)) return [];
  const { start: number } = last.range;
  const listed = enumerationBefore(text, text.charAt(number - 1) === '“' ? number - 1 : number);
  // 明确责任落实、工作机制两个方面的任务。 has named its two; what follows is something else.
  const isNamed = listed !== undefined && listed.least <= last.value && last.value <= listed.most;
  const isToldAlready = isNamed && !/[：:]/.test(mark) && !TOLD.test(tail);
  const certain = all.length === 1 && !isToldAlready && isCertain(text, last, tail, mark);
  return [{ announced: last, ...(listed ? { listed } : {}), certain }];
}

function isCertain(text: string, last: Announced, tail: string, mark: string): boolean {
  if (mark === '：' || mark === ':') return true;
  const before = text.slice(Math.max(0, last.range.start - 16), last.range.start);
  if (TOLD.test(tail)) return true;
  return mark !== '，' && mark !== ',' && NOUN.test(tail) && VERB.test(before);
}

const NAMED = /(?:等)?(?:情况)?(?:[作向][^，。；：、]{0,10})?(?:汇报|报告|介绍|通报)如下$/;

/** 现将基本情况、主要做法和下步打算汇报如下： */
function onlyNames(text: string, end: number): readonly Said[] {
  const from = Math.max(0, end - LONGEST);
  const match = NAMED.exec(text.slice(from, end));
  const listed = match && enumerationBefore(text, from + match.index);
  return listed ? [{ listed, certain: false }] : [];
}
