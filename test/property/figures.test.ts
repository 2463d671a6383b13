import assert from 'node:assert/strict';
import { claimsOf } from '../../src/statistics/claims';
import { parse } from '../../src/report/parse';
import { figureStatement, printStatement, type FigureStatement } from '../support/figureStatements';
import { createRandom } from '../support/random';

const ROUNDS = 600;

const text = (sentence: string): string =>
  `关于工作进展的汇报\n\n　　今年以来，各项工作有序推进。${sentence}下一步，持续抓好落实。\n`;

/** The claims about the statement's value. */
function claimsAbout(
  statement: FigureStatement,
  by: number,
): { claims: ReturnType<typeof claimsOf>; about: ReturnType<typeof claimsOf> } {
  const report = text(printStatement(statement, by));
  const at = report.indexOf(statement.before) + statement.before.length;
  const claims = claimsOf(parse(report));
  const covers = ({ start, end }: { start: number; end: number }): boolean => start <= at && at < end;
  const about = claims.filter(
    ({ printed, operands }) =>
      covers(printed.range) ||
      Object.values(operands)
        .flat()
        .some(({ range }) => covers(range)),
  );
  return { claims, about };
}

describe('true statements of every relation', () => {
  const random = createRandom(20261121);
  const statements = Array.from({ length: ROUNDS }, () => figureStatement(random));

  it('are claims that hold', () => {
    for (const statement of statements) {
      const { claims, about } = claimsAbout(statement, 0);
      const told = `${printStatement(statement)}\n${claims.map(({ relation, verdict, working }) => `${relation} ${verdict} ${working}`).join('\n')}`;
      assert.ok(
        about.some(({ relation, verdict }) => relation === statement.relation && verdict === 'holds'),
        told,
      );
      assert.deepEqual(claims.filter(({ verdict }) => verdict === 'violated'), [], told); // prettier-ignore
    }
  });

  it('are violated in at least 95 of 100 cases when their value moves by 3 to 30 last units', () => {
    const missed: string[] = [];
    for (const statement of statements) {
      const by = random.int(3, 30) * (random.chance(0.5) ? 1 : -1);
      const { about } = claimsAbout(statement, by);
      if (!about.some(({ verdict }) => verdict === 'violated')) missed.push(printStatement(statement, by));
    }
    assert.ok(missed.length <= ROUNDS * 0.05, `${missed.length} of ${ROUNDS} not noticed:\n${missed.join('\n')}`);
  });
});
