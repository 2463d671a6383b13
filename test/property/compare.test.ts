import assert from 'node:assert/strict';
import fc from 'fast-check';
import { compareDrafts } from '../../src/compare/compare';
import type { Comparison } from '../../src/compare/comparison';
import { comparisonPage } from '../../src/compare/comparisonPage';
import type { Report, Section } from '../../src/report/model';
import { parse } from '../../src/report/parse';
import { chains, drawn, render, type Drawn } from '../support/numberedOutline';
import { createRandom, type Random } from '../support/random';
import { anyText } from '../support/reportGrammar';
import { runs } from '../support/seed';
import { quietSentence } from '../support/sentenceGrammar';

const body = fc
  .tuple(quietSentence, fc.integer({ min: 2, max: 9000 }))
  .map(([words, count]) => `${words}全年共办理${count}件。`);
const outline = fc.constantFrom(...chains).chain((chain) =>
  fc.record({
    chain: fc.constant(chain),
    items: fc.array(drawn(chain.length - 1, body), { minLength: 2, maxLength: 5 }),
    seed: fc.integer(),
  }),
);
type Chain = (typeof chains)[number];

const write = (items: readonly Drawn[], chain: Chain): string =>
  `${items.flatMap((item, at) => render(item, at + 1, chain).lines).join('\n')}\n`;

/** The same sections in another order, on each level. */
function shuffled(items: readonly Drawn[], r: Random): readonly Drawn[] {
  const rest = items.map((item) => ({ ...item, children: shuffled(item.children, r) }));
  const found: Drawn[] = [];
  while (rest.length > 0) found.push(...rest.splice(r.int(0, rest.length - 1), 1));
  return found;
}

function all(sections: readonly Section[]): readonly Section[] {
  return sections.flatMap((section) => [section, ...all(section.children)]);
}

function compare(before: string, after: string): { comparison: Comparison; one: Report; other: Report } {
  const [one, other] = [parse(before), parse(after)];
  return { comparison: compareDrafts(one, other), one, other };
}

describe('a draft compared', function () {
  this.timeout(600_000);

  it('with itself differs in nothing', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { comparison, one } = compare(text, text);
        assert.deepEqual(comparison.figures, []);
        assert.deepEqual(comparison.sections, []);
        assert.equal(comparison.pairs.length, comparison.unchanged);
        assert.equal(comparison.pairs.length, all(one.sections).length);
        for (const { before, after } of comparison.pairs) assert.deepEqual(before, after);
      }),
      runs(300),
    );
  });

  it('with a shuffled, renumbered copy has every section paired, no figure and no word changed', () => {
    fc.assert(
      fc.property(outline, ({ chain, items, seed }) => {
        const before = write(items, chain);
        const after = write(shuffled(items, createRandom(seed)), chain);
        const { comparison, one, other } = compare(before, after);
        assert.deepEqual(comparison.figures, []);
        assert.equal(comparison.pairs.length, all(one.sections).length);
        assert.equal(comparison.pairs.length, all(other.sections).length);
        for (const pair of comparison.pairs) assert.equal(pair.before.title, pair.after.title);
        for (const { kind, also, words } of comparison.sections) {
          assert.ok(kind === 'moved' || kind === 'renumbered', kind);
          assert.ok(!also.includes('rewritten'));
          assert.deepEqual(words, []);
        }
      }),
      runs(500),
    );
  });

  it('with a copy in which one figure was changed gives exactly that', () => {
    fc.assert(
      fc.property(outline, ({ chain, items, seed }) => {
        const before = write(items, chain);
        const counts = [...before.matchAll(/办理(\d+)件/g)];
        const chosen = createRandom(seed).pick(counts);
        const at = chosen.index + '办理'.length;
        const after = `${before.slice(0, at)}${Number(chosen[1]) + 10_000}${before.slice(at + chosen[1]!.length)}`;
        const { comparison } = compare(before, after);
        assert.deepEqual(
          comparison.figures.map((change) => [
            change.kind,
            change.before?.text,
            change.after?.text,
            change.after?.range.start,
          ]),
          [['changed', `${chosen[1]!}件`, `${Number(chosen[1]) + 10_000}件`, at]],
        );
        assert.deepEqual(comparison.sections, []);
      }),
      runs(500),
    );
  });

  it('with any other text gives places in both, and a page', () => {
    fc.assert(
      fc.property(anyText, anyText, (before, after) => {
        const { comparison, one, other } = compare(before, after);
        const { figures, sections, passages, pairs } = comparison;
        for (const change of figures) {
          if (change.before)
            assert.equal(before.slice(change.before.range.start, change.before.range.end), change.before.text);
          if (change.after)
            assert.equal(after.slice(change.after.range.start, change.after.range.end), change.after.text);
        }
        for (const { words } of [...passages, ...sections]) {
          for (const word of words) {
            assert.ok(word.before.start <= word.before.end && word.before.end <= before.length);
            assert.ok(word.after.start <= word.after.end && word.after.end <= after.length);
          }
        }
        const [known, taken] = [new Set(all(one.sections)), new Set<Section>()];
        for (const pair of pairs)
          assert.ok(known.delete(pair.before) && !taken.has(pair.after) && taken.add(pair.after));
        const names = { before: '原稿', after: '新稿' };
        assert.match(comparisonPage(comparison, one, other, names, 'html'), /<\/html>\n$/);
        assert.match(comparisonPage(comparison, one, other, names, 'markdown'), /^# /);
      }),
      runs(300),
    );
  });

  it('keeps every word: the later text is what stayed and what came, the earlier what stayed and what went', () => {
    fc.assert(
      fc.property(anyText, anyText, (before, after) => {
        const { comparison } = compare(before, after);
        const sides = { before, after };
        for (const { before: one, after: other, words } of comparison.passages) {
          if (!one || !other) continue;
          const rest = (side: 'before' | 'after', { start, end }: { start: number; end: number }): string => {
            let at = start;
            const kept: string[] = [];
            for (const word of words) {
              assert.ok(word[side].start >= at);
              kept.push(sides[side].slice(at, word[side].start));
              at = word[side].end;
            }
            return [...kept, sides[side].slice(at, end)].join('').replace(/\s+/g, '');
          };
          assert.equal(rest('before', one), rest('after', other));
        }
      }),
      runs(300),
    );
  });
});
