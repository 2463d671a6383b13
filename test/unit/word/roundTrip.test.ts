import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { createReportService } from '../../../src/service';
import { decode } from '../../../src/text/decode';
import { profiles } from '../../../src/word/profiles';
import { root } from '../../host/paths';

const service = createReportService({
  log: (message) => {
    throw new Error(message);
  },
});
const samples = path.join(root, 'test/samples');

/** The words of each line; Markdown's marks of headings and emphasis are a typeface in Word. */
const linesOf = (text: string, isMarkdown: boolean): readonly string[] =>
  text
    .replace(/^\ufeff/, '')
    .split(/\r?\n/)
    .map((line) => (isMarkdown ? line.replace(/^#{1,6} /, '').replace(/\*\*([^*]{1,40})\*\*/g, '$1') : line).trim())
    .filter((line) => line !== '');

async function returned(text: string, profile: (typeof profiles)[number]): Promise<string> {
  const result = await service.readDocx(await service.exportDocx(service.parse(text), profile), {
    changes: 'accepted',
  });
  assert.ok(result.text !== undefined, 'reason' in result ? result.reason : '');
  assert.deepEqual(result.told, []);
  return result.text;
}

describe('a report that goes out as a Word document and comes back', () => {
  for (const name of readdirSync(samples)) {
    it(`${name} has the same words, labels and tables, in each layout`, async () => {
      const text = decode(readFileSync(path.join(samples, name))).text ?? '';
      for (const profile of profiles) {
        const isMarkdown = name.endsWith('.md');
        assert.deepEqual(linesOf(await returned(text, profile), isMarkdown), linesOf(text, isMarkdown), profile.name);
      }
    });
  }
});
