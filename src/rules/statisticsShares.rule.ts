import type { Rule } from './rule';
import { mismatches } from './statisticsFindings';

export const statisticsShares: Rule = {
  id: 'statistics/shares',
  title: '各项占比之和不是100%',
  why: '文中说明各项就是全部（最后一项是“其余”，或者“三类分别占”后面正好三项），占比应当合成100%，按印出精度计算合不成。',
  source: '惯例；修约按GB/T 8170—2008 3.2',
  severity: 'warning',
  moment: 'live',
  check: (report) => mismatches(report, 'shares'),
};
