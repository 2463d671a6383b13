import { genreOf } from '../../report/genre/genre';
import { reportFinding } from '../reportFinding';
import type { ReportRule } from '../rule';

const HEAD = { id: 'genre/salutation', severity: 'information' } as const;

const CALLS = /各位|尊敬|同志|代表|委员|领导|朋友|先生|女士|同学|老师|您|你们|大家/;
/** Characters of a text that is more than a beginning. */
const LEAST = 300;

export const genreSalutation: ReportRule = {
  ...HEAD,
  title: '发言稿没有称谓',
  why: '当面讲的稿子先称呼听众，再讲正文。',
  advice: '在正文前顶格写称谓，如“尊敬的各位领导，同志们：”；只作书面材料的，可不写。',
  source: '惯例',
  moment: 'check',
  check: (report) => {
    const { title, spoken, main } = genreOf(report);
    if (!spoken || title === undefined || report.parts.salutation || report.characters < LEAST) return [];
    // Lines under the title (date, speaker) come before it, and it may open the first paragraph.
    if (main.slice(0, 5).some(({ facts }) => CALLS.test(facts.text.slice(0, 50)))) return [];
    return [reportFinding(HEAD, title.range, '发言稿没有称谓，当面讲的请在正文前写“同志们：”之类的称呼。')];
  },
};
