import assert from 'node:assert/strict';
import { yearOnYear, type YearOnYear } from '../../../../src/editing/renewal/yearOnYear';
import { lastYearFigures, withLastYears } from '../../../../src/keep/lastYears';
import { parse } from '../../../../src/report/parse';

/** The rates that are offered once the first blank of a text is filled with `value`. */
function filled(text: string, value: string): { readonly text: string; readonly rates: YearOnYear } {
  const before = parse(text);
  const known = withLastYears(before, new Map());
  const { range } = before.placeholders[0]!;
  const after = parse(text.slice(0, range.start) + value + text.slice(range.end));
  return { text: after.text, rates: yearOnYear(after, lastYearFigures(after, known)) };
}

const offered = (text: string, value: string): readonly string[] =>
  [...filled(text, value).rates.suggestions.values()].map(({ shown }) => shown);

describe('同比 from last year’s value that a blank said', () => {
  it('is offered in the shape of the sentence’s own rate', () => {
    assert.deepEqual(offered('办结【待填，上年2234件】，同比增长【待填，上年8.5%】。', '2850件'), ['27.6%']);
    assert.deepEqual(offered('办结【待填，上年2234件】，同比增长【待填，上年8.52%】。', '2850件'), ['27.57%']);
    assert.deepEqual(offered('办结【待填，上年2234件】，同比增长**.*%。', '2850件'), ['27.6%']);
    assert.deepEqual(offered('完成投资【待填，上年35123万元】，较上年下降【待填，上年8.5%】。', '34000万元'), ['3.2%']);
    assert.deepEqual(
      offered('办结【待填，上年2234件】，比上年增加【待填，上年20件】，增长【待填，上年8.5%】。', '2850件'),
      ['27.6%'],
    );
    const year = '2025年上半年工作汇报\n办结【待填，上年2234件】，比2024年增长【待填，上年8.5%】。';
    assert.deepEqual(offered(year, '2850件'), ['27.6%']);
  });

  it('says how it comes about', () => {
    const [{ working, claim } = assert.fail()] = filled(
      '办结【待填，上年2234件】，同比增长【待填，上年8.5%】。',
      '2850件',
    ).rates.suggestions.values();
    assert.equal(working, '2850件 ÷ 上年2234件 - 1 = 27.6%');
    assert.equal(claim.title, '同比');
  });

  it('is never a fall behind 增长: the word and the blank are turned together', () => {
    const { text, rates } = filled('办结【待填，上年2234件】，同比增长【待填，上年8.5%】。', '2000件');
    assert.equal(rates.suggestions.size, 0);
    const [turned = assert.fail()] = rates.turned;
    assert.equal(text.slice(turned.range.start, turned.range.end), '增长【待填，上年8.5%】');
    assert.equal(turned.text, '下降10.5%');
    assert.equal(filled('办结【待填，上年2234件】，增幅【待填，上年8.5%】。', '2000件').rates.turned.length, 0);
  });

  it('is not offered where the sentence means another time or basis, or last year’s value leaves it open', () => {
    for (const [text, value] of [
      ['办结【待填，上年30件】，环比增长【待填，上年8.5%】。', '33件'],
      ['办结【待填，上年30件】，较年初增长【待填，上年8.5%】。', '33件'],
      ['办结【待填，上年30件】，年均增长【待填，上年8.5%】。', '33件'],
      ['办结【待填，上期30件】，增长【待填，上期8.5%】。', '33件'],
      ['办结【待填，上年30件】，满意率增长【待填，上年8.5%】。', '33件'],
      ['2025年工作汇报\n办结【待填，上年30件】，比2020年增长【待填，上年8.5%】。', '33件'],
      ['生产总值【待填，上年51234万元】，同比增长【待填，上年8.5%】。', '53000万元'],
      ['完成投资【待填，上年51234万元】，可比口径增长【待填，上年8.5%】。', '53000万元'],
      ['办结【待填，上年近6200多件】，同比增长【待填，上年8.5%】。', '7000件'],
      ['办结【待填，上年30件】，同比增长【待填，上年8.5%】。', '30件'],
      ['办结【待填，上年30件】，同比增长【待填，上年8.5%】。', '33万元'],
    ] as const) {
      const { rates } = filled(text, value);
      assert.deepEqual([rates.suggestions.size, rates.turned.length], [0, 0], text);
    }
  });

  it('is still known when other figures of the sentence are filled or changed, in any order', () => {
    const text = '受理【待填，上年3000件】，办结【待填，上年2234件】，同比增长【待填，上年8.5%】。';
    const known = withLastYears(parse(text), new Map());
    for (const now of [
      '受理【待填，上年3000件】，办结2850件，同比增长【待填，上年8.5%】。',
      '受理3200件，办结2850件，同比增长【待填，上年8.5%】。',
      '受理约3200多件，办结2850件，同比增长【待填，上年8.5%】。',
    ]) {
      const report = parse(now);
      const later = withLastYears(report, known);
      const { suggestions } = yearOnYear(report, lastYearFigures(report, later));
      assert.deepEqual(
        [...suggestions.values()].map(({ shown }) => shown),
        ['27.6%'],
        now,
      );
    }
  });
});
