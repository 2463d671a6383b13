import { commands, Disposable, l10n } from 'vscode';
import type { Structure } from '../editing/structure';
import type { Current } from './current';
import type { Delays } from './delays';
import type { Guard } from './guard';
import type { Entry } from './lastingTree';
import { targetCharacters } from '../text/lengthTarget';
import { createOutlineDrag } from './outlineDrag';
import type { OutlineDrag } from './outlineDrag';
import { everything, matcherOf, matchingNodes } from './outlineFilter';
import type { OutlineFilter } from './outlineFilter';
import { followCursor } from './outlineFollow';
import { outlineRows } from './outlineRows';
import type { OutlineWords } from './outlineRows';
import { againstTarget, filterText, lengthText, outlineWords } from './outlineWords';
import type { Problems } from './problems';
import { createReportTree } from './reportTree';
import type { ReportTree } from './reportTree';
import type { Session, Sessions } from './sessions';
import { maximumCharacters, speakingRate } from './settings';
import type { Targets } from './targets';

/** The tree of the 大纲 view with what is its own. */
export interface OutlineView extends ReportTree {
  readonly drag: OutlineDrag;
  filter(): OutlineFilter;
  setFilter(filter: OutlineFilter): void;
}

/** The 大纲 view: sections with their length and what is open in them, filtered, followed, dragged. */
export function outlineView(
  sessions: Sessions,
  current: Current,
  problems: Problems,
  targets: Targets,
  structure: Structure,
  delays: Delays,
  guard: Guard,
): OutlineView {
  let shown = everything;
  const wordsFor = lastingWords();
  let count = 0;

  function message(session: Session): string | undefined {
    if (session.paused) return pausedMessage(session);
    const target = targets.of(session.document.uri);
    const length = target ? againstTarget(session.report().characters, target, speakingRate()) : '';
    return [length, filterText(shown, count)].filter((part) => part !== '').join(' · ');
  }

  const drag = createOutlineDrag(() => tree, structure, current, guard);
  const tree = createReportTree(
    {
      id: 'gongwen.outline',
      entries: (session) => rows(session, problems, targets, wordsFor(speakingRate())),
      message,
      description: (session) => lengthText(session.report().characters, speakingRate()),
      filter(roots) {
        const matches = matcherOf(shown);
        if (!matches) return undefined;
        const nodes = matchingNodes(roots, matches);
        count = [...nodes].filter(({ entry }) => matches(entry)).length;
        return nodes;
      },
      dragAndDrop: drag,
    },
    sessions,
    current,
    guard,
  );

  const watch = Disposable.from(
    followCursor(tree, sessions, current, delays, guard),
    guard.on('gongwen.outline', problems.onDidChange, (session) => {
      tree.update(session);
    }),
    guard.on('gongwen.outline', targets.onDidChange, (uri) => {
      const session = sessions.byUri(uri);
      if (session) tree.update(session);
    }),
  );
  return {
    ...tree,
    drag,
    filter: () => shown,
    setFilter(filter) {
      shown = filter;
      setContext('gongwen.outline.filtered', matcherOf(filter) !== undefined);
      tree.filterChanged();
    },
    dispose() {
      watch.dispose();
      tree.dispose();
    },
  };
}

/** Says why a view of a very long text is empty. */
export function pausedMessage(session: Session): string | undefined {
  if (!session.paused) return undefined;
  return l10n.t('文稿超过{0}字，实时功能已暂停。', maximumCharacters());
}

/** The words of the rows, made anew when the speaking rate is another. */
function lastingWords(): (perMinute: number) => OutlineWords {
  let known: { readonly perMinute: number; readonly words: OutlineWords } | undefined;
  return (perMinute) => {
    if (known?.perMinute !== perMinute) known = { perMinute, words: outlineWords(perMinute) };
    return known.words;
  };
}

function rows(session: Session, problems: Problems, targets: Targets, words: OutlineWords): readonly Entry[] {
  const target = targets.of(session.document.uri);
  const found = problems
    .of(session)
    // Blanks have a number of their own, and a hint is no problem.
    .filter(({ rule, severity }) => severity !== 'hint' && !rule.startsWith('placeholder/'))
    .sort((a, b) => a.range.start - b.range.start);
  const characters = target && targetCharacters(target, speakingRate());
  return outlineRows(session.report(), found, characters, words);
}

function setContext(key: string, value: boolean): void {
  void commands.executeCommand('setContext', key, value);
}
