import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from '../../../src/report/parse';
import type { RelationId } from '../../../src/statistics/claim';
import { claimsOf } from '../../../src/statistics/claims';
import { relations } from '../../../src/statistics/relations/all';

const FOLDER = join(__dirname, '../../fixtures/statistics');

interface Case {
  readonly expected: string;
  readonly text: string;
  /** Offsets of the figures between ⟪ and ⟫, in `text`. */
  readonly marked: readonly number[];
}

/** Reads a fixture: `== heading` says what is expected of the lines below it; ⏎ stands for a line break in a case. */
function cases(relation: RelationId): readonly Case[] {
  let expected = '';
  return readFileSync(join(FOLDER, `${relation}.txt`), 'utf8')
    .split('\n')
    .flatMap((line) => {
      if (line.startsWith('== ')) expected = line.slice(3);
      return line === '' || line.startsWith('#') || line.startsWith('== ')
        ? []
        : [{ expected, ...unmark(line.replaceAll('⏎', '\n')) }];
    });
}

function unmark(line: string): { text: string; marked: number[] } {
  const marked: number[] = [];
  let text = '';
  for (const piece of line.split(/(⟪)|⟫/)) {
    if (piece === '⟪') marked.push(text.length);
    else text += (piece as string | undefined) ?? '';
  }
  return { text, marked };
}

for (const { id, title } of relations) {
  describe(`relation ${id} (${title})`, () => {
    const all = cases(id);

    for (const { expected, text, marked } of all) {
      it(`${expected}: ${text}`, () => {
        const claims = claimsOf(parse(text)).filter(({ relation }) => relation === id);
        const violated = claims.filter(({ verdict }) => verdict === 'violated');
        const places = (list: typeof claims): readonly number[] => list.map(({ printed }) => printed.range.start);
        if (expected === '不作声')
          assert.deepEqual(
            claims.filter(({ verdict }) => verdict !== 'unknown'),
            [],
          );
        if (expected === '不符') assert.deepEqual(places(violated), marked);
        if (expected === '成立') {
          assert.deepEqual(violated, []);
          for (const at of marked) assert.ok(places(claims).includes(at), `no claim about the figure at ${at}`);
        }
      });
    }

    it('has cases of all three kinds', () => {
      assert.deepEqual([...new Set(all.map(({ expected }) => expected))], ['成立', '不符', '不作声']);
    });
  });
}
