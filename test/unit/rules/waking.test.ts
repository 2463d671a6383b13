import assert from 'node:assert/strict';
import fc from 'fast-check';
import { parse } from '../../../src/report/parse';
import { rules } from '../../../src/rules/all';
import { proseText } from '../../../src/rules/prose';
import { isProseRule, type Prose, type ProseRule } from '../../../src/rules/rule';
import { rulesRunner } from '../../../src/rules/run';
import { tokensOf } from '../../../src/text/tokens';
import { generateReport } from '../../support/generateReport';
import { readRuleFixtures } from '../../support/ruleFixture';

const proseRules = rules.filter(isProseRule).map((rule) => ({ rule, tokens: tokensOf(rule.wake) }));
const fixtures = readRuleFixtures().flatMap(({ wrong, right }) => [...wrong, ...right].map(({ text }) => text));

function proseOf(text: string): readonly Prose[] {
  const { paragraphs, format } = parse(text);
  return paragraphs.map(({ facts }) => ({ facts, text: proseText(facts, format) }));
}

function isWoken({ rule, tokens }: (typeof proseRules)[number], text: string): boolean {
  let woken = false;
  tokens.scan(text, (_, start, end) => {
    woken ||= rule.wakesAt?.(text, start, end) !== false;
  });
  return woken;
}

/** The rules that say something of a text in which nothing wakes them. */
function asleep(text: string): readonly ProseRule[] {
  return proseOf(text).flatMap((prose) =>
    proseRules.filter((one) => !isWoken(one, prose.text) && one.rule.find(prose).length > 0).map(({ rule }) => rule),
  );
}

describe('the words that wake a rule', () => {
  it('stand wherever it says something: in the fixtures of all rules and in reports', () => {
    for (const text of [...fixtures, generateReport(20_000, 3).text]) {
      assert.deepEqual(
        asleep(text).map(({ id }) => id),
        [],
        text.slice(0, 200),
      );
    }
  });

  it('stand there also in pieces of the fixtures put together anew', () => {
    const pieces = fixtures.flatMap((text) => text.match(/[\s\S]{1,6}/g) ?? []);
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...pieces, '3', '0', '.', ' ', '年', '月', '约', '近'), { maxLength: 30 }),
        (some) => {
          assert.deepEqual(
            asleep(some.join('')).map(({ id }) => id),
            [],
          );
        },
      ),
      { numRuns: 300 },
    );
  });

  it('leave most of a report to sleep', () => {
    const all = proseOf(generateReport(50_000, 5).text);
    for (const one of proseRules) {
      if (one.rule.wakesAt === undefined) continue;
      const woken = all.filter(({ text }) => isWoken(one, text)).length;
      assert.ok(woken * 4 < all.length, `${one.rule.id} wakes in ${woken} of ${all.length} paragraphs`);
    }
  });
});

describe('the words of a rule', () => {
  it('are made when a text is checked, not when the extension starts', () => {
    let made = 0;
    const late = {
      ...proseRules[0]!.rule,
      id: 'wording/late',
      get wake() {
        made += 1;
        return ['全县'];
      },
    };
    const run = rulesRunner([late], (message) => {
      throw new Error(message);
    });
    assert.equal(made, 0, 'made with the runner');
    run(parse('全县办理事项1250件。'), { moment: 'check', active: [] });
    assert.equal(made, 0, 'made although nothing was asked');
    const active = [{ rule: late, severity: late.severity, moment: 'check', options: {} }] as const;
    run(parse('全县办理事项1250件。'), { moment: 'check', active });
    assert.equal(made, 1, 'made for a text');
  });
});
