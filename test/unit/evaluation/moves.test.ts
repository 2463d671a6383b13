import assert from 'node:assert/strict';
import { agreement, allowedBy } from '../../evaluation/allowance';
import { movedFigure } from '../../evaluation/moves';
import { placeStatement, type PlacedStatement } from '../../evaluation/statements';
import { label, textOf } from './textOf';

describe('a moved figure', () => {
  const moves: readonly (readonly [string, number, string | undefined])[] = [
    ['21.4%', 3, '21.7%'],
    ['99.98%', 3, '100.01%'],
    ['10.02亿元', -5, '9.97亿元'],
    ['0.13亿元', -5, '0.08亿元'],
    ['-1.25‰', 3, '-1.28‰'],
    ['5,280万元', 30, '5,310万元'],
    ['999,990万元', 30, '1,000,020万元'],
    ['1286 万元', -3, '1283 万元'],
    ['40.1', 11, '41.2'],
    ['近七成', 3, undefined],
    ['7亿元', -11, undefined],
    ['3件', -3, undefined],
  ];
  for (const [from, units, to] of moves) {
    it(`${from} by ${units} is ${to ?? 'none'}`, () => {
      assert.equal(movedFigure(from, units), to);
    });
  }
});

describe('what the operands allow', () => {
  const place = (sentence: string, operands: readonly string[], claimed: string, computed: number): PlacedStatement => {
    const placed = placeStatement(label(sentence, operands, claimed, 'ok', computed), textOf(sentence));
    assert.ok(!('problem' in placed));
    return placed;
  };
  const cases: readonly (readonly [string, readonly string[], string, number, number, number])[] = [
    ['甲类收入2.0亿元，占总收入8.0亿元的25.0%。', ['2.0亿元', '8.0亿元'], '25.0%', 25, 24.22, 25.79],
    ['收入207.9亿元，加上补助6000万元，总计208.5亿元。', ['207.9亿元', '6000万元'], '208.5亿元', 208.5, 208.45, 208.55],
    ['产量5.0万吨，比上年减少1.0万吨，下降16.7%。', ['5.0万吨', '1.0万吨'], '16.7%', 16.6667, 15.83, 17.5],
    ['由100.0亿元增长到121.0亿元，年均增长10.0%。', ['100.0亿元', '121.0亿元'], '10.0%', 10, 9.94, 10.06],
    ['面积10.0万亩，亩产400公斤，总产4.0万吨。', ['10.0万亩', '400公斤'], '4.0万吨', 4, 3.98, 4.02],
    ['办结310件，其中甲类155件，占50.0%。', ['155件', '310件'], '50.0%', 50, 50, 50],
  ];
  for (const [sentence, operands, claimed, computed, low, high] of cases) {
    it(`${sentence} is ${low} to ${high}`, () => {
      const allowed = allowedBy(place(sentence, operands, claimed, computed));
      assert.ok(allowed, 'no way to reckon was found');
      assert.ok(Math.abs(allowed.low - low) < 0.01 && Math.abs(allowed.high - high) < 0.01, JSON.stringify(allowed));
    });
  }

  it('is unknown where nothing gives what is computed', () => {
    assert.equal(allowedBy(place('甲2.0亿元，乙8.0亿元，丙77.0%。', ['2.0亿元', '8.0亿元'], '77.0%', 77)), undefined);
  });

  it('meets a claim within its rounding, and judges no edge', () => {
    const allowed = { low: 24.22, high: 25.79 };
    assert.equal(agreement('25.8%', allowed), 'within');
    assert.equal(agreement('25.9%', allowed), 'outside');
    assert.equal(agreement('25.5%', { low: 24, high: 25.45 }), 'on the edge');
  });
});
