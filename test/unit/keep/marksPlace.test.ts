import assert from 'node:assert/strict';
import { marksKey, marksPath } from '../../../src/keep/marksPlace';

describe('the place of marks', () => {
  const places: readonly (readonly [string, string, string | undefined])[] = [
    ['/办公室', '/办公室/汇报.txt', '.gongwen/marks/汇报.txt.jsonl'],
    ['/办公室/', '/办公室/一季度/汇报.md', '.gongwen/marks/一季度/汇报.md.jsonl'],
    ['/c:/reports', '/c:/reports/a b.gw', '.gongwen/marks/a b.gw.jsonl'],
    ['/', '/汇报.txt', '.gongwen/marks/汇报.txt.jsonl'],
    ['/办公室', '/办公室2/汇报.txt', undefined],
    ['/办公室', '/办公室', undefined],
    ['/办公室', '/办公室/../汇报.txt', undefined],
    ['/办公室', '/办公室/./汇报.txt', undefined],
    ['/办公室', '/办公室//汇报.txt', undefined],
    ['/办公室', '/办公室/a\\..\\..\\b.txt', undefined],
    ['/办公室', '/办公室/a\0.txt', undefined],
    ['/办公室', '/办公室/.gongwen/marks/汇报.txt.jsonl', undefined],
    ['/a/../b', '/a/../b/汇报.txt', undefined],
    ['办公室', '办公室/汇报.txt', undefined],
    ['', '/汇报.txt', '.gongwen/marks/汇报.txt.jsonl'],
  ];
  for (const [folder, document, expected] of places) {
    it(`of ${JSON.stringify(document)} in ${JSON.stringify(folder)} is ${expected ?? 'none'}`, () => {
      assert.equal(marksPath(folder, document), expected);
    });
  }

  it('in the extension’s own storage is a plain file name that tells nothing', () => {
    const key = marksKey('file:///办公室/机密/汇报.txt');
    assert.match(key, /^marks-[0-9a-f]{32}\.jsonl$/);
    assert.notEqual(key, marksKey('file:///办公室/机密/汇报2.txt'));
  });
});
