import assert from 'node:assert/strict';
import type { Claim, Operand } from '../../../src/statistics/claim';
import { figureIn, figuresOf, sample, service } from './reports';

const prints = (text: string): readonly string[] => figuresOf(text).map(({ fingerprint }) => fingerprint);

describe('the figures to be checked', () => {
  it('are all figures of the text in order, with sentence and sections', () => {
    const figures = figuresOf(sample);
    assert.deepEqual(
      figures.map(({ text }) => text),
      ['120件', '90件', '75%', '30件', '52.3%', '46人次', '3次', '250万元'],
    );
    const money = figureIn(figures, '250万元');
    assert.deepEqual(money.section, ['二、主要做法', '二是部门联动']);
    assert.equal(money.sentenceText, '每月会商3次，协调资金250万元。');
    assert.equal(sample.slice(money.sentence.start, money.sentence.end), money.sentenceText);
    assert.deepEqual(figureIn(figures, '120件').section, ['一、总体情况']);
  });

  it('know the claims in which they are printed or an operand', () => {
    const figures = figuresOf(sample);
    assert.ok(figureIn(figures, '120件').claims.length >= 2);
    assert.deepEqual(
      figureIn(figures, '52.3%').claims.map(({ relation, verdict }) => [relation, verdict]),
      [['share', 'violated']],
    );
    assert.deepEqual(figureIn(figures, '46人次').claims, []);
  });

  it('are also what a claim prints where no figure stands, unless it only counts names rightly', () => {
    const text = '甲乙丙三区分别增长，共120件。';
    const report = service.parse(text);
    const at = (words: string): Operand => {
      const start = text.indexOf(words);
      return { text: words, unit: '', range: { start, end: start + words.length }, interval: { low: 3, high: 3 } };
    };
    const claim = (printed: string, verdict: Claim['verdict']): Claim => ({
      relation: 'respectively',
      title: '分别',
      formula: 'count(items)',
      operands: { total: at('120件') },
      printed: at(printed),
      computed: { low: 2, high: 2 },
      verdict,
      working: '…',
      range: { start: 0, end: text.length },
    });
    const found = (...claims: readonly Claim[]): readonly unknown[] =>
      service.checkedFigures(report, claims).map((figure) => [figure.text, figure.claims.length]);
    assert.equal(found(claim('甲乙丙', 'holds')).length, report.figures.length);
    assert.deepEqual(found(claim('甲乙丙', 'violated'))[0], ['甲乙丙', 1]);
    // What shares text with a figure counts for that one.
    assert.deepEqual(found(claim('，共120', 'violated')).at(-1), ['120件', 1]);
  });

  it('have fingerprints of their own, without any text', () => {
    const all = prints(sample);
    assert.equal(new Set(all).size, all.length);
    for (const print of all) assert.match(print, /^f1:[0-9a-f]{32}$/);
  });

  it('have the fingerprints that files of marks hold; another way to make them needs another version', () => {
    const text = '共受理120件，其中办结30件，占25%。\n新增3户，新增3户。';
    const at = (words: string): Operand => {
      const start = text.indexOf(words);
      return { text: words, unit: '', range: { start, end: start + words.length }, interval: { low: 1, high: 1 } };
    };
    const claim: Claim = {
      relation: 'share',
      title: '占比',
      formula: 'part / total * 100',
      operands: { part: at('30件'), total: at('120件') },
      printed: at('25%'),
      verdict: 'holds',
      working: '…',
      range: { start: 0, end: text.length },
    };
    assert.deepEqual(
      service.checkedFigures(service.parse(text), [claim]).map(({ fingerprint }) => fingerprint),
      [
        'f1:894101b87a1558298cdd02c27f287856',
        'f1:d2ce971e17ce3c5f420c42beed245672',
        'f1:4a3514c4e33a9c75c09bf8fa1e2d721d',
        'f1:b33e2ac6bd15af081104da4d60b47d65',
        'f1:9e8eb4e2229d1e75ae19f87a295c1837',
      ],
    );
  });

  it('tell equal figures of one sentence, and equal sentences, apart by their order', () => {
    const all = prints('甲村新增3户，乙村新增3户。\n甲村新增3户，乙村新增3户。');
    assert.equal(new Set(all).size, 4);
  });
});

describe('a fingerprint', () => {
  const stays: readonly (readonly [string, (text: string) => string])[] = [
    ['a paragraph put before', (text) => `说明：本稿有5处待改。\n${text}`],
    ['a line break of another kind', (text) => text.replaceAll('\n', '\r\n')],
    ['another indent', (text) => text.replace('　　今年', '  今年')],
    ['another sentence in the paragraph', (text) => text.replace('占52.3%。', '占52.3%。群众比较满意。')],
    ['another number of the section', (text) => text.replace('二、主要做法', '三、主要做法')],
  ];
  for (const [name, edit] of stays) {
    it(`survives ${name}`, () => {
      const before = figuresOf(sample);
      const after = figuresOf(edit(sample));
      for (const figure of before)
        assert.equal(figureIn(after, figure.text).fingerprint, figure.fingerprint, figure.text);
    });
  }

  it('survives that its point is renumbered', () => {
    const before = figuresOf('一是扩面。新增12户。\n二是提质：改造34户。\n三是增效。');
    const after = figuresOf('一是提质：改造34户。\n二是增效。\n三是扩面。新增12户。');
    assert.equal(figureIn(after, '34户').fingerprint, figureIn(before, '34户').fingerprint);
  });

  it('falls away when its sentence changes', () => {
    const after = figuresOf(sample.replace('班子成员接访', '班子成员下访'));
    assert.notEqual(figureIn(after, '46人次').fingerprint, figureIn(figuresOf(sample), '46人次').fingerprint);
  });

  it('falls away for a share when the total in another sentence changes', () => {
    const text = (total: string): string => `今年共受理事项${total}件。其中，办结90件，占75%。`;
    const [before, after] = [figuresOf(text('120')), figuresOf(text('121'))];
    assert.equal(figureIn(before, '75%').claims.length, 1, 'the share is a claim');
    assert.equal(figureIn(before, '75%').sentenceText, figureIn(after, '75%').sentenceText);
    assert.notEqual(figureIn(after, '75%').fingerprint, figureIn(before, '75%').fingerprint);
    assert.notEqual(figureIn(after, '90件').fingerprint, figureIn(before, '90件').fingerprint);
  });
});
