import { genreOf, unquoted } from '../../report/genre/genre';
import { shift } from '../../text/range';
import { reportFinding } from '../reportFinding';
import type { ReportRule } from '../rule';
import { rangeOf } from '../slips';

const HEAD = { id: 'genre/twice', severity: 'warning' } as const;

/** How many paragraphs at the end are looked at, 落款 with them. */
const LAST = 6;

/** Formulas of which a text needs one: two of a line say the same. */
const SAME: readonly RegExp[] = [
  /(?:汇报|发言|报告|讲话|介绍|述职)(?:完毕|到此结束|完了|到这里)|(?<=^|[。！；])以上(?:汇报|发言|述职|报告|请示)(?=[，、。])/g,
  /[特专]此(?:通知|通报|通告|公告|报告|请示|函告|函达|函复|批复)(?=[。！，])|(?<=^|[。！；])以上(?:报告|请示)，请(?:予)?(?:审阅|审议|审查|审示|指正)/g,
  /请[^。！；]{0,16}批评指正/g,
  /谢谢(?:大家|各位[^，。！]{0,6})?(?=[。！!])/g,
];

export const genreTwice: ReportRule = {
  ...HEAD,
  title: '结束语重复',
  why: '同样的结束语说了两遍，多半是拼接稿子时留下的。',
  advice: '只留一处。',
  source: '惯例',
  moment: 'check',
  check: (report) => {
    const last = genreOf(report).main.slice(-LAST);
    return SAME.flatMap((formula) => {
      const [first, ...again] = last.flatMap(({ range, facts }) =>
        [...unquoted(facts.text).matchAll(formula)].map((match) => ({
          text: match[0],
          range: shift(rangeOf(match), range.start),
        })),
      );
      if (first === undefined) return [];
      return again.map(({ range, text }) =>
        reportFinding(HEAD, range, `结束语重复：前面已有“${first.text}”，“${text}”可以删去一处。`, {
          related: [{ range: first.range, message: `前面的“${first.text}”` }],
        }),
      );
    });
  },
};
