import { genreOf } from '../../report/genre/genre';
import { reportFinding } from '../reportFinding';
import type { ReportRule } from '../rule';

const HEAD = { id: 'genre/leader', severity: 'warning' } as const;

/** One person: 张××副市长：, 尊敬的李书记：. Several, or 各位, are an audience. */
const LEADER =
  /^(?:尊敬的|敬爱的)?[\u4e00-\u9fff*×]{1,8}(?:书记|[省市县区镇乡州厅局部处院校]长|主任|主席|总经理|董事长)(?:[\u4e00-\u9fff]{2,4})?(?:同志)?[：:]$|^[\u4e00-\u9fff*×]{2,12}(?:政府|[委局厅部办])(?:各位)?领导[：:]$/;

export const genreLeader: ReportRule = {
  ...HEAD,
  title: '公文报送领导个人',
  why: '除上级机关负责人直接交办的事项外，不得以本机关名义向上级机关负责人报送公文。',
  advice: '主送机关改为上级机关；确是负责人直接交办的，可不改。',
  source: '《党政机关公文处理工作条例》第十五条（五）',
  moment: 'check',
  check: (report) => {
    const { kind, spoken } = genreOf(report);
    const range = report.parts.salutation;
    if (range === undefined || spoken || (kind !== '请示' && kind !== '报告')) return [];
    const words = report.text.slice(range.start, range.end).trim();
    if (!LEADER.test(words) || /^(?:尊敬的)?各位/.test(words)) return [];
    return [reportFinding(HEAD, range, `${kind}应主送上级机关，不报送领导个人，请改为机关名称。`)];
  },
};
