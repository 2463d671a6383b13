import { Range } from 'vscode';
import type { TextDocument } from 'vscode';
import type { TextRange } from '../text/range';

/** The editor's range of a report's range; the report must be of the document's present version. */
export function toRange(document: TextDocument, range: TextRange): Range {
  return new Range(document.positionAt(range.start), document.positionAt(range.end));
}

/** A report's range of the editor's range. */
export function toOffsets(document: TextDocument, range: Range): TextRange {
  return { start: document.offsetAt(range.start), end: document.offsetAt(range.end) };
}

/** UTF-16 units of the whole text, without making a copy of it. */
export function lengthOf(document: TextDocument): number {
  return document.offsetAt(document.lineAt(document.lineCount - 1).range.end);
}
