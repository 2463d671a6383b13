import assert from 'node:assert/strict';
import { looksMisread } from '../../../src/vscode/wrongEncoding';

describe('a text that was read in a wrong encoding', () => {
  const mojibake = new TextDecoder().decode(
    new Uint8Array(Array.from({ length: 200 }, (_, index) => 0xb0 + (index % 40))),
  );

  it('is known by its many replacement characters', () => {
    assert.equal(looksMisread(mojibake), true);
  });
  it('is not seen in Chinese text', () => {
    assert.equal(looksMisread('现将有关情况汇报如下。'.repeat(50)), false);
  });
  it('is not seen in a few damaged characters', () => {
    assert.equal(looksMisread(`${'\ufffd'.repeat(12)}${'一'.repeat(2000)}`), false);
    assert.equal(looksMisread('\ufffd\ufffd'), false);
  });
});
