import type { Rule } from './rule';
import { mismatches } from './statisticsFindings';

export const statisticsShare: Rule = {
  id: 'statistics/share',
  title: '占比与数据不符',
  why: '文中写明了部分、总数和占比，按三个数的印出精度计算，占比与部分除以总数对不上。',
  source: '惯例；修约按GB/T 8170—2008 3.2',
  severity: 'warning',
  moment: 'live',
  check: (report) => mismatches(report, 'share'),
};
