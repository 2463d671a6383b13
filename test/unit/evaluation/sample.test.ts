import assert from 'node:assert/strict';
import path from 'node:path';
import { evaluate } from '../../evaluation/evaluation';
import { f1 } from '../../evaluation/score';

/** The invented set that shows the format: whatever the service learns, it must not get worse on it. */
describe('the invented set', () => {
  const { statistics, outline, placeholders, mutation, notes } = evaluate(
    path.join(import.meta.dirname, '../../evaluation/sample'),
    { mutate: true },
  );
  const outcomes = statistics.statements.map(({ outcome }) => outcome);

  it('is whole', () => {
    assert.deepEqual(notes, []);
    assert.deepEqual([statistics.texts, statistics.characters], [4, 1913]);
    const classes = statistics.statements.map(({ placed }) => placed.gold.cls);
    const count = (cls: string): number => classes.filter((one) => one === cls).length;
    assert.deepEqual(['ok', 'rounding', 'adjusted', 'error', 'truncated', 'basis'].map(count), [19, 2, 1, 4, 1, 1]);
  });

  it('has the statements judged as they are labelled', () => {
    assert.equal(outcomes.filter((outcome) => outcome === 'right').length, 28, outcomes.join(' '));
    assert.deepEqual(
      outcomes.filter((outcome) => outcome === 'alarm' || outcome === 'passed'),
      [],
    );
  });

  it('has no violation but the labelled errors', () => {
    const violated = statistics.claims.filter(({ claim }) => claim.verdict === 'violated');
    assert.equal(violated.length, 4);
    assert.equal(violated.length, statistics.violatedOnErrors);
    assert.equal(statistics.violatedOnLabelled, statistics.violatedOnErrors);
  });

  it('has its outline and blanks found', () => {
    assert.deepEqual(outline.differences, []);
    assert.deepEqual([outline.right, f1(outline), outline.trapsHit], [29, 1, 0]);
    assert.deepEqual(placeholders.differences, []);
    assert.deepEqual([placeholders.right, f1(placeholders), placeholders.kindsRight], [11, 1, 10]);
  });

  it('has moved figures noticed, unless they stay within what is printed', () => {
    assert.ok(mutation);
    const noticed = mutation.outside.filter(({ asWished }) => asWished).length;
    assert.deepEqual([mutation.statements, mutation.unmovable, mutation.alarmed.length], [19, 0, 0]);
    assert.deepEqual([mutation.outside.length, mutation.within.length], [189, 24]);
    assert.ok(noticed >= 180, `${noticed} of ${mutation.outside.length} noticed`);
    assert.ok(mutation.within.every(({ asWished }) => asWished));
  });
});
