import assert from 'node:assert/strict';
import { join } from 'node:path';
import type { DocxQuestion } from '../../../support/docxProbe';
import { createEndableProcess } from '../../../support/endableProcess';
import { largeDocuments } from '../../../support/largeDocuments';

/** A linear reading of these takes about a second on any machine; a quadratic one takes minutes. */
const LIMIT = 15_000;
const COUNT = 80_000;

describe('large Word documents that punish what is not linear', function () {
  this.timeout(3 * LIMIT);
  const probe = createEndableProcess(join(__dirname, '../../../support/docxProbe.ts'));
  after(() => {
    probe.end();
  });
  const ask = (question: DocxQuestion): Promise<unknown> => probe.ask(question, LIMIT);

  before('the process is up', async () => {
    await probe.ask({ name: 'notes', count: 8 }, 2 * LIMIT);
  });

  for (const name of Object.keys(largeDocuments)) {
    it(name, async () => {
      const answer = (await ask({ name, count: COUNT })) as { length?: number; reason?: string } | undefined;
      assert.ok(answer, `no answer within ${LIMIT / 1000} s`);
      assert.ok((answer.length ?? 0) > 0, answer.reason);
    });
  }
});
