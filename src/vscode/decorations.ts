import { Disposable, OverviewRulerLane, ThemeColor, window } from 'vscode';
import type { TextEditor } from 'vscode';
import type { Guard } from './guard';
import { placeholderKinds } from './placeholderRows';
import { toRange } from './ranges';
import type { Sessions } from './sessions';

/** More than a writer ever leaves blank; each decoration costs the editor something. */
const most = 10_000;

/** Colours the blanks by kind, in the text and on the ruler, in every editor that shows a report. */
export function placeholderDecorations(sessions: Sessions, guard: Guard): Disposable {
  const types = placeholderKinds.map((kind) => {
    const color = new ThemeColor(`gongwen.placeholder.${kind}`);
    const type = window.createTextEditorDecorationType({
      backgroundColor: color,
      outline: '1px solid',
      outlineColor: new ThemeColor('gongwen.placeholder.outline'),
      borderRadius: '2px',
      overviewRulerColor: new ThemeColor('gongwen.placeholder.ruler'),
      overviewRulerLane: OverviewRulerLane.Center,
    });
    return { kind, type };
  });
  // Editors that show colours now: one whose document has ceased to be a report must lose them.
  const coloured = new WeakSet<TextEditor>();

  function paint(editor: TextEditor): void {
    const session = sessions.live(editor.document);
    if (!session && !coloured.has(editor)) return;
    const placeholders = session?.report().placeholders.slice(0, most) ?? [];
    for (const { kind, type } of types) {
      const ranges = placeholders.filter((placeholder) => placeholder.kind === kind);
      editor.setDecorations(
        type,
        ranges.map(({ range }) => toRange(editor.document, range)),
      );
    }
    if (session) coloured.add(editor);
    else coloured.delete(editor);
  }

  function paintAll(): void {
    window.visibleTextEditors.forEach(paint);
  }

  guard.run('decorations', undefined, paintAll);
  return Disposable.from(
    ...types.map(({ type }) => type),
    guard.on('decorations', sessions.onDidChange, ({ document }) => {
      window.visibleTextEditors.filter((editor) => editor.document === document).forEach(paint);
    }),
    guard.on('decorations', sessions.onDidClose, paintAll),
    guard.on('decorations', window.onDidChangeVisibleTextEditors, paintAll),
  );
}
