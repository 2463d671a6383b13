import assert from 'node:assert/strict';
import { createCalculator, evaluateFormula } from '../../../src/statistics/calculator';
import { evaluate } from '../../../src/statistics/expression';
import { solve } from '../../../src/statistics/solve';

const { readTeamFormula } = createCalculator();

describe('formulas of a team', () => {
  for (const [text, printed, names, formula] of [
    ['p == a / b * 100', 'p', ['a', 'b'], 'a / b * 100'],
    ['a / b * 100 == p', 'p', ['a', 'b'], 'a / b * 100'],
    ['p == a', 'p', ['a'], 'a'],
    ['到位率 == 到位 ÷ 总投资 × 100', '到位率', ['到位', '总投资'], '到位 / 总投资 * 100'],
    ['ｐ＝＝（ａ＋ｂ）＊２', 'p', ['a', 'b'], '(a + b) * 2'],
    ['p == sum(a, b, c) - min(a, b)', 'p', ['a', 'b', 'c'], 'sum(a, b, c) - min(a, b)'],
    ['g == ((b / a) ^ (1 / n) - 1) * 100', 'g', ['b', 'a', 'n'], '((b / a) ^ (1 / n) - 1) * 100'],
  ] as const) {
    it(`reads ${text}`, () => {
      const read = readTeamFormula(text);
      assert.equal(read.printed, printed);
      assert.deepEqual([...read.names].sort(), [...names].sort());
      assert.equal(read.formula.text, formula);
    });
  }

  const refused: readonly (readonly [string, string, RegExp])[] = [
    ['no equation', 'a / b * 100', /缺少“==”/],
    ['nothing', '', /数字/],
    ['an assignment', 'p = a / b', /赋值/],
    ['two equations', 'p == a == b', /只能有一个/],
    ['two equations in brackets', '(p == a) == b', /==/],
    ['no single name', 'p * 2 == a / b', /只能是一个数字的名称/],
    ['a result on both sides', 'p == p * 2', /“p”是结果/],
    ['no operand', 'p == 100', /没有用到/],
    ['a product without its sign', 'p == 2a', /乘号/],
    ['another comparison', 'p >= a', />=/],
    ['a condition', 'p == (a > 1 ? 2 : 3)', /条件/],
    ['an import', 'p == import("fs")', /函数“import”/],
    ['createUnit', 'p == createUnit("x", a)', /函数“createUnit”/],
    ['evaluate', 'p == evaluate("1") + a', /函数“evaluate”/],
    ['property access', 'p == a.constructor', /属性/],
    ['an index', 'p == a["constructor"]', /属性/],
    ['a method', 'p == a.toString()', /函数/],
    ['a function definition', 'p(a) = a', /定义函数/],
    ['a string', 'p == "a" + b', /只能有数字/],
    ['a matrix', 'p == [a, b]', /数组或矩阵/],
    ['an object', 'p == {a: b}', /对象/],
    ['a range', 'p == a:b', /范围/],
    ['several statements', 'p == a; b', /只能有一个算式|分号/],
    ['a remainder', 'p == a % b', /“%”/],
    ['a factorial', 'p == a!', /“!”/],
    ['a huge power', 'p == a + 9^9^9^9', /指数里不能再有乘方|太大/],
    ['a huge exponent', 'p == a ^ 1000', /指数太大/],
    ['a power of powers', 'p == a ^ (b ^ c)', /指数里不能再有乘方/],
    ['a huge number', 'p == a * 1e400', /太大/],
    ['a huge product', 'p == a * (1e15 * 1e15)', /太大/],
    ['a constant without a value', 'p == a + 1 / 0', /算不出结果/],
    ['a root without arguments', 'p == a + sqrt()', /sqrt/],
    ['a root of two', 'p == sqrt(a, b)', /sqrt/],
    ['decimals that vary', 'p == round(a, b)', /保留几位小数/],
    ['an unknown function', 'p == sin(a)', /函数“sin”/],
    ['true', 'p == a + true', /只能有数字/],
    ['deep nesting', `p == ${'('.repeat(60)}a${')'.repeat(60)}`, /嵌套过深/],
    ['a chain of signs', `p == ${'-'.repeat(400)}a`, /嵌套过深/],
    ['brackets that stay open', `p == ${'('.repeat(490)}`, /看不懂/],
    ['a text that is too long', `p == a${' + a'.repeat(200)}`, /过长/],
    ['words', '同比，增长', /看不懂/],
  ];
  for (const [name, text, reason] of refused) {
    it(`refuses ${name} with a reason`, () => {
      assert.throws(() => readTeamFormula(text), reason);
    });
  }

  it('reckon over intervals what mathjs reckons with the values in them', () => {
    const texts = ['-a + b', 'sum(a, b, c)', 'sum(a, b * 2)', 'min(a, b, c)', 'max(a, b - c)', 'abs(a - b)', 'sqrt(a * b)', 'round(a / b, 2)', 'round(a)', 'a * b - a', '(a - b) ^ 2 / c', '-(a - b) * c']; // prettier-ignore
    const intervals = { a: { low: 1.5, high: 2.5 }, b: { low: 2, high: 6 }, c: { low: 0.5, high: 0.75 } };
    for (const text of texts) {
      const { tree } = readTeamFormula(`p == ${text}`).formula;
      const { low, high } = evaluate(tree, intervals);
      for (const a of [1.5, 2.005, 2.5]) {
        for (const b of [2, 3.3, 6]) {
          for (const c of [0.5, 0.6, 0.75]) {
            const value = evaluateFormula(text, { a, b, c });
            assert.ok(value >= low - 1e-9 && value <= high + 1e-9, `${text} of ${a}, ${b}, ${c}: ${value}`);
          }
        }
      }
    }
  });

  it('know nothing where a power leaves all bounds', () => {
    const { tree } = readTeamFormula('p == a ^ b').formula;
    const { low, high } = evaluate(tree, { a: { low: 1e9, high: 1e9 }, b: { low: 1e9, high: 1e9 } });
    assert.deepEqual([low, high], [-Infinity, Infinity]);
  });

  it('are solved where one value of the operand alone gives the result', () => {
    const one = { low: 1, high: 1 };
    const solved = (text: string): number | undefined =>
      solve(readTeamFormula(`p == ${text}`).formula.tree, { name: 'a' }, { low: 10, high: 10 }, { a: one, b: one })
        ?.low;
    assert.equal(solved('sum(a, b, 2)'), 7);
    assert.equal(solved('-a + b'), -9);
    for (const text of ['a * 2 - a', 'max(a, b)', 'abs(a)', 'round(a)', 'sum(a, a)'])
      assert.equal(solved(text), undefined, text);
  });
});
