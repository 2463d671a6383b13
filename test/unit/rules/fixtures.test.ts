import assert from 'node:assert/strict';
import { join } from 'node:path';
import { ruleFiles } from '../../../src/rules/files.generated';
import type { Finding } from '../../../src/rules/finding';
import { createReportService } from '../../../src/service';
import type { TextEdit, TextRange } from '../../../src/text/range';
import { createEndableProcess } from '../../support/endableProcess';
import { type RuleCase, readRuleFixtures } from '../../support/ruleFixture';
import { crlfOffsets, mapRanges, toCrlf } from '../../support/twin';

const service = createReportService({
  log: (message) => {
    throw new Error(message);
  },
});
const all = new Map(service.rules.map(({ id }) => [id, { level: 'on' }] as const));
const fixtures = readRuleFixtures();

/** A finding of another rule that is longer than this speaks of the sentence, not of the words in it. */
const LONGEST_PLACE = 40;
/** Without a team's own files, which no fixture has, these have nothing to say: their tests bring the files. */
const ELSEWHERE = /^library\//;
const LIMIT = 5000;
const UNITS = 100_000;

function findingsIn(text: string): readonly Finding[] {
  return service.findings(service.parse(text), 'check', [all]);
}

function of(rule: string, text: string): readonly Finding[] {
  return findingsIn(text).filter((finding) => finding.rule === rule);
}

function quoted(text: string, ranges: readonly TextRange[]): readonly string[] {
  return ranges.map(({ start, end }) => `${start} ${text.slice(start, end)}`);
}

function applied(text: string, findings: readonly Finding[]): string {
  const edits = findings.flatMap(({ fixes: [first] }): readonly TextEdit[] => first?.edits ?? []);
  return [...edits]
    .sort((a, b) => b.range.start - a.range.start)
    .reduce((now, { range, text: words }) => now.slice(0, range.start) + words + now.slice(range.end), text);
}

describe('rules and their fixtures', () => {
  it('are there for each other', () => {
    const ids = new Set(service.rules.map(({ id }) => id));
    assert.deepEqual(
      fixtures.map(({ rule }) => rule).filter((rule) => !ids.has(rule)),
      [],
      'fixtures without a rule',
    );
    const known = new Set(fixtures.map(({ rule }) => rule));
    assert.deepEqual(
      ruleFiles.map(({ id }) => id).filter((id) => !known.has(id) && !ELSEWHERE.test(id)),
      [],
      'rules without a fixture',
    );
  });

  for (const { rule, wrong, right } of fixtures) {
    describe(rule, () => {
      it('has cases of both kinds', () => {
        assert.ok(wrong.length >= 2 && right.length >= 3, `${wrong.length} wrong, ${right.length} right`);
      });
      for (const one of wrong)
        it(`speaks: ${title(one)}`, () => {
          speaks(rule, one);
        });
      for (const one of right) {
        it(`is silent: ${title(one)}`, () => {
          assert.deepEqual(one.places, [], 'a place in a case in which the rule is to be silent');
          assert.deepEqual(
            of(rule, one.text).map(({ message }) => message),
            [],
          );
        });
      }
    });
  }
});

function title({ text }: RuleCase): string {
  return text.length > 40 ? `${text.slice(0, 40)}…`.replaceAll('\n', '⏎') : text.replaceAll('\n', '⏎');
}

function speaks(rule: string, { text, places, fixed }: RuleCase): void {
  const found = of(rule, text);
  assert.deepEqual(
    quoted(
      text,
      found.map(({ range }) => range),
    ),
    quoted(text, places),
  );
  assert.ok(places.length > 0, 'a case without a place');
  assert.equal(
    found.some(({ fixes }) => fixes.length > 0),
    fixed !== undefined,
    'a fix that the fixture does not show',
  );
  if (fixed !== undefined) {
    const mended = applied(text, found);
    assert.equal(mended, fixed);
    assert.deepEqual(
      of(rule, fixed).map(({ message }) => message),
      [],
      'the mended text is not quiet',
    );
  }
  const twin = toCrlf(text);
  assert.deepEqual(
    mapRanges(of(rule, twin), (at) => at),
    mapRanges(found, crlfOffsets(text)),
    'with CRLF',
  );
  const others = findingsIn(text).filter(
    (other) =>
      other.rule !== rule &&
      // That a blank is to be filled is said beside everything else.
      !other.rule.startsWith('placeholder/') &&
      other.range.end - other.range.start <= LONGEST_PLACE &&
      places.some(({ start, end }) => other.range.start < end && start < other.range.end),
  );
  assert.deepEqual(
    others.map(({ rule: id }) => id),
    [],
    'another rule speaks of the same words',
  );
}

describe('rules and long texts', function () {
  this.timeout(3 * LIMIT);
  const probe = createEndableProcess(join(__dirname, '../../support/ruleProbe.ts'));
  before('the process is up', async () => {
    await probe.ask({ text: '' }, 3 * LIMIT);
  });
  after(() => {
    probe.end();
  });
  for (const { rule, wrong, right } of fixtures) {
    it(`${rule} ends within ${LIMIT / 1000} s`, async () => {
      const cases = [...wrong, ...right].map(({ text }) => text);
      const line = cases.join('').replaceAll('\n', '');
      for (const text of [`${cases.join('\n')}\n`, line]) {
        const long = text.repeat(Math.ceil(UNITS / text.length)).slice(0, UNITS);
        assert.notEqual(await probe.ask({ rule, text: long }, LIMIT), undefined, 'killed');
      }
    });
  }
});
