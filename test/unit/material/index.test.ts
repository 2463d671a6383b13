import assert from 'node:assert/strict';
import fc from 'fast-check';
import { mayHave, pairsOf } from '../../../src/material/bigrams';
import { candidates } from '../../../src/material/candidates';
import { readIndex, writeIndex } from '../../../src/material/indexFile';
import { indexText, paragraphAt } from '../../../src/material/indexedText';
import { plainParagraph, plainParagraphs } from '../../../src/material/plain';
import { printsOf } from '../../../src/material/prints';

function plain(text: string): string {
  return String.fromCharCode(...plainParagraph(text, 0, text.length).units);
}

describe('a paragraph as it is compared', () => {
  it('has no blanks and marks, and one 0 for a figure of any value, filled in or not', () => {
    const same = ['办结1,234.5件，占 98%。', '办结7件占5%', '　办结**件，占×.×％；', '办结１２．５件、占○%\r'];
    assert.deepEqual([...new Set(same.map(plain))], ['办结0件占0']);
    assert.equal(plain('12，34人'), '0人');
    assert.equal(plain(''), '');
    assert.equal(plain('。、 \t'), '');
  });

  it('is a line of some length; the places of its characters are known', () => {
    const text = '标题\r\n\r\n  全年受理诉求552件，办结率98.5%，群众满意度持续提升。 \r\n完';
    const [one, ...others] = plainParagraphs(text, 10);
    assert.deepEqual(others, []);
    assert.equal(text.slice(one!.start, one!.end), '全年受理诉求552件，办结率98.5%，群众满意度持续提升。');
    for (const [at, unit] of one!.units.entries()) {
      const there = text.charCodeAt(one!.places[at]!);
      assert.ok(there === unit || (unit === 0x30 && /\d/.test(String.fromCharCode(there))));
    }
  });
});

describe('the prints of paragraphs', () => {
  it('are shared by any two that have eleven characters in a row in common', () => {
    const words = fc.array(fc.integer({ min: 0x4e00, max: 0x4e40 }), { maxLength: 60 });
    fc.assert(
      fc.property(words, words, words, words, fc.array(fc.integer({ min: 0x4e00, max: 0x9fff }), { minLength: 11, maxLength: 30 }), (a, b, c, d, run) => {
        const one = new Set(printsOf(Uint16Array.from([...a, ...run, ...b])));
        assert.ok(printsOf(Uint16Array.from([...c, ...run, ...d])).some((print) => one.has(print)));
      }),
    ); // prettier-ignore
  });

  it('are one for three characters in ten or so', () => {
    const units = Uint16Array.from({ length: 10_000 }, (_, at) => (at * 7919) % 5003);
    const { length } = printsOf(units);
    assert.ok(length > 1000 && length < 4000, String(length));
  });

  it('lead to the paragraph a sentence was taken from, and not to set phrases that all texts have', () => {
    const phrase = '深入学习贯彻落实各项决策部署要求，';
    const texts = Array.from({ length: 30 }, (_, at) => `${phrase}第${'甲乙丙丁戊己庚辛壬癸'[at % 10]!.repeat(3 + at)}项工作任务已经按照时间节点完成。`); // prettier-ignore
    const asked = plainParagraphs(`${phrase}${texts[7]!.slice(phrase.length)}`, 10).map(({ units }) => printsOf(units));
    const found = candidates(asked, texts.map(indexText), { least: 0.3, most: 3 }); // prettier-ignore
    assert.equal(found[0]!.document, 7);
    assert.ok(found[0]!.score > 0.99);
    assert.deepEqual(candidates([printsOf(plainParagraph(phrase, 0, phrase.length).units)], texts.map(indexText), { least: 0.3, most: 3 }), []); // prettier-ignore
    assert.deepEqual(candidates([], texts.map(indexText), { least: 0, most: 3 }), []);
    assert.deepEqual(candidates(asked, [], { least: 0, most: 3 }), []);
  });

  it('are looked through in time that grows as the stored texts, a thousand times the same one too', () => {
    const text = Array.from({ length: 40 }, (_, at) => `第${at}条：${'促进经济社会持续健康发展各项工作取得新成效'.slice(at % 7)}${at * 7919}件。`).join('\n'); // prettier-ignore
    const asked = plainParagraphs(text, 10).map(({ units }) => printsOf(units));
    const one = indexText(text);
    const found = candidates(asked, Array.from({ length: 1000 }, () => one), { least: 0.2, most: 9 }); // prettier-ignore
    assert.ok(found.length <= asked.length * 9);
  });
});

describe('the filter of pairs', () => {
  it('knows every pair that is there, and few others', () => {
    const text = Array.from({ length: 3000 }, (_, at) => String.fromCharCode(0x4e00 + ((at * at * 31) % 6007))).join(
      '',
    );
    const { bigrams } = indexText(text);
    for (const pair of pairsOf(plainParagraph(text, 0, text.length).units)) assert.ok(mayHave(bigrams, pair));
    let wrong = 0;
    for (let at = 0; at < 10_000; at++) wrong += Number(mayHave(bigrams, Math.imul(at + 1, 0x9e3779b1) >>> 0));
    assert.ok(wrong < 2000, String(wrong));
  });
});

describe('the file of an index', () => {
  const stored = ['甲.txt', '部门/乙.docx', '空.txt'].map((path, at) => ({
    path,
    stamp: `${at} 7`,
    indexed: indexText(at === 2 ? '' : `全年受理群众诉求${at}件，办结率和满意度都有明显提升。\n`.repeat(5 + at)),
  }));

  it('comes back as it went out, and holds no words', () => {
    const bytes = writeIndex(stored);
    assert.deepEqual(readIndex(bytes), stored);
    assert.deepEqual(readIndex(writeIndex([])), []);
    assert.ok(
      !Buffer.from(bytes).includes(Buffer.from('诉求')) && !Buffer.from(bytes).includes(Buffer.from('诉求', 'utf16le')),
    );
    const { start, end } = paragraphAt(stored[0]!.indexed, 1);
    assert.equal(end - start, 25);
  });

  it('is no index when it is cut off or changed, and never throws', () => {
    const bytes = writeIndex(stored);
    fc.assert(
      fc.property(fc.nat(bytes.length - 1), fc.integer({ min: 1, max: 255 }), (at, by) => {
        const changed = bytes.slice();
        changed[at]! ^= by;
        assert.equal(readIndex(changed), undefined);
        assert.equal(readIndex(bytes.slice(0, at)), undefined);
      }),
    );
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (any) => {
        assert.equal(readIndex(any), undefined);
      }),
    );
  });

  it('is smaller than the texts', () => {
    const text = Array.from({ length: 10_000 }, (_, at) => (at % 120 === 119 ? '\n' : String.fromCharCode(0x4e00 + ((at * at * 31) % 6007)))).join(''); // prettier-ignore
    const bytes = writeIndex(Array.from({ length: 20 }, (_, at) => ({ path: `${at}.txt`, stamp: '1 1', indexed: indexText(text) }))); // prettier-ignore
    assert.ok(bytes.length < 20 * 3 * text.length * 0.8, String(bytes.length));
  });
});
