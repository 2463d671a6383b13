import { l10n } from 'vscode';
import type { Claim, Verdict } from '../statistics/claim';
import type { Current } from './current';
import type { Guard } from './guard';
import type { Entry } from './lastingTree';
import { pausedMessage } from './outlineView';
import { createReportTree, rowsOf } from './reportTree';
import type { ReportTree } from './reportTree';
import type { Session, Sessions } from './sessions';
import { oneLine, verdicts, verdictText } from './words';

const icons: Readonly<Record<Verdict, string>> = {
  violated: 'error',
  close: 'info',
  unknown: 'question',
  holds: 'check',
};

/** The 数据核对 view: every relation that the text states, by what came of checking it, each with its working. */
export function statisticsView(sessions: Sessions, current: Current, guard: Guard): ReportTree {
  return createReportTree({ id: 'gongwen.statistics', entries, message: pausedMessage }, sessions, current, guard);
}

function entries(session: Session): readonly Entry[] {
  const claims = session.claims();
  const { text } = session.report();
  return verdicts.flatMap((verdict): Entry[] => {
    const those = claims.filter((claim) => claim.verdict === verdict);
    if (those.length === 0) return [];
    const group: Entry = {
      key: verdict,
      sort: verdict,
      label: verdictText(verdict),
      description: l10n.t('{0}处', those.length),
      tooltip: '',
      icon: icons[verdict],
      collapsed: verdict === 'holds',
      children: rowsOf(those, (claim) => leaf(claim, text)),
    };
    return [group];
  });
}

function leaf(claim: Claim, text: string): Entry {
  const passage = oneLine(text.slice(claim.range.start, claim.range.end));
  return {
    key: `${claim.relation} ${passage}`,
    sort: claim.relation,
    label: claim.working,
    description: claim.title,
    tooltip: `${claim.working}\n\n${passage}`,
    collapsed: false,
    target: claim.printed.range,
    children: [],
  };
}
