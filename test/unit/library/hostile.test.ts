import assert from 'node:assert/strict';
import { join } from 'node:path';
import { createEndableProcess } from '../../support/endableProcess';
import { heavy, refused } from '../../support/hostileRelations';
import type { RelationsAnswer, RelationsQuestion } from '../../support/relationsProbe';

/** What is linear takes well under a second on any machine; what is not takes minutes. */
const LIMIT = 10_000;

describe('hostile files of relations', function () {
  this.timeout(3 * LIMIT);
  const probe = createEndableProcess(join(__dirname, '../../support/relationsProbe.ts'));
  after(() => {
    probe.end();
  });

  const ask = async (question: RelationsQuestion): Promise<RelationsAnswer> => {
    const answer = await probe.ask(question, LIMIT);
    assert.ok(answer !== undefined, `no answer within ${LIMIT / 1000} s`);
    return answer as RelationsAnswer;
  };

  before('the process is up', async () => {
    await probe.ask({ relations: '', report: '' }, 2 * LIMIT);
  });

  for (const [name, relations] of Object.entries(refused)) {
    it(`refuses ${name} with a reason, in bounded time`, async () => {
      const { problems } = await ask({ relations, report: '' });
      assert.ok(problems.length > 0 && problems.length <= 101);
      for (const problem of problems) {
        assert.match(problem, /[\u4e00-\u9fff]/);
        assert.ok(problem.length < 400, problem);
      }
    });
  }

  for (const [name, { relations, piece }] of Object.entries(heavy)) {
    it(`checks a long report by ${name}, in bounded time`, async () => {
      const counts: number[] = [];
      for (const times of [300, 3000]) {
        const { problems, claims } = await ask({ relations, report: piece.repeat(times) });
        assert.deepEqual(problems.slice(0, 3), []);
        counts.push(claims);
      }
      assert.ok(counts[1]! <= 11 * counts[0]! + 10, `${counts[0]!} claims, then ${counts[1]!}`);
    });
  }
});
