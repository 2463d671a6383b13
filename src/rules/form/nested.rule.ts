import { genreOf } from '../../report/genre/genre';
import { bareTitle } from '../../report/genre/title';
import { reportFinding } from '../reportFinding';
import type { ReportRule } from '../rule';

const HEAD = { id: 'form/nested', severity: 'information' } as const;

const NESTED = /关于(转发|批转|印发)[^《》]{0,60}关于[^《》]{2,100}(通知|意见|通报|报告|决定)的通知$/;

export const formNested: ReportRule = {
  ...HEAD,
  title: '标题重叠“关于……的通知”',
  why: '转发文件时把“关于”和“的通知”各写两遍，标题拗口。',
  advice: '省去外层的“关于”；转发的是通知的，外层的“的通知”也可省去。',
  source: '惯例',
  moment: 'check',
  check: (report) => {
    const { title } = genreOf(report);
    const [, verb, kind] = (title && NESTED.exec(bareTitle(title.text))) ?? [];
    if (title === undefined || verb === undefined || kind === undefined) return [];
    const short = kind === '通知' ? `${verb}……关于……的通知` : `${verb}……关于……的${kind}的通知`;
    return [reportFinding(HEAD, title.range, `标题里“关于”重叠，一般写作“${short}”。`)];
  },
};
