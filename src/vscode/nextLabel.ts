import { InlineCompletionItem, SnippetString } from 'vscode';
import type { Position, TextDocument } from 'vscode';
import type { NextLabel } from '../editing/nextLabel';
import type { ReportService } from '../service';
import { toRange } from './ranges';
import type { Sessions } from './sessions';
import { offersNextLabel } from './settings';

/** Behind these marks a point may follow in the same line; else a label stands on a line of its own. */
const MAY_GO_ON = '；;。';

/**
 * The labels with which series go on at a caret, the likeliest first: shown there until Tab takes one or any other key
 * goes on writing. Most places are neither a blank line nor the end of a point, and nothing is read for them.
 */
export function nextLabelItems(
  service: ReportService,
  sessions: Sessions,
  document: TextDocument,
  position: Position,
): InlineCompletionItem[] | undefined {
  const { text, isEmptyOrWhitespace } = document.lineAt(position.line);
  if (position.character < text.trimEnd().length) return undefined;
  if (!isEmptyOrWhitespace && !MAY_GO_ON.includes(text.charAt(position.character - 1))) return undefined;
  const session = sessions.live(document);
  if (!session || !offersNextLabel(document.uri)) return undefined;
  return service.nextLabelsAt(session.report(), document.offsetAt(position)).map((label) => itemOf(document, label));
}

/** As plain text where the caret comes to stand behind it, as a snippet where it goes between quotation marks. */
function itemOf(document: TextDocument, { range, text, caret }: NextLabel): InlineCompletionItem {
  const rest = text.slice(caret);
  const words =
    rest === '' ? text : new SnippetString().appendText(text.slice(0, caret)).appendTabstop(0).appendText(rest);
  return new InlineCompletionItem(words, toRange(document, range));
}
