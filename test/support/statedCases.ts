import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from '../../src/report/parse';
import type { RelationId } from '../../src/statistics/claim';
import { claimsOf } from '../../src/statistics/claims';

const FOLDER = join(__dirname, '../fixtures/statistics');

/** A text with what is expected of its claims. */
export interface StatedCase {
  readonly expected: string;
  readonly text: string;
  /** Offsets of the figures between ⟪ and ⟫, in `text`. */
  readonly marked: readonly number[];
}

/** Reads a fixture: `== heading` says what is expected of the lines below it; ⏎ stands for a line break in a case, ⇥ for a tab. */
export function statedCases(name: string): readonly StatedCase[] {
  let expected = '';
  return readFileSync(join(FOLDER, `${name}.txt`), 'utf8')
    .split('\n')
    .flatMap((line) => {
      if (line.startsWith('== ')) expected = line.slice(3);
      return line === '' || line.startsWith('#') || line.startsWith('== ')
        ? []
        : [{ expected, ...unmark(line.replaceAll('⏎', '\n').replaceAll('⇥', '\t')) }];
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

/**
 * Fails unless the claims of these relations are as the case expects: 不作声 none, 不符 violated at the marks and only
 * there, 成立 at every mark and none violated.
 */
export function assertStated({ expected, text, marked }: StatedCase, wanted: readonly RelationId[]): void {
  const claims = claimsOf(parse(text)).filter(({ relation }) => wanted.includes(relation));
  const violated = claims.filter(({ verdict }) => verdict === 'violated');
  const places = (list: typeof claims): readonly number[] => list.map(({ printed }) => printed.range.start);
  if (expected === '不作声') {
    const judged = claims.filter(({ verdict }) => verdict !== 'unknown');
    assert.deepEqual(judged, []);
  }
  if (expected === '不符') assert.deepEqual(places(violated), marked);
  if (expected === '成立') {
    assert.deepEqual(violated, []);
    for (const at of marked) assert.ok(places(claims).includes(at), `no claim about the figure at ${at}`);
  }
}
