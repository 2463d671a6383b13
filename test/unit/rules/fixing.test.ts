import assert from 'node:assert/strict';
import { applySafeFixes } from '../../../src/rules/fixing';
import type { Finding, Fix } from '../../../src/rules/finding';
import { findingAt, removable } from '../cli/fakes';

/** Findings that take out each of `marks` while the text still has it. */
function removing(...marks: string[]): (text: string) => Finding[] {
  return (text) => marks.filter((mark) => text.includes(mark)).map((mark) => removable(text, mark));
}

function withFix(text: string, what: string, fix: Partial<Fix>): Finding {
  const finding = findingAt(text, what);
  return {
    ...finding,
    fixes: [{ title: '改', safe: true, edits: [{ range: finding.range, text: '' }], ...fix }],
  };
}

describe('applying safe fixes', () => {
  it('applies all that stand apart, and counts them', () => {
    assert.deepEqual(applySafeFixes('甲A乙B丙', removing('A', 'B')), { text: '甲乙丙', count: 2 });
  });

  it('leaves neighbours and overlaps for a second look', () => {
    assert.deepEqual(applySafeFixes('甲AB乙', removing('A', 'B')), { text: '甲乙', count: 2 });
    assert.deepEqual(applySafeFixes('甲ABC乙', removing('AB', 'BC')), { text: '甲C乙', count: 1 });
  });

  it('never applies a fix that is not safe', () => {
    const unsafe = (text: string): Finding[] => [withFix(text, '17.71%', { safe: false })];
    assert.deepEqual(applySafeFixes('占比17.71%', unsafe), { text: '占比17.71%', count: 0 });
  });

  it('applies a fix of several edits whole, whatever their order', () => {
    const text = '“甲”';
    const quotes = (now: string): Finding[] =>
      now.includes('“')
        ? [
            withFix(now, '甲', {
              edits: [
                { range: { start: 2, end: 3 }, text: '》' },
                { range: { start: 0, end: 1 }, text: '《' },
              ],
            }),
          ]
        : [];
    assert.deepEqual(applySafeFixes(text, quotes), { text: '《甲》', count: 1 });
  });

  it('leaves out a fix whose own edits overlap', () => {
    const edits = [
      { range: { start: 0, end: 2 }, text: '' },
      { range: { start: 1, end: 3 }, text: '' },
    ];
    assert.deepEqual(
      applySafeFixes('甲乙丙', (text) => [withFix(text, '甲', { edits })]),
      { text: '甲乙丙', count: 0 },
    );
  });

  it('takes one fix of a finding that offers two', () => {
    const either = (text: string): Finding[] => {
      const { range } = findingAt(text, 'A');
      const fix = (by: string): Fix => ({ title: by, safe: true, edits: [{ range, text: by }] });
      return text.includes('A') ? [{ ...findingAt(text, 'A'), fixes: [fix('甲'), fix('乙')] }] : [];
    };
    assert.deepEqual(applySafeFixes('A', either), { text: '甲', count: 1 });
  });

  it('ends where fixes go in circles', () => {
    const swap = (text: string): Finding[] => [
      withFix(text, text, { edits: [{ range: { start: 0, end: 1 }, text: text === 'A' ? 'B' : 'A' }] }),
    ];
    assert.deepEqual(applySafeFixes('A', swap), { text: 'A', count: 0 });
  });
});
