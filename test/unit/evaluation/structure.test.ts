import assert from 'node:assert/strict';
import type { GoldItem, GoldPlaceholder } from '../../evaluation/goldSet';
import { evaluateOutline } from '../../evaluation/outline';
import { evaluatePlaceholders } from '../../evaluation/placeholders';
import { f1, precision, recall } from '../../evaluation/score';
import { textOf } from './textOf';

const empty = { folder: 'set', statements: [], outlines: [], placeholders: [], notes: [] };

describe('the evaluation of an outline', () => {
  const text = ['关于某项工作', '情况的报告', '各位领导：', '一、基本情况', '𠮷城一切正常。一是抓学习。学得多。二是抓落实。落得快。', '二、打算'].join('\n'); // prettier-ignore
  const item = (line: number, col: number, kind: string, more: Partial<GoldItem> = {}): GoldItem => ({
    line,
    col,
    kind,
    text: '…',
    optional: false,
    ...more,
  });
  const all = [
    item(1, 0, 'title', { endLine: 2 }),
    item(4, 0, '一、'),
    item(5, 7, '一是'),
    item(5, 17, '一是'),
    item(6, 0, '一、'),
  ];
  const evaluate = (items: readonly GoldItem[], traps: readonly { line: number; why: string }[] = []) =>
    evaluateOutline({ ...empty, outlines: [{ file: 'a.txt', items, traps, goldLine: 1 }] }, new Map([['a.txt', textOf(text)]])); // prettier-ignore

  it('finds every item in its place, columns counted in characters', () => {
    const result = evaluate(all);
    assert.deepEqual(result.differences, []);
    assert.deepEqual([result.right, result.missed, result.extra], [5, 0, 0]);
    assert.equal(f1(result), 1);
  });

  it('asks where a title ends', () => {
    const result = evaluate(all.map((one) => (one.kind === 'title' ? item(1, 0, 'title') : one)));
    assert.deepEqual(
      result.differences.map(({ what, note }) => [what, note]),
      [
        ['extra', '止于第2行，应止于第1行'],
        ['missed', ''],
      ],
    );
  });

  it('asks for kind, line and column', () => {
    for (const wrong of [item(4, 0, '（一）'), item(3, 0, '一、'), item(4, 1, '一、')]) {
      const result = evaluate([wrong, ...all.filter(({ line }) => line !== 4)]);
      assert.deepEqual([result.right, result.missed, result.extra], [4, 1, 1]);
    }
  });

  it('counts optional items on neither side, and traps that are hit', () => {
    const optional = [
      ...all.slice(0, 4),
      item(6, 0, '一、', { optional: true }),
      item(3, 0, '一、', { optional: true }),
    ];
    const result = evaluate(optional);
    assert.deepEqual([result.right, result.missed, result.extra, result.optional], [4, 0, 0, 2]);
    const trapped = evaluate(all.slice(0, 4), [{ line: 6, why: 'no item' }]);
    assert.deepEqual([trapped.extra, trapped.trapsHit, trapped.traps], [1, 1, 1]);
  });
});

describe('the evaluation of blanks', () => {
  const text = ['请××同志于2025年X月到会，共**人。', '落实“数据要素×”行动。'].join('\n');
  const row = (line: number, mask: string, kind: string, why = ''): GoldPlaceholder => ({
    file: 'a.txt',
    line,
    col: text.split('\n')[line - 1]!.indexOf(mask),
    text: mask,
    kind,
    placeholder: why === '',
    why,
    goldLine: line,
  });
  const all = [row(1, '××', 'name'), row(1, 'X', 'date'), row(1, '**', 'money'), row(2, '×', 'none', 'programme name')];
  const evaluate = (placeholders: readonly GoldPlaceholder[], other = text) =>
    evaluatePlaceholders({ ...empty, placeholders }, new Map([['a.txt', textOf(other)]]));

  it('finds every blank and its kind', () => {
    const result = evaluate(all);
    assert.deepEqual(result.differences, []);
    assert.deepEqual(
      [result.right, result.missed, result.extra, result.kindsRight, result.kindsJudged],
      [3, 0, 0, 3, 3],
    );
    assert.deepEqual([result.decoys, result.decoysHit, result.documents], [1, 0, 1]);
  });

  it('names what is missed, more, a decoy or of another kind', () => {
    const result = evaluate([row(1, '××', 'date'), row(1, 'X', 'none', 'letter'), row(2, '落实', 'name')]);
    assert.deepEqual(result.differences.map(({ what }) => what).sort(), ['decoy', 'extra', 'kind', 'missed']);
    assert.deepEqual([precision(result), recall(result)], [1 / 3, 1 / 2]);
  });

  it('scores arguable labels on neither side, and judges no document without a labelled blank', () => {
    const result = evaluate([row(1, '××', 'none', 'generic name inside a title')]);
    assert.deepEqual([result.arguable, result.extra, result.unjudged, result.documents], [1, 0, 2, 0]);
  });

  it('names labels that do not fit', () => {
    const result = evaluate(all, '别的文字');
    assert.equal(result.notes.length, 4);
    assert.match(result.notes[0]!, /^gold\/placeholders\.jsonl第1行已跳过：a\.txt第1行第1列没有“××”$/);
  });
});
