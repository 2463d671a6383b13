import type { Current } from './current';
import type { Guard } from './guard';
import { pausedMessage } from './outlineView';
import { createReportTree } from './reportTree';
import type { ReportTree } from './reportTree';
import type { Sessions } from './sessions';
import { statisticsRows } from './statisticsRows';

/** The 数据核对 view: every relation that the text states, by what came of checking it, each with its working. */
export function statisticsView(sessions: Sessions, current: Current, guard: Guard): ReportTree {
  return createReportTree(
    { id: 'gongwen.statistics', entries: statisticsRows, message: pausedMessage },
    sessions,
    current,
    guard,
  );
}
