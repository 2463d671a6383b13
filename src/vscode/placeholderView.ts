import { commands, l10n } from 'vscode';
import type { Memento } from 'vscode';
import type { Suggestion } from '../statistics/suggestions';
import type { Current } from './current';
import type { Guard } from './guard';
import { matchingNodes } from './outlineFilter';
import { pausedMessage } from './outlineView';
import { allBlanks, blankMatcher } from './placeholderFilter';
import type { PlaceholderFilter } from './placeholderFilter';
import { placeholderRows } from './placeholderRows';
import type { Grouping, PlaceholderWords } from './placeholderRows';
import { createReportTree, restText } from './reportTree';
import type { ReportTree } from './reportTree';
import type { Sessions } from './sessions';
import { headingText, oneLine, placeholderText } from './words';

/** The tree of the 待填 view with what is its own. */
export interface PlaceholderView extends ReportTree {
  filter(): PlaceholderFilter;
  setFilter(filter: PlaceholderFilter): void;
  setGrouping(grouping: Grouping): void;
}

const groupingKey = 'gongwen.placeholders.grouping';

/** The 待填 view: what is still missing, by kind or by section, each with the words around it. */
export function placeholderView(sessions: Sessions, current: Current, state: Memento, guard: Guard): PlaceholderView {
  let shown = allBlanks;
  let count = 0;
  let grouping: Grouping = state.get<unknown>(groupingKey) === 'section' ? 'section' : 'kind';
  const words = placeholderWords();
  const tellGrouping = (): void => {
    setContext('gongwen.placeholders.sections', grouping === 'section');
  };
  tellGrouping();

  const tree = createReportTree(
    {
      id: 'gongwen.placeholders',
      entries: (session) => {
        const facts = { linked: session.linked(), suggestions: session.suggestions() };
        return placeholderRows(session.report(), facts, grouping, words);
      },
      message: (session) => pausedMessage(session) ?? filterText(shown, count),
      description: (session) => {
        const { length } = session.report().placeholders;
        return length === 0 ? '' : words.count(length);
      },
      filter(roots) {
        const matches = blankMatcher(shown);
        if (!matches) return undefined;
        const nodes = matchingNodes(roots, matches);
        count = [...nodes].filter(({ entry }) => matches(entry)).length;
        return nodes;
      },
    },
    sessions,
    current,
    guard,
  );

  return {
    ...tree,
    filter: () => shown,
    setFilter(filter) {
      shown = filter;
      setContext('gongwen.placeholders.filtered', blankMatcher(filter) !== undefined);
      tree.filterChanged();
    },
    setGrouping(wanted) {
      grouping = wanted;
      void state.update(groupingKey, wanted);
      tellGrouping();
      for (const session of sessions.all()) tree.update(session);
    },
  };
}

function placeholderWords(): PlaceholderWords {
  const counts = new Map<number, string>();
  return {
    kind: placeholderText,
    count(count) {
      const text = counts.get(count) ?? l10n.t('{0}处', count);
      counts.set(count, text);
      return text;
    },
    linked: (count) => `×${count}`,
    text: oneLine,
    tooltip: tooltipText(),
    heading: headingText,
    around: l10n.t('标题、开头和结尾'),
    rest: restText,
  };
}

function tooltipText(): (suggestion: Suggestion | undefined, linked: number) => string {
  // Translated once: the view has a thousand of them.
  const usual = l10n.t('点击选中，直接输入即可填写');
  return (suggestion, linked) => {
    if (!suggestion && linked < 2) return usual;
    const computed = suggestion && l10n.t('可填{0}：{1}', suggestion.shown, oneLine(suggestion.working));
    const together = linked > 1 ? l10n.t('同一内容共{0}处，可按 F2 统一填写', linked) : undefined;
    return [computed ?? usual, together].filter((line) => line !== undefined).join('\n');
  };
}

function filterText({ words, kinds }: PlaceholderFilter, count: number): string {
  const parts = [...kinds.map(placeholderText), ...(words.trim() === '' ? [] : [`“${oneLine(words)}”`])];
  return parts.length === 0 ? '' : l10n.t('筛选：{0}，{1}处', parts.join('、'), count);
}

function setContext(key: string, value: boolean): void {
  void commands.executeCommand('setContext', key, value);
}
