import assert from 'node:assert/strict';
import { resultText } from '../../../src/vscode/resultText';

describe('the text of a result', () => {
  for (const [value, expected] of [
    [552 / 6200, '0.0890322580645'],
    [0.1 + 0.2, '0.3'],
    [-12, '-12'],
    [1.2e8, '120000000'],
    [1e21, '1000000000000000000000'],
    [1e-7, '0.0000001'],
    [0, '0'],
  ] as const) {
    it(`prints ${String(value)} as ${expected}`, () => {
      assert.equal(resultText(value), expected);
    });
  }
});
