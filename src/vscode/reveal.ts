import { Selection, TextEditorRevealType, window } from 'vscode';
import type { TextDocument, TextEditor } from 'vscode';
import type { TextRange } from '../text/range';
import { toRange } from './ranges';

/** Selects a place in an editor and brings it into view; `center` moves the text although the place can be seen. */
export function select(editor: TextEditor, range: TextRange, from: 'top' | 'middle' | 'center' = 'middle'): void {
  const place = toRange(editor.document, range);
  editor.selection = new Selection(place.start, place.end);
  editor.revealRange(
    place,
    {
      top: TextEditorRevealType.AtTop,
      middle: TextEditorRevealType.InCenterIfOutsideViewport,
      center: TextEditorRevealType.InCenter,
    }[from],
  );
}

/** An editor that shows the document, the one with the focus where it is that. */
export function editorOf(document: TextDocument): TextEditor | undefined {
  const active = window.activeTextEditor;
  return active?.document === document
    ? active
    : window.visibleTextEditors.find((editor) => editor.document === document);
}

/** Gives the focus to an editor of the document, one that is open if there is one, with the place selected. */
export async function goTo(
  document: TextDocument,
  range: TextRange,
  near?: Pick<TextEditor, 'viewColumn'>,
): Promise<void> {
  const shown = near ?? window.visibleTextEditors.find((editor) => editor.document === document);
  const column = shown?.viewColumn;
  const editor = await window.showTextDocument(document, column === undefined ? {} : { viewColumn: column });
  select(editor, range);
}
