import assert from 'node:assert/strict';
import { join } from 'node:path';
import { createEndableProcess } from '../support/endableProcess';
import type { Answer } from '../support/growthProbe';
import { pathological } from '../support/pathological';

/** All of this takes up to 10 s for the heaviest of these texts on a machine with other work to do; what is quadratic takes minutes. */
const LIMIT = 30_000;
const MANY = 200_000;
const FEW = 20_000;

/** Counts that may at most grow as the text does. */
const counts = ['paragraphs', 'sections', 'sentences', 'figures', 'placeholders', 'residue', 'claims', 'operands', 'findings', 'suggestions', 'masks', 'changes', 'measured', 'lines', 'parts', 'words'] as const; // prettier-ignore

describe('growth with texts that punish what is not linear', function () {
  this.timeout(3 * LIMIT);
  const probe = createEndableProcess(join(__dirname, '../support/growthProbe.ts'));
  after(() => {
    probe.end();
  });

  const ask = async (name: string, units: number): Promise<Answer> => {
    const answer = await probe.ask({ name, units }, LIMIT);
    assert.ok(answer !== undefined, `no answer within ${LIMIT / 1000} s for ${units} units`);
    return answer as Answer;
  };

  before('the process is up', async () => {
    await probe.ask({ name: pathological[0]!.name, units: 1 }, 2 * LIMIT);
  });

  for (const { name } of pathological) {
    it(name, async () => {
      const few = await ask(name, FEW);
      const many = await ask(name, MANY);
      assert.deepEqual(many.log, [], 'the service logged an exception');
      assert.ok(many.depth <= 24, `sections nest ${many.depth} deep`);
      for (const count of counts) {
        // A handful more is no growth: one claim instead of none, a longer number in a message.
        const bound = 1.1 * (many.length / few.length) * few[count] + 1000;
        assert.ok(
          many[count] <= bound,
          `${count}: ${few[count]} for ${few.length} units, ${many[count]} for ${many.length}`,
        );
      }
    });
  }
});
