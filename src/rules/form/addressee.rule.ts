import { genreOf } from '../../report/genre/genre';
import type { TextRange } from '../../text/range';
import { reportFinding } from '../reportFinding';
import type { ReportRule } from '../rule';
import { replacement } from '../slips';

const HEAD = { id: 'form/addressee', severity: 'warning' } as const;

/** A line that is nothing but 主送机关, or nothing but a call, without a colon. */
const BODIES =
  /^各[^。；：:！？]{1,60}?(?:单位|部门|局|委|办|政府|机关|公司|学校|党委|支部|街道|科室|处室|办事处|村委会|社区|企业|管委会)([，。；])?$/;
/** One body; only the wrong mark tells it from a line that names who issued the text. */
const BODY =
  /^[\u4e00-\u9fff*×]{1,24}(?:政府|党委|党组|委员会|[省市县区州盟旗镇乡]委|[局厅部院处署]|办公室|公司|中心|大学|学院)([，。；])$/;
const PEOPLE =
  /^(?:尊敬的)?(?:各位[^。；：:！？，、]{1,10}|同志们)(?:[，、](?:各位[^。；：:！？，、]{1,10}|同志们|朋友们|同事们)){0,4}([，。；])?$/;
/** Lines under a title (who speaks, when) before it. */
const MOST_LINES = 4;

export const formAddressee: ReportRule = {
  ...HEAD,
  title: '主送机关、称谓后应用冒号',
  why: '主送机关、称谓后面标全角冒号，表示下面的话是对他们说的。',
  advice: '改为全角冒号。',
  source: 'GB/T 9704—2012 7.3.2；GB/T 15834—2011 4.7.3.2；称谓按惯例',
  moment: 'check',
  check: (report) => {
    const line = lineOf(report);
    if (line === undefined) return [];
    const [words, mark] = line.match;
    const { end } = line.range;
    const range = mark === undefined ? line.range : { start: end - mark.length, end };
    const is = words.startsWith('各位') || !words.startsWith('各') ? '称谓' : '主送机关';
    const message = mark === undefined ? `${is}后面没有标点，应用“：”。` : `${is}后面应用“：”，不用“${mark}”。`;
    const fixed = mark === undefined ? `${words}：` : '：';
    return [reportFinding(HEAD, range, message, { fixes: [replacement(range, fixed, false)] })];
  },
};

function lineOf(report: Parameters<ReportRule['check']>[0]): { match: RegExpExecArray; range: TextRange } | undefined {
  const { title, main, spoken, kind } = genreOf(report);
  // Without a title, only the very first line.
  const lines = main.slice(0, title ? MOST_LINES : 1);
  for (const { range, facts } of lines) {
    const { content, marker } = facts.outline;
    const line = facts.text.slice(content, content + 90).trimEnd();
    if (marker === undefined && content + line.length === facts.text.trimEnd().length) {
      if (/[：:]$/.test(line)) return undefined;
      const match = PEOPLE.exec(line) ?? (kind === undefined || spoken ? null : (BODIES.exec(line) ?? BODY.exec(line)));
      const start = range.start + content;
      if (match !== null) return { match, range: { start, end: start + line.length } };
    }
    if (facts.text.includes('。')) return undefined;
  }
  return undefined;
}
