import assert from 'node:assert/strict';
import { parse } from '../../src/report/parse';
import { exportDocx } from '../../src/word/exportDocx';
import type { Profile } from '../../src/word/page';
import { createDocxReader } from '../../src/word/reading/docxReader';

const reader = createDocxReader();

/** A report as it comes back from Word, where it went out in a layout and nothing was changed. */
export async function throughWord(
  text: string,
  profile: Profile,
  format: 'plain' | 'markdown' | 'auto' = 'auto',
): Promise<string> {
  const result = reader.read(await exportDocx(parse(text, { format }), profile), { changes: 'accepted' });
  assert.ok(result.text !== undefined, 'reason' in result ? result.reason : '');
  assert.deepEqual(result.told, []);
  return result.text;
}

/** The words of each line; blank lines and what stands around a line are the layout's. */
export function linesOf(text: string): readonly string[] {
  return text
    .replace(/^\ufeff/, '')
    .split(/\r\n|[\n\r]/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
}
