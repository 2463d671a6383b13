import { genreOf } from '../../report/genre/genre';
import { bareTitle } from '../../report/genre/title';
import { reportFinding } from '../reportFinding';
import type { ReportRule } from '../rule';

const HEAD = { id: 'genre/ending', severity: 'information' } as const;

const ENDS = /完毕|谢谢|感谢|指正|以上(?:汇报|发言|情况)|发言完|[！!]\s*$/;
const LEAST = 300;

export const genreEnding: ReportRule = {
  ...HEAD,
  title: '汇报发言没有结束语',
  why: '当面汇报，末尾说一句“汇报完毕，请批评指正”，听的人才知道讲完了。',
  advice: '末尾另起一段写结束语；只作书面材料的，可不写。',
  source: '惯例',
  moment: 'check',
  check: (report) => {
    const { title, spoken, main } = genreOf(report);
    const { salutation, closing } = report.parts;
    if (!spoken || title === undefined || salutation === undefined || closing || report.characters < LEAST) return [];
    if (!/汇报/.test(bareTitle(title.text).slice(-8))) return [];
    if (main.slice(-4).some(({ facts }) => ENDS.test(facts.text.slice(-120)))) return [];
    return [reportFinding(HEAD, title.range, '汇报稿没有结束语，末尾一般写“汇报完毕，请批评指正”。')];
  },
};
