import { EndOfLine } from 'vscode';
import type { TextDocument, Position } from 'vscode';

/** Where a new paragraph goes that is put in at a caret: into an empty line, or behind the caret's own. */
export function paragraphEnd(document: TextDocument, caret: Position): { position: Position; before: string } {
  const line = document.lineAt(caret.line);
  if (line.isEmptyOrWhitespace) return { position: line.range.end, before: '' };
  return { position: line.range.end, before: document.eol === EndOfLine.CRLF ? '\r\n' : '\n' };
}

/** The blanks with which the line at a place begins: a new paragraph begins as its neighbour does. */
export function openingBlanks(document: TextDocument, { line }: Position): string {
  const { text, isEmptyOrWhitespace, firstNonWhitespaceCharacterIndex } = document.lineAt(line);
  return isEmptyOrWhitespace ? '' : text.slice(0, firstNonWhitespaceCharacterIndex);
}
