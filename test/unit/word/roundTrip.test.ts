import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from '../../../src/report/parse';
import { decode } from '../../../src/text/decode';
import type { TextRange } from '../../../src/text/range';
import { profiles } from '../../../src/word/profiles';
import { root } from '../../host/paths';
import { generateReport } from '../../support/generateReport';
import { linesOf, throughWord } from '../../support/wordRoundTrip';
import { plainText, shape, shippedTemplates } from '../library/shipped';

const samples = path.join(root, 'test/samples');

/** Marks of headings and emphasis in Markdown are a typeface in Word. */
const unmarked = (line: string): string => line.replace(/^#{1,6} /, '').replace(/\*\*([^*]{1,40})\*\*/g, '$1');

/** The outline and the parts of a report, without where they stand. */
function structureOf(text: string): readonly unknown[] {
  const { sections, parts } = parse(text);
  const words = Object.entries<TextRange>({ ...parts }).map(([part, range]) => [part, text.slice(range.start, range.end).replace(/\s/g, '')]); // prettier-ignore
  return [shape(sections), ...words];
}

async function assertReturns(name: string, text: string, [...layouts] = profiles): Promise<void> {
  for (const profile of layouts) {
    const back = await throughWord(text, profile);
    assert.deepEqual(linesOf(back), linesOf(text), `${name} ${profile.name}`);
    assert.deepEqual(structureOf(back), structureOf(text), `${name} ${profile.name}`);
  }
}

describe('a report that goes out as a Word document and comes back', () => {
  for (const name of readdirSync(samples)) {
    it(`${name} has the same words, labels and tables, in each layout`, async () => {
      const text = decode(readFileSync(path.join(samples, name))).text ?? '';
      if (!name.endsWith('.md')) return assertReturns(name, text);
      for (const profile of profiles) {
        assert.deepEqual(linesOf(await throughWord(text, profile)).map(unmarked), linesOf(text).map(unmarked));
      }
    });
  }

  it('of every kind that there is a template of, blanks included, has the same words, labels, outline and parts', async () => {
    const templates = shippedTemplates().flatMap(({ entries }) => entries);
    for (const [at, { name, body }] of templates.entries())
      await assertReturns(name, plainText(body), [profiles[at % profiles.length]!]);
    assert.ok(templates.length >= 36);
  });

  it('however long it is', async () => {
    for (const seed of [1, 2, 3, 4, 5, 6])
      await assertReturns(`seed ${seed}`, generateReport(seed * 1500, seed).text, [profiles[seed % profiles.length]!]);
  });
});
