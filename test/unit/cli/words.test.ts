import assert from 'node:assert/strict';
import { counts, oneLine, severityWords, speakingTime } from '../../../src/cli/words';

describe('words for people', () => {
  it('tell the speaking time at 200 characters a minute', () => {
    assert.deepEqual([0, 199, 200, 3314].map(speakingTime), ['不到1分钟', '不到1分钟', '约1分钟', '约16分钟']);
  });

  it('keep a document from steering the terminal', () => {
    assert.equal(oneLine('a\u001b[31m红\r\nb\u202ec\u0085d\ufeff'), 'a [31m红 b c d');
  });

  it('count what occurs, the most serious first', () => {
    assert.equal(counts(['hint', 'error', 'hint'], severityWords), '错误 1，建议 2');
    assert.equal(counts([], severityWords), '');
  });
});
