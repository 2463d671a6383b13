import assert from 'node:assert/strict';
import { activeRules, readRuleSettings } from '../../../src/rules/levels';
import type { Rule } from '../../../src/rules/rule';

const head = {
  title: '一',
  why: '为。',
  advice: '改。',
  source: '惯例',
  severity: 'warning',
  moment: 'check',
} as const;
const options = { most: { title: '字数', usual: 120, least: 20, most: 1000 } };
const rules: readonly Rule[] = [
  { ...head, id: 'form/one', check: () => [] },
  { ...head, id: 'form/two', optional: true, check: () => [] },
  { ...head, id: 'wording/three', options, check: () => [] },
];

function active(...layers: readonly unknown[]): readonly string[] {
  const read = layers.map((layer) => readRuleSettings(layer, rules));
  assert.deepEqual(
    read.flatMap(({ problems }) => problems),
    [],
  );
  return activeRules(
    rules,
    read.map(({ settings }) => settings),
  ).map(({ rule: { id }, severity, moment, options: { most } }) =>
    [id, severity, moment === 'live' ? moment : undefined, most].filter((each) => each !== undefined).join(' '),
  );
}

describe('which rules speak, and how', () => {
  it('is as the rules are where nothing is set', () => {
    assert.deepEqual(active(), ['form/one', 'wording/three 120']);
    assert.deepEqual(active({}), active());
  });
  it('is set for a rule, or for a group, of which a rule may be an exception', () => {
    assert.deepEqual(active({ form: false }), ['wording/three 120']);
    assert.deepEqual(active({ form: 'hint', 'form/one': 'error' }), ['form/one error', 'wording/three 120']);
    assert.deepEqual(active({ form: false, 'form/two': true }), ['form/two', 'wording/three 120']);
  });
  it('takes an optional rule by its own id only', () => {
    assert.deepEqual(active({ form: true }), ['form/one', 'wording/three 120']);
    assert.deepEqual(active({ 'form/two': 'error' }), ['form/one', 'form/two error', 'wording/three 120']);
  });
  it('has a later layer outweigh an earlier one, field by field', () => {
    const team = { 'wording/three': { level: 'error', most: 80 }, 'form/two': true };
    assert.deepEqual(active(team, { 'wording/three': { moment: 'live' }, 'form/two': false }), [
      'form/one',
      'wording/three error live 80',
    ]);
    assert.deepEqual(active({ 'form/one': 'error' }, { form: false }), ['wording/three 120']);
  });
  it('keeps options within what they may be', () => {
    assert.deepEqual(active({ 'wording/three': { most: 1 } }), ['form/one', 'wording/three 20']);
  });
});

describe('settings of rules as they are read', () => {
  const told = (value: unknown): readonly string[] => readRuleSettings(value, rules).problems;
  it('say what is wrong, and the rest counts', () => {
    const { settings, problems } = readRuleSettings({ 'form/one': 'loud', 'form/nine': true, wording: 'hint' }, rules);
    assert.deepEqual([...settings.keys()], ['wording']);
    assert.equal(problems.length, 2);
    assert.match(problems.join(), /form\/one：级别只能是.*没有规则或规则组 form\/nine/);
  });
  it('bear anything', () => {
    for (const value of [1, 'off', [], [1], true]) assert.equal(told(value).length, 1, JSON.stringify(value));
    for (const value of [undefined, null]) assert.deepEqual(told(value), []);
    assert.equal(told(JSON.parse('{"__proto__": true, "constructor": false}')).length, 2);
    assert.match(told({ 'wording/three': { most: '12' } }).join(), /应是数字/);
    assert.match(told({ 'wording/three': { toString: 1 } }).join(), /没有选项 toString/);
    assert.match(told({ 'form/one': { moment: 'never' } }).join(), /时机/);
  });
});
