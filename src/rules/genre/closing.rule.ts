import { genreOf } from '../../report/genre/genre';
import { reportFinding } from '../reportFinding';
import type { ReportRule } from '../rule';
import { replacement } from '../slips';
import { CLOSINGS, strangeClosings } from './closings';

const HEAD = { id: 'genre/closing', severity: 'warning' } as const;

export const genreClosing: ReportRule = {
  ...HEAD,
  title: '结束语与文种不符',
  why: '标题是一个文种，结尾写的是另一个文种的结束语，多半是套用旧文时留下的。',
  advice: '按标题的文种改结束语；文种用错了的，改标题。',
  source: '《党政机关公文处理工作条例》第八条；惯例',
  moment: 'check',
  check: (report) => {
    const { kind } = genreOf(report);
    const right = kind && CLOSINGS[kind];
    if (kind === undefined || right === undefined) return [];
    return strangeClosings(report).map(({ range, text }) =>
      reportFinding(HEAD, range, `标题是“${kind}”，结尾却写“${text}”，两处文种应当一致，一般写“${right}”。`, {
        fixes: [replacement(range, right, false)],
      }),
    );
  },
};
