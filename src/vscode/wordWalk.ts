import { l10n, ViewColumn, window } from 'vscode';
import type { TextDocument, TextEditor } from 'vscode';
import type { TextRange } from '../text/range';
import type { ChosenWord } from '../text/vitalsMessages';
import type { UsedWord } from '../vitals/usedWords';
import { placeHighlight } from './placeHighlight';
import { toOffsets } from './ranges';
import { goTo, select } from './reveal';
import { oneLine } from './words';

/** A walk through the places of one word, with all of them marked in the text. */
export interface WordWalk {
  /** The words as the text is now: the walk goes on in it, or ends with a word that is not there any more. */
  update(words: readonly UsedWord[]): void;
  /** Begins with the place at the caret or behind it. */
  choose(word: string): Promise<void>;
  step(by: 1 | -1): Promise<void>;
  release(): void;
  /** Gives the focus to the place that is shown. */
  enter(): Promise<void>;
  chosen(): ChosenWord | undefined;
  /** Whether a selection is the place that is shown, and none of the writer's. */
  isAt(range: TextRange): boolean;
  dispose(): void;
}

/** Characters that are told before and behind a place, for who does not see it. */
const around = 12;

/** The focus stays in the page: the walk goes on by the same key. */
export function createWordWalk(document: TextDocument): WordWalk {
  const here = placeHighlight();
  const elsewhere = placeHighlight('framed');
  let words: readonly UsedWord[] = [];
  let chosen: UsedWord | undefined;
  let at = 0;

  const visible = (): readonly TextEditor[] =>
    window.visibleTextEditors.filter((editor) => editor.document === document);

  function mark(): void {
    const place = chosen?.places[at];
    const [first, ...others] = chosen?.places.filter((each) => each !== place) ?? [];
    for (const editor of visible()) {
      if (place) here.show(editor, place);
      else here.clear(editor);
      if (first) elsewhere.show(editor, first, others);
      else elsewhere.clear(editor);
    }
  }

  async function show(): Promise<void> {
    const place = chosen?.places[at];
    if (!place) return;
    const [editor = await window.showTextDocument(document, { preserveFocus: true, viewColumn: ViewColumn.One })] =
      visible();
    select(editor, place);
    mark();
  }

  function release(): void {
    chosen = undefined;
    mark();
  }

  return {
    update(now) {
      words = now;
      if (!chosen) return;
      const { word } = chosen;
      chosen = words.find((each) => each.word === word);
      at = Math.min(at, (chosen?.places.length ?? 1) - 1);
      mark();
    },
    async choose(word) {
      chosen = words.find((each) => each.word === word);
      if (!chosen) {
        mark();
        return;
      }
      const [editor] = visible();
      const caret = editor ? toOffsets(document, editor.selection).start : 0;
      at = Math.max(
        0,
        chosen.places.findIndex(({ start }) => start >= caret),
      );
      await show();
    },
    async step(by) {
      if (!chosen) return;
      const { length } = chosen.places;
      at = (at + by + length) % length;
      await show();
    },
    release,
    async enter() {
      const place = chosen?.places[at];
      if (place) await goTo(document, place);
    },
    chosen() {
      const place = chosen?.places[at];
      if (!chosen || !place) return undefined;
      const { word, places } = chosen;
      const { line, character } = document.positionAt(place.start);
      const { text } = document.lineAt(line);
      const excerpt = oneLine(text.slice(Math.max(0, character - around), character + word.length + around));
      const told = l10n.t('“{0}”第{1}处，共{2}处，第{3}行：…{4}…', word, at + 1, places.length, line + 1, excerpt);
      return { word, at: at + 1, count: places.length, told };
    },
    isAt(range) {
      const place = chosen?.places[at];
      return place !== undefined && place.start === range.start && place.end === range.end;
    },
    dispose: () => {
      here.dispose();
      elsewhere.dispose();
    },
  };
}
