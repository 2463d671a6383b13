import assert from 'node:assert/strict';
import type { Mark } from '../../../src/keep/mark';
import { unsettled } from '../../../src/keep/settled';
import { figureIn, figuresOf, marksOf, sample, service } from './reports';

const findings = service.findings(service.parse(sample), 'check');
const figures = figuresOf(sample);
const rules = (state: Mark['state'], ...printed: readonly string[]): readonly string[] => {
  const marks = marksOf(printed.map((text) => figureIn(figures, text)), state === undefined ? {} : { state }); // prettier-ignore
  return unsettled(findings, figures, marks).map(({ rule }) => rule);
};

describe('a finding about figures', () => {
  it('is there to begin with, and names the figure that is stated wrongly', () => {
    assert.deepEqual(rules('verified'), ['statistics/share']);
    assert.deepEqual(findings[0]?.subjects, [figureIn(figures, '52.3%').range]);
  });

  it('is settled by 核实无误 at that figure', () => {
    assert.deepEqual(rules('verified', '52.3%'), []);
  });

  it('is not settled by other marks', () => {
    assert.deepEqual(rules('doubtful', '52.3%'), ['statistics/share']);
    assert.deepEqual(rules(undefined, '52.3%'), ['statistics/share']);
    assert.deepEqual(rules('verified', '30件', '120件', '75%'), ['statistics/share']);
  });

  it('of several figures is settled only by marks at all of them', () => {
    const finding = { ...findings[0]!, subjects: ['30件', '52.3%'].map((text) => figureIn(figures, text).range) };
    const left = (...printed: readonly string[]): number =>
      unsettled([finding], figures, marksOf(printed.map((text) => figureIn(figures, text)), { state: 'verified' })).length; // prettier-ignore
    assert.deepEqual([left('52.3%'), left('30件'), left('52.3%', '30件')], [1, 1, 0]);
  });

  it('comes back when an operand changes', () => {
    const marks = marksOf([figureIn(figures, '52.3%')], { state: 'verified' });
    const changed = sample.replace('120件', '130件');
    const left = unsettled(service.findings(service.parse(changed), 'check'), figuresOf(changed), marks);
    assert.ok(left.some(({ rule }) => rule === 'statistics/share'));
  });

  it('stays where it is about no figure', () => {
    const finding = { ...findings[0]!, rule: 'residue/scraping', subjects: [] };
    assert.equal(unsettled([finding], figures, marksOf(figures, { state: 'verified' })).length, 1);
  });
});
