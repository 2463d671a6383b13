import { commands, Disposable, l10n, window } from 'vscode';
import type { TextEditor } from 'vscode';
import type { CheckedFigure } from '../keep/checkedFigures';
import type { NameReader } from '../statistics/sameNamed';
import type { TextRange } from '../text/range';
import type { Current } from './current';
import { firstOverlapping } from '../text/overlap';
import { placeHighlight } from './placeHighlight';
import { createFigurePanel } from './figurePanel';
import type { FigureChoice, FigurePanel } from './figurePanel';
import { askDoubt, askSource } from './figureQuestions';
import type { Guard } from './guard';
import { cleared } from './marksChange';
import type { MarkChange } from './marksChange';
import type { MarksStore } from './marksStore';
import { toOffsets } from './ranges';
import { select } from './reveal';
import type { Session } from './sessions';
import { nextPlace, previousPlace } from './steps';

/** The walk through the figures of a report, one after another, and what its panel shows. */
export interface FigureWalk {
  /** The lines of the panel from the title on; empty while it is closed. */
  lines(): readonly string[];
  /** The row of the panel that Enter takes. */
  active(): string | undefined;
  dispose(): void;
}

interface Walk {
  readonly session: Session;
  readonly editor: TextEditor;
  figure: CheckedFigure;
}

const noticeMilliseconds = 6000;

/**
 * 逐个核对数据: a panel shows each figure with its sentence and how it was checked, and takes down what its writer found.
 * It is not modal, loses nothing when it closes, and leaves the text as it is.
 */
export function figureWalk(current: Current, marks: MarksStore, names: NameReader, guard: Guard): FigureWalk {
  const highlight = placeHighlight();
  let walk: Walk | undefined;
  // Remembered from walk to walk.
  let onlyOpen = false;
  /** How often a figure has been shown: what comes late for an earlier one is dropped. */
  let shows = 0;

  const panel: FigurePanel = createFigurePanel(
    (choice) => {
      void guard.later('figureWalk', () => choose(choice));
    },
    () => {
      end();
    },
  );

  function end(): void {
    if (walk) highlight.clear(walk.editor);
    walk = undefined;
    shows += 1;
    setContext('gongwen.walking', false);
  }

  /** Figures among which the keys go; the one that is shown is always one of them. */
  function places({ session, figure }: Walk): readonly CheckedFigure[] {
    const all = session.figures();
    if (!onlyOpen) return all;
    return all.filter((each) => isOpen(session, each) || each.fingerprint === figure.fingerprint);
  }

  function show(to: CheckedFigure): void {
    if (!walk) return;
    walk.figure = to;
    const { session, editor } = walk;
    // The panel covers the upper lines.
    select(editor, to.range, 'center');
    highlight.show(editor, to.range);
    const all = session.figures();
    panel.show({
      figure: to,
      mark: session.marks().get(to.fingerprint),
      number: all.findIndex(({ fingerprint }) => fingerprint === to.fingerprint) + 1,
      count: all.length,
      open: all.filter((each) => isOpen(session, each)).length,
      onlyOpen,
    });
    void guard.later('figureWalk', () => tellNamed(to));
  }

  /** Figures of the same name in other paragraphs, for who checks one to compare; by the time they are known it may be gone. */
  async function tellNamed(to: CheckedFigure): Promise<void> {
    if (!walk) return;
    const { session } = walk;
    const report = session.report();
    const own = (shows += 1);
    const found = await names(report, to.range.start);
    if (own !== shows || session.report() !== report || !found) return;
    const figures = session.figures();
    panel.tell(
      found.others.flatMap(({ range, beside, value }) => {
        const figure = beside || value === 'far' ? undefined : firstOverlapping(figures, range);
        return figure ? [{ figure, differs: value === 'near' }] : [];
      }),
    );
  }

  function step(go: typeof nextPlace): void {
    const to = walk && go(placed(places(walk)), walk.figure.range);
    if (to) show(to.figure);
  }

  /** Behind the last figure it goes on with those before: what was passed over comes again. */
  function toNextOpen(): void {
    if (!walk) return;
    const { session, figure } = walk;
    const open = session.figures().filter((each) => isOpen(session, each));
    const to = nextPlace(placed(open), figure.range);
    if (to) show(to.figure);
    else {
      panel.hide();
      window.setStatusBarMessage(l10n.t('全部数据都已核对'), noticeMilliseconds);
    }
  }

  function note(change: Omit<MarkChange, 'fingerprint' | 'at'>): boolean {
    if (!walk) return false;
    const { fingerprint } = walk.figure;
    return marks.note(walk.session.document, [{ ...change, fingerprint, at: new Date().toISOString() }]);
  }

  async function choose(choice: FigureChoice): Promise<void> {
    if (!walk) return;
    const { session, figure } = walk;
    const mark = session.marks().get(figure.fingerprint);
    switch (choice.kind) {
      case 'verified':
        if (note({ state: 'verified' })) toNextOpen();
        return;
      case 'doubtful': {
        const answer = await panel.aside(() => askDoubt(figure, mark));
        if (answer !== undefined && note({ state: 'doubtful', note: answer })) toNextOpen();
        else show(figure);
        return;
      }
      case 'source': {
        const answer = await panel.aside(() => askSource(figure, mark));
        if (answer) note(answer);
        break;
      }
      case 'clear':
        note(cleared);
        break;
      case 'next':
        step(nextPlace);
        return;
      case 'previous':
        step(previousPlace);
        return;
      case 'onlyOpen':
        onlyOpen = !onlyOpen;
        break;
      case 'named':
        show(choice.figure);
        return;
      case 'claim': {
        show(firstOverlapping(session.figures(), choice.claim.printed.range) ?? figure);
        return;
      }
    }
    show(figure);
  }

  function begin(find: (figures: readonly CheckedFigure[], editor: TextEditor) => CheckedFigure | undefined): void {
    const session = current.session();
    const editor = current.editor();
    if (!session || !editor) return;
    const figures = session.figures();
    const open = onlyOpen ? figures.filter((each) => isOpen(session, each)) : figures;
    const figure = find(open, editor) ?? find(figures, editor);
    if (!figure) {
      window.setStatusBarMessage(l10n.t('没有可以核对的数据'), noticeMilliseconds);
      return;
    }
    walk = { session, editor, figure };
    setContext('gongwen.walking', true);
    show(figure);
  }

  const go = (to: typeof nextPlace): void => {
    if (walk) step(to);
    else begin((figures, editor) => to(placed(figures), toOffsets(editor.document, editor.selection))?.figure);
  };

  const watch = Disposable.from(
    guard.command('gongwen.figure.check', () => {
      begin((figures, editor) => {
        const { start } = toOffsets(editor.document, editor.selection);
        return figures.find(({ range }) => start <= range.end) ?? figures[0];
      });
    }),
    guard.command('gongwen.figure.next', () => {
      go(nextPlace);
    }),
    guard.command('gongwen.figure.previous', () => {
      go(previousPlace);
    }),
    // Another report, or none: what the panel speaks of is gone.
    guard.on('figureWalk', current.onDidChange, () => {
      if (walk && current.session() !== walk.session) panel.hide();
    }),
  );
  return {
    lines: () => panel.lines(),
    active: () => panel.active(),
    dispose: () => {
      Disposable.from(watch, panel, highlight).dispose();
    },
  };
}

function placed(figures: readonly CheckedFigure[]): readonly (TextRange & { readonly figure: CheckedFigure })[] {
  return figures.map((figure) => ({ ...figure.range, figure }));
}

function setContext(key: string, value: boolean): void {
  void commands.executeCommand('setContext', key, value);
}

/** 未核对: nobody has said yet whether it is right; a source alone says nothing of it. */
function isOpen(session: Session, { fingerprint }: CheckedFigure): boolean {
  return session.marks().get(fingerprint)?.state === undefined;
}
