import { ThemeColor, window } from 'vscode';
import type { TextEditor } from 'vscode';
import type { TextRange } from '../text/range';
import { toRange } from './ranges';

/** Makes the place that a panel speaks of stand out: a selection fades while the focus is in the panel. */
export interface PlaceHighlight {
  show(editor: TextEditor, range: TextRange, others?: readonly TextRange[]): void;
  clear(editor: TextEditor): void;
  dispose(): void;
}

/** By colour and by a frame; `framed` by a broken frame alone, beside what is filled. */
export function placeHighlight(look: 'filled' | 'framed' = 'filled'): PlaceHighlight {
  const type = window.createTextEditorDecorationType({
    ...(look === 'filled' && { backgroundColor: new ThemeColor('gongwen.figure.checking') }),
    outline: look === 'filled' ? '1px solid' : '1px dashed',
    outlineColor: new ThemeColor('gongwen.figure.checkingOutline'),
    borderRadius: '2px',
  });
  return {
    show: (editor, range, others = []) => {
      const places = [range, ...others].map((each) => toRange(editor.document, each));
      editor.setDecorations(type, places);
    },
    clear: (editor) => {
      editor.setDecorations(type, []);
    },
    dispose: () => {
      type.dispose();
    },
  };
}
