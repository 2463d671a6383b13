import { Disposable, l10n, StatusBarAlignment, window } from 'vscode';
import type { StatusBarItem, TextEditor } from 'vscode';
import { countCharacters } from '../text/characters';
import { claimNotes } from './claimNotes';
import type { Current } from './current';
import type { Delays } from './delays';
import type { Guard } from './guard';
import { toOffsets } from './ranges';
import type { Session, Sessions } from './sessions';
import { maximumCharacters, speakingRate } from './settings';
import { minutesText } from './words';

/** The four parts, in the order in which they stand. */
export interface StatusBar {
  /** What is shown now; empty while no report is current. */
  texts(): readonly string[];
  dispose(): void;
}

interface Part {
  readonly text: string;
  readonly tooltip: string;
}

const pause = 100;

/** `3314字`, `约16分钟`, `待填 0`, `数据 1处不符`: each can be clicked, and is there only while a report is current. */
export function statusBar(sessions: Sessions, current: Current, delays: Delays, guard: Guard): StatusBar {
  const items = [
    createItem('gongwen.characters', l10n.t('公文字数'), 'gongwen.vitals', 54),
    createItem('gongwen.time', l10n.t('公文朗读时间'), 'gongwen.setSpeakingRate', 53),
    createItem('gongwen.blanks', l10n.t('公文待填'), 'gongwen.placeholders.focus', 52),
    createItem('gongwen.data', l10n.t('公文数据核对'), 'gongwen.statistics.focus', 51),
  ];
  const paused = createItem('gongwen.paused', l10n.t('公文实时功能'), 'gongwen.openLimit', 54);
  let shown: readonly StatusBarItem[] = [];

  function show(parts: readonly Part[], on: readonly StatusBarItem[]): void {
    on.forEach((item, index) => {
      const { text, tooltip } = parts[index]!;
      item.text = text;
      item.tooltip = tooltip;
      item.accessibilityInformation = { label: `${text}，${tooltip}`, role: 'button' };
      item.show();
    });
    for (const item of [...items, paused]) if (!on.includes(item)) item.hide();
    shown = on;
  }

  function update(): void {
    const session = current.session();
    if (!session) show([], []);
    else if (session.paused) show([pausedPart()], [paused]);
    else show(partsOf(session, selectedCharacters(session, current.editor())), items);
  }

  const watch = Disposable.from(
    guard.on('statusBar', sessions.onDidChange, (session) => {
      if (session === current.session()) update();
    }),
    guard.on('statusBar', current.onDidChange, update),
    guard.on('statusBar', window.onDidChangeTextEditorSelection, ({ textEditor }) => {
      if (textEditor !== current.editor()) return;
      delays.after(textEditor.document.uri.toString(), 'selection', pause, () => {
        guard.run('statusBar', undefined, update);
      });
    }),
  );

  return {
    texts: () => shown.map(({ text }) => text),
    dispose() {
      watch.dispose();
      for (const item of [...items, paused]) item.dispose();
    },
  };
}

function createItem(id: string, name: string, command: string, priority: number): StatusBarItem {
  const item = window.createStatusBarItem(id, StatusBarAlignment.Left, priority);
  item.name = name;
  item.command = command;
  return item;
}

function selectedCharacters(session: Session, editor: TextEditor | undefined): number {
  if (!editor) return 0;
  const selections = editor.selections.filter(({ isEmpty }) => !isEmpty);
  const [only] = selections.map((selection) => toOffsets(editor.document, selection));
  // A blank that was gone to is no stretch of text that anyone wants counted.
  const { placeholders } = session.report();
  if (
    selections.length === 1 &&
    placeholders.some(({ range }) => range.start === only?.start && range.end === only.end)
  )
    return 0;
  return selections.reduce((sum, selection) => sum + countCharacters(editor.document.getText(selection)), 0);
}

function pausedPart(): Part {
  const limit = maximumCharacters();
  return {
    text: l10n.t('公文：实时功能已暂停'),
    tooltip: l10n.t('文稿超过{0}字，大纲、待填和数据核对已暂停，送审前检查仍可使用。点击修改上限', limit),
  };
}

function partsOf(session: Session, selected: number): readonly Part[] {
  const { characters, placeholders } = session.report();
  const rate = speakingRate();
  const claims = session.claims();
  const verdicts = { violated: 0, close: 0, unknown: 0, holds: 0 };
  const notes = claimNotes(session);
  let verified = 0;
  for (const claim of claims) {
    if (notes.verified(claim)) verified++;
    else verdicts[claim.verdict]++;
  }
  const wrong = session.findings().filter(({ rule }) => /^(?:statistics\/|library\/relation$)/.test(rule)).length;
  return [
    selected > 0
      ? {
          text: l10n.t('已选{0}字 / {1}字', selected, characters),
          tooltip: l10n.t('朗读所选文字{0}。点击看体检', minutesText(selected, rate)),
        }
      : { text: l10n.t('{0}字', characters), tooltip: l10n.t('按Word的“字符数（不计空格）”统计。点击看体检') },
    {
      text: minutesText(characters, rate),
      tooltip: l10n.t('朗读全文所需时间，按每分钟{0}字计。点击修改语速', rate),
    },
    {
      text: l10n.t('待填 {0}', placeholders.length),
      tooltip: placeholders.length > 0 ? l10n.t('还有{0}处待填。点击查看', placeholders.length) : l10n.t('没有待填处'),
    },
    {
      text: l10n.t('数据 {0}处不符', wrong),
      tooltip:
        claims.length === 0
          ? l10n.t('没有发现可以核对的数据关系')
          : l10n.t(
              '核对了{0}处数据关系：相符{1}，不符{2}，接近{3}，待填后可核对{4}，已核实{5}。点击查看',
              claims.length,
              verdicts.holds,
              verdicts.violated,
              verdicts.close,
              verdicts.unknown,
              verified,
            ),
    },
  ];
}
