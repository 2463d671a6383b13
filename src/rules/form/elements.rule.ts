import { genreOf } from '../../report/genre/genre';
import { bareTitle } from '../../report/genre/title';
import { reportFinding } from '../reportFinding';
import type { ReportRule } from '../rule';

const HEAD = { id: 'form/elements', severity: 'information' } as const;

const ONLY_KIND = /^(?:请示|报告|批复|通知|通报|意见|决定|函)$/;
const NO_KIND = /关于.{2,100}的(?:有关|若干|几个)?(?:问题|事项|事宜)$/;
/** 关于召开会议通知: no 的 anywhere near the kind (…的紧急通知 has it). */
const NO_DE = /关于[^《》]{4,100}(通知|请示|批复|通报|函)$/;

export const formElements: ReportRule = {
  ...HEAD,
  title: '标题要素不全',
  why: '公文标题由发文机关名称、事由和文种组成，写作“……关于……的通知”。',
  advice: '补上事由或文种；内部使用的，发文机关名称可以省去。',
  source: '《党政机关公文处理工作条例》第九条（七）；惯例',
  moment: 'check',
  check: (report) => {
    const { title, addressed } = genreOf(report);
    // Without a 主送机关 the text need be no official document: an article may be called 关于…的若干问题.
    if (title === undefined || addressed !== 'bodies') return [];
    const message = problem(bareTitle(title.text));
    return message === undefined ? [] : [reportFinding(HEAD, title.range, message)];
  },
};

function problem(title: string): string | undefined {
  if (ONLY_KIND.test(title)) return `标题只有文种“${title}”，请补上事由，如“关于……的${title}”。`;
  if (NO_KIND.test(title)) return '标题没有文种，请在末尾补上，如“……的请示”“……的通知”。';
  const kind = NO_DE.exec(title)?.[1];
  if (kind !== undefined && !title.slice(-12).includes('的'))
    return `标题一般写作“关于……的${kind}”，“${kind}”前缺“的”。`;
  return undefined;
}
