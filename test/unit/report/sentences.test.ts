import assert from 'node:assert/strict';
import { splitSentences } from '../../../src/report/sentences';

/** The sentences of a paragraph, parted by |. */
const CASES: readonly string[] = [
  '坚持抓好落实。|成效明显。',
  '成效如何？|群众说了算！|我们心里有数。',
  '真好！！！|再来。',
  '他说：“好。”|大家都笑了。',
  '他说：“好。我来办。”|大家都笑了。',
  '做到“人人有责。”的要求没有变。|再看。',
  '会议指出：“要抓好落实。”',
  '坚持“一岗双责”，抓好落实。|再看。',
  '完成任务（见附表。）|再看。',
  '完成任务（每个支部2项）。|其中，重点任务80项。',
  '设身处地”为企着想。|再看。',
  '要有“将心比心的态度。|再看。',
  '他问：“好不好？”，没有人答。|再看。',
  '比重为3.2%。|收入1.5亿元。',
  '还有……很多。|再看',
  'Version 1.2! Next? 好!|再看。',
  '没有句号',
  '“整句都在引号里。”|再看。',
];

describe('splitSentences', () => {
  for (const expected of CASES) {
    it(`splits ${expected}`, () => {
      const text = expected.replaceAll('|', '');
      const printed = splitSentences(text).map(({ start, end }) => text.slice(start, end));
      assert.equal(printed.join('|'), expected);
    });
  }

  it('leaves indents and blanks between sentences to none', () => {
    const text = '　　一句。  二句。\t三句　';
    const printed = splitSentences(text).map(({ start, end }) => text.slice(start, end));
    assert.deepEqual(printed, ['一句。', '二句。', '三句']);
  });

  it('keeps the ** that closes an emphasised sentence', () => {
    const text = '**抓好落实。**成效明显。';
    assert.deepEqual(
      splitSentences(text).map(({ start, end }) => text.slice(start, end)),
      ['**抓好落实。**', '成效明显。'],
    );
  });

  it('takes the sentences of a long quotation one by one', () => {
    const quoted = '要把这件事办好办实。'.repeat(30);
    assert.equal(splitSentences(`来信说：“${quoted}”`).length, 30);
  });

  it('gives nothing for blanks', () => {
    assert.deepEqual(splitSentences('　 \t'), []);
  });
});
