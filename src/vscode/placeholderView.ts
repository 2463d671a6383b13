import { l10n } from 'vscode';
import type { Placeholder, PlaceholderKind } from '../report/model';
import type { Suggestion } from '../statistics/suggestions';
import type { Current } from './current';
import type { Guard } from './guard';
import type { Entry } from './lastingTree';
import { pausedMessage } from './outlineView';
import { createReportTree, rowsOf } from './reportTree';
import type { ReportTree } from './reportTree';
import type { Session, Sessions } from './sessions';
import { oneLine, placeholderText } from './words';

const kinds: readonly PlaceholderKind[] = ['figure', 'name', 'documentNumber', 'date', 'text'];

const icons: Readonly<Record<PlaceholderKind, string>> = {
  figure: 'symbol-number',
  name: 'person',
  documentNumber: 'file',
  date: 'calendar',
  text: 'edit',
};

/** The 待填 view: what is still missing, by kind, each with the words around it. */
export function placeholderView(sessions: Sessions, current: Current, guard: Guard): ReportTree {
  return createReportTree({ id: 'gongwen.placeholders', entries, message: pausedMessage }, sessions, current, guard);
}

function entries(session: Session): readonly Entry[] {
  const { placeholders } = session.report();
  return kinds.flatMap((kind): Entry[] => {
    const those = placeholders.filter((placeholder) => placeholder.kind === kind);
    if (those.length === 0) return [];
    const group: Entry = {
      key: kind,
      sort: kind,
      label: placeholderText(kind),
      description: l10n.t('{0}处', those.length),
      tooltip: '',
      icon: icons[kind],
      collapsed: false,
      children: rowsOf(those, (each) =>
        leaf(each, kind === 'figure' ? session.suggestions().get(each.range.start) : undefined),
      ),
    };
    return [group];
  });
}

function leaf({ kind, range, text, before, after }: Placeholder, suggestion: Suggestion | undefined): Entry {
  const lead = oneLine(before);
  const mask = oneLine(text);
  return {
    key: `${before} ${text} ${after}`,
    sort: kind,
    label: `${lead}${mask}${oneLine(after)}`,
    highlight: { start: lead.length, end: lead.length + mask.length },
    description: '',
    tooltip: suggestion
      ? l10n.t('可填{0}：{1}', suggestion.shown, oneLine(suggestion.working))
      : l10n.t('点击选中，直接输入即可填写'),
    collapsed: false,
    target: range,
    children: [],
  };
}
