import type { ReportRule } from '../rule';
import { mismatches } from '../statistics/findings';

const texts = {
  title: '团队关系不符',
  why: '文中的数字与团队关系文件里写明的算式不符。',
};

/** One rule for all relations of a team's own files; without such files it has nothing to say. */
export const libraryRelation: ReportRule = {
  id: 'library/relation',
  ...texts,
  advice: '按团队关系文件里的算式核对各数，改正有误的一处。',
  source: '团队自己的关系文件；修约按GB/T 8170—2008 3.2',
  severity: 'warning',
  moment: 'live',
  check: (report, { relations }) => (relations ? mismatches(report, 'library', texts, relations) : []),
};
