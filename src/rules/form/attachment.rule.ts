import { genreOf } from '../../report/genre/genre';
import { listedAttachments, type ListedAttachment } from '../../report/references/listedAttachments';
import type { Paragraph, Report } from '../../report/model';
import { shift } from '../../text/range';
import type { Finding } from '../finding';
import { reportFinding } from '../reportFinding';
import type { ReportRule } from '../rule';
import { replacement } from '../slips';

const HEAD = { id: 'form/attachment', severity: 'warning' } as const;
const LONGEST_NAME = 80;
/** Lines at the end of the text in which 附件说明 and 落款 stand. */
const LAST = 5;
const BARE = /^附件[ \u3000]{0,2}(?!的|另|由|及|与|和|均|如|见|附|中|里)[\u4e00-\u9fff《][^，。；：:]{2,60}$/;

export const formAttachment: ReportRule = {
  ...HEAD,
  title: '附件说明写法',
  why: '附件说明写“附件：”和附件名称，名称后面不加标点；有几个附件的用阿拉伯数字编号，只有一个的不编号。',
  advice: '删去名称后面的标点；只有一个附件的删去序号。',
  source: 'GB/T 9704—2012 7.3.4；只有一个附件不编号按惯例',
  moment: 'check',
  check: (report) => {
    const { main } = genreOf(report);
    const entries = listedAttachments(main);
    return [
      ...entries.flatMap((entry) => nameFindings(report, entry)),
      ...singleFinding(report, entries),
      ...gapFindings(main, entries),
      ...bareFindings(main, entries),
      ...entries.flatMap((entry) => pauseFindings(report, entry)),
    ];
  },
};

/** 1., 3. one below the other: the list ends where its numbers do, and the line behind it looks like its next. */
function gapFindings(main: readonly Paragraph[], entries: readonly ListedAttachment[]): readonly Finding[] {
  const last = entries.at(-1);
  if (last?.number === undefined) return [];
  const next = main.find(({ range }) => range.start > last.range.start);
  const { marker } = next?.facts.outline ?? {};
  if (next === undefined || marker?.kind !== '1.' || marker.number === undefined) return [];
  const line = next.facts.text.trimEnd();
  if (
    (marker.number < last.number + 2 && marker.number !== last.number) ||
    line.length > LONGEST_NAME ||
    /[，。；：]/.test(line)
  )
    return [];
  if (marker.number === last.number) {
    const again = `附件说明里“${last.number}”用了两次，请重新编号。`;
    return [reportFinding(HEAD, shift(marker.label, next.range.start), again)];
  }
  const message = `附件说明里“${last.number}”后面是“${marker.number}”，缺“${last.number + 1}”。请补上或者重新编号。`;
  return [reportFinding(HEAD, shift(marker.label, next.range.start), message)];
}

/** 附件：1、名称; the standard has a dot. */
function pauseFindings({ text }: Report, { numeral, number }: ListedAttachment): readonly Finding[] {
  if (number === undefined || text.charAt(numeral.end) !== '、') return [];
  const range = { start: numeral.end, end: numeral.end + 1 };
  return [
    reportFinding(HEAD, range, '附件顺序号后面用下脚点“.”，不用顿号。', {
      severity: 'information',
      fixes: [replacement(range, '.', false)],
    }),
  ];
}

/** 附件 with the name directly behind it, between the text and 落款. */
function bareFindings(main: readonly Paragraph[], entries: readonly ListedAttachment[]): readonly Finding[] {
  if (entries.length > 0) return [];
  return main.slice(-LAST).flatMap(({ range, facts }, at, last) => {
    const line = facts.text.trim();
    const next = last[at + 1]?.facts.text.trim() ?? '';
    if (!BARE.test(line) || next.length > 40 || /[，。；]/.test(next) || next === '') return [];
    const start = range.start + facts.text.indexOf(line);
    const place = { start, end: start + 2 };
    return [
      reportFinding(HEAD, place, '“附件”后面缺冒号，写作“附件：附件名称”。', {
        fixes: [replacement(place, '附件：', false)],
      }),
    ];
  });
}

function nameFindings({ text }: Report, { range }: ListedAttachment): readonly Finding[] {
  const name = text.slice(range.start, range.end);
  if (name.length > LONGEST_NAME) return [];
  const inside = /[。；，、]$/.test(name);
  const at = inside ? range.end - 1 : range.end;
  const mark = text.charAt(at);
  // A name with a sentence's marks in it is no name.
  if (!/[。；，、]/.test(mark) || /[，。；？！]/.test(name.slice(0, -1))) return [];
  const place = { start: at, end: at + 1 };
  return [
    reportFinding(HEAD, place, `附件名称后面不加标点，请删去“${mark}”。`, {
      fixes: [replacement(place, '', false)],
    }),
  ];
}

/** 附件：1.… with nothing behind it. Where the list may go on in a form that is not read, nothing is said. */
function singleFinding({ text }: Report, entries: readonly ListedAttachment[]): readonly Finding[] {
  const [only, second] = entries;
  // 附件1：… may head what is attached.
  if (
    only?.number !== 1 ||
    second !== undefined ||
    !/[：:]\s{0,4}$/.test(text.slice(Math.max(0, only.numeral.start - 5), only.numeral.start))
  )
    return [];
  const behind = text.slice(only.numeral.end, only.numeral.end + 400);
  if (/(?<!\d)[2-9２-９][.．、](?!\d)|[\r\n][\s\u3000]{0,8}(?:附件)?[2２](?!\d)/.test(behind)) return [];
  return [
    reportFinding(HEAD, only.numeral, '只有一个附件时不编序号，写作“附件：附件名称”。', { severity: 'information' }),
  ];
}
