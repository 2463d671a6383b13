import { Disposable, l10n, window } from 'vscode';
import type { Section } from '../report/model';
import type { Current } from './current';
import type { Delays } from './delays';
import type { Guard } from './guard';
import { nodeAt } from './lastingTree';
import type { Entry } from './lastingTree';
import { charactersIn, placeholdersIn, speakingMinutes } from './measure';
import { toOffsets } from './ranges';
import { createReportTree, rowsOf } from './reportTree';
import type { ReportTree } from './reportTree';
import type { Session, Sessions } from './sessions';
import { followsCursor, maximumCharacters, speakingRate } from './settings';
import { headingText, minutesText } from './words';

const pause = 150;

/** The 大纲 view: sections with their length, click to go there, the section of the cursor is marked. */
export function outlineView(sessions: Sessions, current: Current, delays: Delays, guard: Guard): ReportTree {
  const tree = createReportTree(
    {
      id: 'gongwen.outline',
      entries: (session) => sectionRows(session.report().sections, session, speakingRate()),
      message: pausedMessage,
    },
    sessions,
    current,
    guard,
  );

  function follow(): void {
    const session = current.session();
    const editor = current.editor();
    // `reveal` would open the view: a hidden one is left alone.
    if (!session || !editor || session.paused || !tree.view.visible || !followsCursor()) return;
    const selected = toOffsets(editor.document, editor.selection);
    const [marked] = tree.view.selection;
    const { target } = marked?.entry ?? {};
    // A click on a row has just selected its heading, the end of which may be the next one's beginning.
    if (target && target.start === selected.start && target.end === selected.end) return;
    const node = nodeAt(tree.roots(), editor.document.offsetAt(editor.selection.active));
    if (!node) return;
    const shown = tree.shownFor(node);
    if (shown === marked) return;
    // Rejects where the tree has been replaced meanwhile; the next round will do it.
    tree.view.reveal(shown, { select: true, focus: false, expand: false }).then(undefined, () => undefined);
  }

  function soon(): void {
    const session = current.session();
    if (!session) return;
    delays.after(session.document.uri.toString(), 'follow', pause, () => {
      guard.run('gongwen.outline', undefined, follow);
    });
  }

  const watch = Disposable.from(
    guard.on('gongwen.outline', window.onDidChangeTextEditorSelection, ({ textEditor }) => {
      if (textEditor === current.editor()) soon();
    }),
    guard.on('gongwen.outline', current.onDidChange, soon),
    guard.on('gongwen.outline', sessions.onDidChange, soon),
    guard.on('gongwen.outline', tree.view.onDidChangeVisibility, soon),
  );
  return {
    ...tree,
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

function sectionRows(sections: readonly Section[], session: Session, rate: number): readonly Entry[] {
  return rowsOf(sections, (section) => entryOf(section, session, rate));
}

function entryOf(section: Section, session: Session, rate: number): Entry {
  const report = session.report();
  const characters = charactersIn(report, section.range);
  const placeholders = placeholdersIn(report, section.range);
  const label = headingText(section);
  // A side bar is narrow: what is missing comes before the time, and less than a minute is not worth its room.
  const description = [
    l10n.t('{0}字', characters),
    ...(placeholders > 0 ? [l10n.t('待填 {0}', placeholders)] : []),
    ...(speakingMinutes(characters, rate) > 0 ? [minutesText(characters, rate)] : []),
  ].join(' · ');
  return {
    key: `${section.kind} ${section.title}`,
    sort: section.kind,
    label,
    description,
    tooltip: `${label}\n${description}`,
    collapsed: false,
    target: section.heading,
    range: section.range,
    children: sectionRows(section.children, session, rate),
  };
}
