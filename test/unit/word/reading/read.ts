import assert from 'node:assert/strict';
import type { ChangesChoice, DocxText } from '../../../../src/word/reading/docxPort';
import { createDocxReader } from '../../../../src/word/reading/docxReader';
import { docxFile, type HandMade } from '../../../support/docxFile';

const reader = createDocxReader();

/** The result of a file that can be read. */
export function readBytes(bytes: Uint8Array, changes: ChangesChoice = 'accepted'): DocxText {
  const result = reader.read(bytes, { changes });
  assert.ok(result.text !== undefined, 'reason' in result ? result.reason : '');
  return result;
}

/** The lines of a hand-made document. */
export function linesOf(made: HandMade | string, changes: ChangesChoice = 'accepted'): readonly string[] {
  return readBytes(docxFile(made), changes).text.split('\n').slice(0, -1);
}

export function reasonOf(bytes: Uint8Array): string {
  const result = reader.read(bytes, { changes: 'accepted' });
  assert.ok(result.text === undefined, result.text);
  return result.reason;
}
