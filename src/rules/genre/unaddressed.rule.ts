import { genreOf } from '../../report/genre/genre';
import { reportFinding } from '../reportFinding';
import type { ReportRule } from '../rule';

const HEAD = { id: 'genre/unaddressed', severity: 'information' } as const;

const ADDRESSED = new Set<string | undefined>(['请示', '报告', '批复', '函']);
/** A line that may be meant as 主送机关: short, with a colon or a comma at its end. */
const LIKE = /^.{1,80}[：:，,]\s*$/;

export const genreUnaddressed: ReportRule = {
  ...HEAD,
  title: '没有主送机关',
  why: '请示、报告、批复、函是写给某个机关的，应写明主送机关。',
  advice: '标题下空一行顶格写主送机关，后面用冒号。',
  source: '《党政机关公文处理工作条例》第九条（八）；GB/T 9704—2012 7.3.2',
  moment: 'check',
  check: (report) => {
    const { kind, title, main, date } = genreOf(report);
    if (!ADDRESSED.has(kind) || title === undefined || date === undefined || report.parts.salutation) return [];
    if (main.slice(0, 4).some(({ facts }) => LIKE.test(facts.text) && !facts.text.includes('如下'))) return [];
    return [reportFinding(HEAD, title.range, `${kind}没有主送机关，请在标题下顶格写明。`)];
  },
};
