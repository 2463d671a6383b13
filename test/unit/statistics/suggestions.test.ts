import assert from 'node:assert/strict';
import { parse } from '../../../src/report/parse';
import { suggestionsOf, type Suggestion } from '../../../src/statistics/suggestions';

function suggestions(text: string): readonly Suggestion[] {
  return [...suggestionsOf(parse(text)).values()];
}

/** What the blanks of a text would be filled with, in order. */
const texts = (text: string): readonly string[] => suggestions(text).map((each) => each.text);

describe('suggestions for blanks', () => {
  const cases: readonly (readonly [what: string, text: string, expected: readonly string[]])[] = [
    ['a share, as precise as its neighbours', '共受理3116件，其中甲类552件（占比**%）、乙类1200件（占比38.5%）。', ['17.7']],
    ['a share without neighbours with two decimals', '共受理3116件，其中甲类552件（占比**%）。', ['17.72']],
    ['a share as precise as its mask', '共受理3116件，其中甲类552件（占比**.*%）。', ['17.7']],
    ['a line to write on, and words in brackets', '共受理3116件，其中甲类552件（占比____%）。', ['17.72']],
    ['a part that its share and the total determine', '共受理120件，其中甲类**件（占比30%）。', ['36']],
    ['the last part of all', '共办理120件，其中城镇**件、农村50件。', ['70']],
    ['a bracket that asks for a number', '共办理120件，其中城镇50件、农村【待填】件。', ['70']],
    ['money in the mask’s own scale', '共投入12000万元，其中城镇**亿元、农村0.5亿元。', ['0.7']],
    ['money in the mask’s own shape', '共投入85.32亿元，其中城镇****.**亿元、农村50.11亿元。', ['35.21']],
    ['another unit of the same kind', '共流转土地20公顷，其中城镇**亩、农村9公顷。', ['165']],
    ['the last share of all', '甲占45%，乙占35%，其余占**%。', ['20']],
    ['growth with one decimal', '由80家增加到120家，增长**%。', ['50.0']],
    ['growth beside a single one without decimals with one', '由80家增加到120家，增长50%；由90个增加到120个，增长**%。', ['33.3']],
    ['what was done of a plan with one decimal', '任务80户，已完成60户，完成率**%。', ['75.0']],
    ['an approximate total that leaves one value', '共受理6200多件，其中甲类552件（占比**%）、乙类1200件（占比19%）。', ['9']],
    ['in every paragraph, and behind 全角空格', '　　由80家增加到120家，增长**%。\r\n　　由80家增加到100家，增长**%。', ['50.0', '25.0']],
    ['one after the other', '共办理120件，其中城镇**件（占比30%）、农村**件（占比**%）。', ['36', '84', '70']],
  ]; // prettier-ignore
  for (const [what, text, expected] of cases) {
    it(`give ${what}`, () => {
      assert.deepEqual(texts(text), expected);
    });
  }

  const silent: readonly (readonly [what: string, text: string])[] = [
    ['an approximate total that leaves several values', '共受理6200多件，其中甲类552件（占比**%）、乙类1200件（占比19.35%）。'],
    ['figures too coarse for the blank', '共投入1.2亿元，其中城镇**万元、农村5000万元。'],
    ['a share that no whole number has', '共受理3116件，其中甲类**件（占比17.71%）。'],
    ['claims that contradict each other', '共办理120件，其中城镇**件（占比10%）、农村50件。'],
    ['what would be less than nothing', '由80家增加到70家，增长**%。'],
    ['a rest of less than nothing', '甲占65%，乙占55%，其余占**%。'],
    ['a share of more than all', '共办理100件，其中城镇120件（占比**%）。'],
    ['a growth from nothing', '由0家增加到70家，增长**%。'],
    ['a name and a figure run together', '共办理120件，其中城镇** *件、农村50件。'],
    ['a name', '共办理120件，其中**镇70件、农村50件。'],
    ['a number of which a part is printed', '共投入85.32亿元，其中城镇××.21亿元、农村50.11亿元。'],
    ['a range', '共办理120件，其中城镇**—**件、农村50件。'],
    ['a number that is to be near', '共办理120件，其中城镇近**件、农村50件。'],
    ['a number that is to be more', '共办理120件，其中城镇**多件、农村50件。'],
    ['a total of which the text only may be read so', '收入528.7亿元，加上转移性收入333.0亿元、上年结余66.2亿元，收入总计**亿元。'],
    ['a blank of which nothing is stated', '全年走访群众**户，培训50人。'],
    ['a text without blanks', '共办理120件，其中城镇70件、农村50件。'],
    ['an empty text', ''],
  ]; // prettier-ignore
  for (const [what, text] of silent) {
    it(`stay away from ${what}`, () => {
      assert.deepEqual(texts(text), []);
    });
  }

  it('say how they come about, forwards and backwards, and what they rest on', () => {
    assert.deepEqual(
      suggestions('共办理120件，其中城镇**件（占比30%）、农村**件（占比**%）。').map(({ working }) => working),
      [
        '36件 ÷ 120件 = 30%，反推得36件',
        '36件 + 84件 = 120件，反推得84件，其中36件也是推算的',
        '84件 ÷ 120件 = 70%，其中84件也是推算的',
      ],
    );
  });
  it('say what else the printed figures leave possible', () => {
    const [suggestion] = suggestions('预算153.8亿元，实际完成164.6亿元，为预算的**%。');
    assert.equal(
      suggestion?.working,
      '164.6亿元 ÷ 153.8亿元 = 107.0%（按各数的精度，107.0%～107.1%都有可能）',
    ); // prettier-ignore
  });
  it('stand where their mask does, with the claim that they are from', () => {
    const text = '第一段。\n共受理3116件，其中甲类552件（占比**%）。';
    const [suggestion] = suggestions(text);
    const at = text.indexOf('**');
    assert.deepEqual(suggestion?.range, { start: at, end: at + 2 });
    assert.equal(suggestion.shown, '17.72%');
    assert.equal(suggestion.claim.relation, 'share');
    assert.deepEqual(suggestion.claim.printed.range, { start: at, end: at + 3 });
    assert.deepEqual([...suggestionsOf(parse(text)).keys()], [at]);
  });
  it('are reckoned once for a report', () => {
    const report = parse('共办理120件，其中城镇**件、农村50件。');
    assert.equal(suggestionsOf(report), suggestionsOf(report));
  });
});
