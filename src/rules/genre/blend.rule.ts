import { genreOf } from '../../report/genre/genre';
import { bareTitle } from '../../report/genre/title';
import { reportFinding } from '../reportFinding';
import type { ReportRule } from '../rule';
import { replacement } from '../slips';

const HEAD = { id: 'genre/blend', severity: 'warning' } as const;

const BLEND = /的(请示报告|报告请示|请示函|函请示|函请|请示通知|报告函|申请报告)$/;
/** 关于…的通知的通知, where nothing is passed on that has a kind of its own. */
const TWICE =
  /^(?!.*(?:转发|批转|印发|修[订改]|废止|公布|发布|贯彻|落实|实施|执行|回?复)).*的(请示|报告|批复|通知|通报|通告|公告|意见|决定|决议|函|纪要)的\1$/;

export const genreBlend: ReportRule = {
  ...HEAD,
  title: '标题文种混用',
  why: '一份公文只用一个文种；“请示报告”之类不是法定文种，收文机关不知道要不要答复。',
  advice: '要上级答复的用“请示”，只汇报情况的用“报告”，不相隶属的用“函”。',
  source: '《党政机关公文处理工作条例》第八条、第九条（七）',
  moment: 'check',
  check: (report) => {
    const { title } = genreOf(report);
    if (title === undefined) return [];
    const words = bareTitle(title.text);
    const twice = TWICE.exec(words)?.[1];
    if (twice !== undefined) return [reportFinding(HEAD, title.range, `标题末尾“的${twice}”写了两遍，请删去一个。`)];
    const blend = BLEND.exec(words)?.[1];
    if (blend === undefined) return [];
    const at = report.text.slice(title.range.start, title.range.end).lastIndexOf(blend);
    // A title that is broken inside the words is marked as a whole.
    const start = title.range.start + at;
    const range = at < 0 ? title.range : { start, end: start + blend.length };
    const kinds = ['请示', '报告', '函'].filter((kind) => blend.includes(kind));
    return [
      reportFinding(HEAD, range, `“${blend}”混用了两个文种，一份公文只用一个，请按行文目的选定。`, {
        fixes: at < 0 ? [] : kinds.map((kind) => replacement(range, kind, false)),
      }),
    ];
  },
};
