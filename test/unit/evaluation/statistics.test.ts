import assert from 'node:assert/strict';
import { evaluateStatistics, type Outcome } from '../../evaluation/statistics';
import type { GoldStatement } from '../../evaluation/goldSet';
import { label, textOf, type ClaimSketch } from './textOf';

const sentence = '全年办结310件，其中甲类155件，占50.1%，乙类62件，占20.0%。';

function evaluate(labels: readonly GoldStatement[], claims: readonly ClaimSketch[], text = sentence) {
  const set = { folder: 'set', statements: labels, outlines: [], placeholders: [], notes: [] };
  return evaluateStatistics(set, new Map([['a.txt', textOf(text, claims)]]));
}

describe('the evaluation of statements', () => {
  const operands = ['155件', '310件'];
  const cases: readonly (readonly [string, GoldStatement['cls'], readonly ClaimSketch[], Outcome])[] = [
    ['a right one that holds', 'ok', [[operands, '50.1%', 'holds']], 'right'],
    ['a right one that is close', 'adjusted', [[operands, '50.1%', 'close']], 'right'],
    ['a right one with a part of its operands', 'rounding', [[['310件'], '50.1%', 'holds']], 'right'],
    ['one whose result is an operand', 'ok', [[['155件', '50.1%'], '310件', 'holds']], 'right'],
    ['one of which nothing is said', 'ok', [], 'missed'],
    ['one of which another share is said', 'ok', [[['62件', '310件'], '20.0%', 'holds']], 'missed'],
    ['one whose result is compared with other figures', 'ok', [[['20.0%'], '50.1%', 'holds']], 'missed'],
    ['one with a blank', 'ok', [[operands, '50.1%', 'unknown']], 'missed'],
    ['a right one that is called wrong', 'ok', [[operands, '50.1%', 'violated']], 'alarm'],
    ['a right one that other figures call wrong', 'ok', [[['20.0%'], '50.1%', 'violated']], 'alarm'],
    ['a right one that is called both', 'rounding', [[operands, '50.1%', 'holds'], [['155件'], '50.1%', 'violated']], 'alarm'], // prettier-ignore
    ['a wrong one that is called wrong', 'error', [[operands, '50.1%', 'violated']], 'right'],
    ['a wrong one that holds', 'error', [[operands, '50.1%', 'holds']], 'passed'],
    ['a wrong one of which nothing is said', 'error', [], 'missed'],
    ['one cut off that is close', 'truncated', [[operands, '50.1%', 'close']], 'right'],
    ['one cut off that is called wrong', 'truncated', [[operands, '50.1%', 'violated']], 'alarm'],
    ['one cut off of which nothing is said', 'truncated', [], 'missed'],
    ['one on another basis of which nothing is said', 'basis', [], 'right'],
    ['one on another basis that is called wrong', 'basis', [[operands, '50.1%', 'violated']], 'alarm'],
  ];
  for (const [name, cls, claims, outcome] of cases) {
    it(`finds ${outcome}: ${name}`, () => {
      const result = evaluate([label(sentence, operands, '50.1%', cls)], claims);
      assert.deepEqual(result.notes, []);
      assert.equal(result.statements[0]?.outcome, outcome);
    });
  }

  it('counts a violation of a labelled error for no neighbour', () => {
    const wrong = label(sentence, ['62件', '310件'], '20.0%', 'error');
    const right = label(sentence, ['155件', '310件'], '310件');
    const result = evaluate([wrong, right], [[['62件', '310件'], '20.0%', 'violated'], [['155件'], '310件', 'holds']]); // prettier-ignore
    assert.deepEqual(result.statements.map(({ outcome }) => outcome), ['right', 'right']); // prettier-ignore
    assert.deepEqual([result.violatedOnErrors, result.violatedOnLabelled], [1, 1]);
  });

  it('counts figures that take part, and violations of all texts', () => {
    const result = evaluate([], [[operands, '50.1%', 'holds'], [['62件', '310件'], '20.0%', 'violated']]); // prettier-ignore
    assert.equal(result.figures, 5);
    assert.equal(result.figuresInClaims, 5);
    assert.equal(result.claims.filter(({ claim }) => claim.verdict === 'violated').length, 1);
    assert.equal(evaluate([], [[operands, '50.1%', 'holds']]).figuresInClaims, 3);
  });

  it('takes no figure for a part of a longer one', () => {
    const text = '总量1155件，甲类155件，占14.3%，另14.31%。';
    const result = evaluate([label(text, ['155件'], '14.3%')], [], text);
    const [placed] = result.statements.map((one) => one.placed);
    assert.deepEqual(placed?.operands, [[{ start: 10, end: 14 }]]);
    assert.equal(placed.claimed.length, 1);
  });

  it('names labels that do not fit their text', () => {
    const elsewhere = { ...label(sentence, operands, '50.1%'), file: 'b.txt' };
    const { notes, statements } = evaluate([label('没有的话', [], '1%'), label(sentence, ['9件'], '50.1%'), elsewhere], []); // prettier-ignore
    assert.equal(statements.length, 0);
    assert.deepEqual(notes, [
      'gold/stats.jsonl第1行已跳过：a.txt第1行没有这句话',
      'gold/stats.jsonl第1行已跳过：a.txt第1行的这句话里没有“9件”',
      'gold/stats.jsonl第1行已跳过：没有文件b.txt',
    ]);
  });
});
