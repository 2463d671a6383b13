import type { Rule } from './rule';
import { mismatches } from './statisticsFindings';

export const statisticsBreakdown: Rule = {
  id: 'statistics/breakdown',
  title: '分项与总数不符',
  why: '“其中”各项之和大于总数；或者文中说明各项就是全部（其余、城镇和农村等），而各项之和与总数对不上。',
  source: '惯例；修约按GB/T 8170—2008 3.2',
  severity: 'warning',
  moment: 'live',
  check: (report) => mismatches(report, 'breakdown'),
};
