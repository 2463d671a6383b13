import assert from 'node:assert/strict';
import fc from 'fast-check';
import { seriesOf } from '../../src/editing/series';
import type { Outcome } from '../../src/editing/structure';
import { structure } from '../../src/editing/structureEditing';
import type { Report, Section } from '../../src/report/model';
import { parse } from '../../src/report/parse';
import { drafted } from '../support/draftedOutline';
import { allSections, applyEdits, inverse } from '../support/outlineEdits';
import { anyText } from '../support/reportGrammar';
import { runs } from '../support/seed';

type Pick = (sections: readonly Section[], at: number) => Section;

const pick: Pick = (sections, at) => sections[at % sections.length]!;

/** Every change of structure, of sections that two numbers choose. */
const STEPS = {
  moveUp: (report, section) => structure.moveUp(report, section),
  moveDown: (report, section) => structure.moveDown(report, section),
  moveBehind: (report, section, other) => structure.moveBehind(report, [section], other),
  promote: (report, section) => structure.promote(report, section),
  demote: (report, section) => structure.demote(report, section),
  insertSibling: (report, section) => structure.insertSibling(report, section),
  insertChild: (report, section) => structure.insertChild(report, section),
  split: (report, section, other) => structure.split(report, other.heading.end + 2),
  renumber: (report, section) => structure.renumber(report, section),
  toParagraphs: (report, section) => structure.toParagraphs(report, section),
  toRunIn: (report, section) => structure.toRunIn(report, section),
  mergeWithNext: (report, section) => structure.mergeWithNext(report, section),
  remove: (report, section) => structure.remove(report, section),
} as const satisfies Record<string, (report: Report, section: Section, other: Section) => Outcome>;

type StepName = keyof typeof STEPS;
const names = Object.keys(STEPS) as StepName[];
const moves: readonly StepName[] = ['moveUp', 'moveDown', 'moveBehind', 'promote', 'demote', 'renumber'];

const step = (of: readonly StepName[]): fc.Arbitrary<readonly [StepName, number, number]> => fc.tuple(fc.constantFrom(...of), fc.nat(500), fc.nat(500)); // prettier-ignore

function take(text: string, [name, one, other]: readonly [StepName, number, number]): Outcome | undefined {
  const report = parse(text);
  const sections = allSections(report.sections);
  return sections.length === 0 ? undefined : STEPS[name](report, pick(sections, one), pick(sections, other));
}

function assertInOrder(text: string, what: string): void {
  for (const { members, first } of seriesOf(parse(text).sections)) {
    if (first === undefined) continue;
    const numbers = members.map(({ number }) => number);
    assert.deepEqual(numbers, members.map((_, at) => 1 + at), `${what}: ${members.map(({ label }) => label).join(' ')}\n${text}`); // prettier-ignore
  }
}

describe('changes of structure, one after the other', function () {
  this.timeout(600_000);

  it('keep every sentence once, and the labels in order', () => {
    fc.assert(
      fc.property(drafted, fc.array(step(moves), { minLength: 1, maxLength: 6 }), ({ text, words }, steps) => {
        let current = text;
        for (const one of steps) {
          const outcome = take(current, one);
          if (outcome === undefined || 'refused' in outcome) continue;
          const changed = applyEdits(current, outcome.edits);
          const what = `${one.join(' ')} of\n${current}`;
          for (const word of words) assert.equal(changed.split(word).length, 2, `${word}: ${what}\n${changed}`);
          assertInOrder(changed, what);
          assert.equal(applyEdits(changed, inverse(current, outcome.edits)), current);
          current = changed;
        }
      }),
      runs(1500),
    );
  });

  it('lose no word but labels and the marks between points, and say where the section is', () => {
    fc.assert(
      fc.property(drafted, fc.array(step(names), { minLength: 1, maxLength: 5 }), ({ text, words }, steps) => {
        let current = text;
        for (const one of steps) {
          const outcome = take(current, one);
          if (outcome === undefined || 'refused' in outcome) continue;
          const changed = applyEdits(current, outcome.edits);
          assert.ok(outcome.at >= 0 && outcome.at <= changed.length);
          if (one[0] === 'remove') {
            for (const word of words) assert.ok(changed.split(word).length <= current.split(word).length);
          } else {
            for (const word of words) assert.equal(changed.split(word).length, current.split(word).length, `${one.join(' ')}\n${current}\n${changed}`); // prettier-ignore
          }
          current = changed;
        }
      }),
      runs(1500),
    );
  });

  it('never throw, whatever the text is, and give edits that are apart and in order', () => {
    fc.assert(
      fc.property(anyText, step(names), (text, one) => {
        const outcome = take(text, one);
        if (outcome === undefined || 'refused' in outcome) return;
        const changed = applyEdits(text, outcome.edits);
        assert.ok(outcome.at >= 0 && outcome.at <= changed.length);
        assert.notEqual(changed, text);
      }),
      runs(3000),
    );
  });
});
