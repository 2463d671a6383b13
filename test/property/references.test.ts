import assert from 'node:assert/strict';
import fc from 'fast-check';
import { referenceEdits } from '../../src/editing/referenceEdits';
import type { Report, Section } from '../../src/report/model';
import { parse } from '../../src/report/parse';
import { referencesOf } from '../../src/report/references/references';
import { numberingReference } from '../../src/rules/numbering/reference.rule';
import { applyEdit, edits } from '../support/editGrammar';
import { anyText, grammarReport } from '../support/reportGrammar';
import { runs } from '../support/seed';

const words = fc.constantFrom(
  ...[
    '见第三部分。',
    '如（二）所述，',
    '详见附件1、2。',
    '上述第二点',
    '前述第（一）项',
    '见二（一）2.，',
    '按第二章第三条，',
  ],
  ...[
    '\n附件：1.任务表\n2.报表\n',
    '\n附件1\n任务表\n',
    '\n附件2\n',
    '（一）、（三）',
    '见',
    '第',
    '附件',
    '《条例》第二条',
  ],
);

/** Reports and other texts, with words that name sections put in anywhere. */
const text = fc
  .tuple(fc.oneof(grammarReport, anyText), fc.array(fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), words)))
  .map(([base, inserted]) => inserted.reduce((all, [at, insert]) => applyEdit(all, { at, remove: 0, insert }), base));

function assertSound(report: Report): void {
  let end = 0;
  for (const { range, text: printed, steps, target, place, listed } of referencesOf(report)) {
    assert.ok(range.start >= end && range.end <= report.text.length && range.start < range.end, 'in order and apart');
    assert.equal(report.text.slice(range.start, range.end), printed);
    end = range.end;
    for (const step of steps) {
      assert.ok(range.start <= step.range.start && step.range.end <= range.end);
      assert.ok(step.range.start <= step.numeral.start && step.numeral.end <= step.range.end);
      if (step.numeral.start < step.numeral.end && step.target && listed !== true) assert.ok(step.target.number);
    }
    if (target) assert.deepEqual(place, target.heading);
  }
}

describe('references, in any text', function () {
  this.timeout(600_000);

  it('are in bounds, in order and apart, and print what they say', () => {
    fc.assert(
      fc.property(text, (written) => {
        const report = parse(written);
        assertSound(report);
        for (const { range, message } of numberingReference.check(report, {}, {})) {
          assert.ok(message.includes(written.slice(range.start, range.end)));
        }
      }),
      runs(1000),
    );
  });

  it('are the same with an earlier report at hand as without', () => {
    fc.assert(
      fc.property(text, edits, (written, changes) => {
        let current = written;
        let previous = parse(current);
        referencesOf(previous);
        for (const change of changes) {
          current = applyEdit(current, change);
          previous = parse(current, { previous });
          assert.deepEqual(referencesOf(previous), referencesOf(parse(current)));
        }
      }),
      runs(500),
    );
  });

  it('are changed by edits that are apart and in order, whatever becomes of the labels', () => {
    const label = fc.constantFrom('四、', '（二）', '3.', '第五章', '附件3', '——', '二是', '', '①', '第三部分');
    fc.assert(
      fc.property(
        text,
        fc.array(fc.tuple(fc.nat(), label, fc.option(fc.nat())), { maxLength: 6 }),
        (written, wishes) => {
          const report = parse(written);
          const below = (list: readonly Section[]): Section[] => list.flatMap((one) => [one, ...below(one.children)]);
          const all = below(report.sections);
          const pick = (at: number): Section => all[at % all.length]!;
          const chosen = all.length === 0 ? [] : wishes;
          const labels = new Map(chosen.map(([at, wish]) => [pick(at), wish]));
          const parents = new Map(chosen.map(([at, , above]) => [pick(at), above === null ? undefined : pick(above)]));
          let end = 0;
          for (const { range } of referenceEdits(report, labels, parents)) {
            assert.ok(range.start >= end && range.end <= written.length);
            end = range.end;
          }
          assert.deepEqual(referenceEdits(report, new Map()), []);
        },
      ),
      runs(500),
    );
  });
});
