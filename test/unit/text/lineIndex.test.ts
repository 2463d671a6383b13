import assert from 'node:assert/strict';
import { LineIndex } from '../../../src/text/lineIndex';

describe('LineIndex', () => {
  const text = '一\r\n二\r三\n\n𠮷末';
  const index = new LineIndex(text);

  it('knows CRLF, CR and LF, each as one break', () => {
    assert.equal(index.lineCount, 5);
    assert.deepEqual(
      ['一', '二', '三', '𠮷', '末'].map((word) => index.position(text.indexOf(word))),
      [
        { line: 0, column: 0 },
        { line: 1, column: 0 },
        { line: 2, column: 0 },
        { line: 4, column: 0 },
        { line: 4, column: 2 },
      ],
    );
  });

  it('draws an offset within a CRLF to the end of its line', () => {
    assert.deepEqual(index.position(2), { line: 0, column: 1 });
    assert.deepEqual(index.position(1), { line: 0, column: 1 });
  });

  it('gives back every offset that is not within a CRLF', () => {
    for (let at = 0; at <= text.length; at++) {
      if (at === 2) continue;
      const { line, column } = index.position(at);
      assert.equal(index.offset(line, column), at);
    }
  });

  it('draws what lies outside to the nearest end', () => {
    assert.deepEqual(index.position(-5), { line: 0, column: 0 });
    assert.deepEqual(index.position(NaN), { line: 0, column: 0 });
    assert.deepEqual(index.position(1e9), { line: 4, column: 3 });
    assert.deepEqual(
      [index.offset(-1, 4), index.offset(0, 99), index.offset(3, 7), index.offset(99, 0), index.offset(1, -3)],
      [0, 1, 7, text.length, 3],
    );
  });

  it('has one line for an empty text and an empty last line behind a last break', () => {
    assert.equal(new LineIndex('').lineCount, 1);
    assert.deepEqual(new LineIndex('').position(3), { line: 0, column: 0 });
    assert.deepEqual(new LineIndex('a\r\n').position(3), { line: 1, column: 0 });
    assert.equal(new LineIndex('a\r\n').offset(1, 5), 3);
  });

  it('keeps a CR before a CRLF as a line of its own', () => {
    const odd = new LineIndex('\r\r\n');
    assert.equal(odd.lineCount, 3);
    assert.equal(odd.offset(1, 9), 1);
  });

  it('reads a million lines quickly', () => {
    const start = performance.now();
    const many = new LineIndex('a\n'.repeat(1_000_000));
    assert.equal(many.position(1_999_999).line, 999_999);
    assert.ok(performance.now() - start < 2000);
  });
});
