import assert from 'node:assert/strict';
import { createCalculator } from '../../../src/statistics/calculator';

describe('the calculator', () => {
  const calculator = createCalculator();

  for (const [expression, expected] of [
    ['552/6200*100', 8.903225806451612],
    ['552÷6200×100', 8.903225806451612],
    ['（1.2亿－8000万）/4', 1e7],
    ['17.71%*6200', 1098.02],
    ['1,276.9+3', 1279.9],
    ['１２×３＝', 36],
    ['-3^2', -9],
    ['round(552/6200*100, 2)', 8.9],
    ['sum(430, 2234, 2423, 552)', 5639],
    ['552/1.2亿', 552 / 1.2e8],
  ] as const) {
    it(`${expression} is ${expected}`, () => {
      assert.ok(Math.abs(calculator.evaluate(expression) - expected) < 1e-9);
    });
  }

  for (const [name, expression] of [
    ['an import', 'import({})'],
    ['a function definition', 'f(x) = x'],
    ['an assignment', 'a = 3'],
    ['property access', '[1].constructor'],
    ['a string', '"a".length'],
    ['a name', 'pi'],
    ['an object', '{a: 1}'],
    ['a range', '1:1e9'],
    ['several statements', '1; 2'],
    ['division by zero', '1/0'],
    ['a huge power', '9^9^9^9'],
    ['a condition', '1 ? 2 : 3'],
    ['a factorial', '1000!'],
    ['nothing', ''],
    ['words', '同比增长'],
    ['a text that is too long', '1+'.repeat(300) + '1'],
    ['deep nesting', '('.repeat(60) + '1' + ')'.repeat(60)],
    ['arguments that a function does not take', 'sqrt()'],
  ] as const) {
    it(`refuses ${name} with a reason in Chinese`, () => {
      assert.throws(() => calculator.evaluate(expression), /[\u4e00-\u9fff]/);
    });
  }
});
