import { isQuotedWith, maskOf, type BlankInLine, type BlankKey } from './linkedContext';

const PERIOD =
  /(?<!\d)(?:19|20)\d{2}(?=年|[\u4e00-\u9fff])|今年|本年|去年|上年|前年|明年|上半年|下半年|[一二三四]季度|(?<!\d)\d{1,2}月|十[二三四五六]五/g;
const YEAR = /^(?:(?:19|20)\d{2}|[今本去上前明]年)$/;
/** Years of plans are no year that a report tells of. */
const PRINTED_YEAR = /(?<![到至\d])((?:19|20)\d{2})年(?!前)/g;

/** Words that lead to a figure and say nothing of what is counted. */
const LEADING =
  /^(?:\d{4}年?(?:以来|度)?|[今去上本]年(?:以来)?|全年|年初|上半年|下半年|目前|现|截至|已|共计?|累计|其中|全[省市县区镇乡]|我[省市县区镇乡])+/;
/** What many things do alike: alone they name nothing that is counted. */
const COMMON =
  /同比|环比|比?上年(?:同期)?|较|增长|下降|提高|减少|降低|上升|增加|完成|实现|达到?|累计|已|共计?|合计|其中|占比?|总投资|投资|资金|投入|奖励|为|约|近|超过?|突破|收集|解决|正在|等待|实施中?|办结|办理|开展|召开|组织|新增|新建|建成|改造|发放|培训|下达|安排|率|总|各类|的|了|等|中|共/g;
const LEAST_NOUN = 3;

/** The year of the newest part of a text, as far as it prints one. */
export function reportYear(text: string): string | undefined {
  let latest: string | undefined;
  for (const [, year] of text.matchAll(PRINTED_YEAR)) if (latest === undefined || year! > latest) latest = year;
  return latest;
}

/** Says for offsets of a line that never go back which time is spoken of there; `usual` before any is named. */
export function periods(line: string, usual: string, year: string | undefined): (offset: number) => string {
  const found = [...line.matchAll(PERIOD)];
  let next = 0;
  let whole = usual;
  let part = '';
  return (offset) => {
    for (; next < found.length && found[next]!.index < offset; next++) {
      const [word] = found[next]!;
      if (YEAR.test(word)) [whole, part] = [word === year || word === '本年' ? '今年' : word, ''];
      else part = word;
    }
    return whole + part;
  };
}

/** The time that a heading names, if it names one. */
export function periodOf(heading: string, year: string | undefined): string | undefined {
  const found = periods(heading, '', year)(heading.length);
  return found === '' ? undefined : found;
}

/**
 * The key of a figure whose whole phrase tells what is counted: “**件实事” in quotation marks, or 一般公共预算收入完成**亿元
 * from mark to mark; with the time it is of. `named` are the quoted ones of the report.
 */
export function figureKey(place: BlankInLine, period: string, named: ReadonlySet<string>): BlankKey | undefined {
  const { blank, before, after } = place;
  const mask = maskOf(blank);
  if (blank.kind !== 'figure' || mask === undefined || blank.shape === undefined) return undefined;
  const tag = `${mask} ${period}`;
  if (named.has(after)) return { key: `named ${after} ${tag}`, once: true };
  const noun = before.replace(LEADING, '');
  const behind = after.slice((blank.unit ?? '').length);
  if (noun.replace(COMMON, '').length + behind.replace(COMMON, '').length < LEAST_NOUN) return undefined;
  return { key: `figure ${noun} ${after} ${tag}`, once: true };
}

/** A counted thing with a name of its own in quotation marks: 件实事 of “**件实事”. */
export function quotedName(place: BlankInLine): string | undefined {
  const isName = place.blank.kind === 'figure' && place.after.length >= LEAST_NOUN && isQuotedWith(place);
  return isName ? place.after : undefined;
}
