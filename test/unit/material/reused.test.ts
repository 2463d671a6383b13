import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { unchangedFrom } from '../../../src/compare/unchangedFrom';
import { findMaterial } from '../../../src/material/findMaterial';
import { indexText } from '../../../src/material/indexedText';
import { repeatedWithin, takenOver, type Unaltered } from '../../../src/material/takenOver';
import { parse } from '../../../src/report/parse';
import { root } from '../../host/paths';

/** A paragraph, a copy of it, a rewording, another one on the same subject, and how someone would look for it. */
type Block = Readonly<Record<'原' | '抄' | '改' | '异' | '问', string>>;

const blocks = readFileSync(path.join(root, 'test/fixtures/material/reused.txt'), 'utf8')
  .trim()
  .split(/\n\s*\n/)
  .map((block) => Object.fromEntries(block.split('\n').map((line) => [line[1], line.slice(3).trim()])) as Block);

/** Past reports of six paragraphs each. */
const texts = Array.from({ length: Math.ceil(blocks.length / 6) }, (_, at) =>
  ['工作总结', ...blocks.slice(6 * at, 6 * at + 6).map(({ 原 }) => 原)].join('\r\n'),
);
const stored = texts.map((text, at) => ({ path: `${at}.txt`, stamp: '', indexed: indexText(text) }));
const unaltered: Unaltered = (before, after) => unchangedFrom(parse(before), parse(after));
const read = (text: number): Promise<string> => Promise.resolve(texts[text]!);

/** The original that a place is, by its words. */
function originalAt(text: number, { start, end }: { readonly start: number; readonly end: number }): number {
  return blocks.findIndex(({ 原 }) => 原 === texts[text]!.slice(start, end));
}

async function foundOf(
  kind: '抄' | '改' | '异',
): Promise<ReadonlyMap<number, { readonly original: number; readonly likeness: string }[]>> {
  const draft = blocks.map((block) => block[kind]).join('\n');
  const found = new Map<number, { original: number; likeness: string }[]>();
  for (const { mine, text, theirs, likeness } of await takenOver(draft, stored, read, unaltered)) {
    const at = blocks.findIndex((block) => block[kind] === draft.slice(mine.start, mine.end));
    found.set(at, [...(found.get(at) ?? []), { original: originalAt(text, theirs), likeness }]);
  }
  return found;
}

describe('what was taken over from past reports, on labelled paragraphs', () => {
  it('copies and rewordings are found with their originals, and nothing is said of others on the same subject', async () => {
    assert.ok(blocks.length >= 60);
    const [copied, reworded, other] = [await foundOf('抄'), await foundOf('改'), await foundOf('异')];
    const right = (found: typeof copied, likeness: string): number =>
      blocks.filter((_, at) => found.get(at)?.some((each) => each.original === at && each.likeness === likeness))
        .length;
    const said = (likeness: string): number =>
      [copied, reworded, other]
        .flatMap((found) => [...found.values()].flat())
        .filter((each) => each.likeness === likeness).length;
    const numbers = {
      copiedRecall: right(copied, 'copied') / blocks.length,
      copiedPrecision: right(copied, 'copied') / said('copied'),
      rewordedRecall: right(reworded, 'reworded') / blocks.length,
      rewordedPrecision: right(reworded, 'reworded') / said('reworded'),
    };
    console.log(`      ${JSON.stringify(numbers)}`);
    assert.ok(numbers.copiedRecall >= 0.95 && numbers.copiedPrecision >= 0.95);
    assert.ok(numbers.rewordedRecall >= 0.8 && numbers.rewordedPrecision >= 0.8);
    assert.equal(other.size, 0);
  });

  it('material is found by a few words: what is wanted among the first three', async () => {
    let first = 0;
    let early = 0;
    for (const [at, { 问 }] of blocks.entries()) {
      const found = await findMaterial(问, stored, read);
      const rank = found.findIndex(({ text, range }) => originalAt(text, range) === at);
      if (rank === 0) first++;
      if (rank >= 0 && rank < 3) early++;
      else console.log(`      ${问}: ${rank}`);
    }
    console.log(`      ${first} of ${blocks.length} first, ${early} among the first three`);
    assert.ok(early >= 0.9 * blocks.length);
  });

  it('the figures that were not changed are told, with both places', async () => {
    const before = '2023年，全市办理热线诉求1234件，办结率98.5%，群众满意度96%，平均办理时长4.2天。';
    const draft = '2024年，全市办理热线诉求1507件，办结率98.5%，群众满意度97%，平均办理时长4.2天。';
    const only = [{ path: '去年.txt', stamp: '', indexed: indexText(before) }];
    const [found, ...others] = await takenOver(draft, only, () => Promise.resolve(before), unaltered);
    assert.deepEqual(others, []);
    assert.equal(found!.likeness, 'copied');
    const told = found!.figures.map(({ mine, theirs }) => [
      draft.slice(mine.start, mine.end),
      before.slice(theirs.start, theirs.end),
    ]);
    assert.deepEqual(told, [['98.5%', '98.5%'], ['4.2天', '4.2天']]); // prettier-ignore
  });

  it('a text that is gone or has changed since leads to nothing wrong', async () => {
    const draft = blocks[0]!.抄;
    assert.deepEqual(await takenOver(draft, stored, () => Promise.resolve(undefined), unaltered), []);
    assert.deepEqual(await takenOver(draft, stored, () => Promise.resolve(''), unaltered), []);
    assert.deepEqual(
      await takenOver(draft, stored, () => Promise.resolve('别的文字，与原来的毫无关系。'.repeat(100)), unaltered),
      [],
    );
    assert.deepEqual(await takenOver(draft, stored, read, unaltered, () => true), []);
    assert.deepEqual(await findMaterial('', stored, read), []);
    assert.deepEqual(await findMaterial('，。', stored, read), []);
    assert.deepEqual(await findMaterial(draft, [], read), []);
  });

  it('a paragraph that says what an earlier one of the same draft says is told', () => {
    const draft = [blocks[0]!.原, blocks[1]!.原, blocks[2]!.原, blocks[1]!.改, blocks[0]!.异].join('\n');
    const found = repeatedWithin(draft, unaltered);
    assert.deepEqual(
      found.map(({ mine, theirs, likeness }) => [
        draft.slice(mine.start, mine.end),
        draft.slice(theirs.start, theirs.end),
        likeness,
      ]),
      [[blocks[1]!.改, blocks[1]!.原, 'reworded']],
    );
    assert.deepEqual(repeatedWithin('', unaltered), []);
  });
});
