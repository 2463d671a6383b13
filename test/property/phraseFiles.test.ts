import assert from 'node:assert/strict';
import fc from 'fast-check';
import { readPhrasesJson, readPlacedPhrases } from '../../src/library/texts/phrasesJson';
import { readSoundPhrases } from '../../src/library/texts/soundPhrases';
import type { LibraryText } from '../../src/library/texts/textFile';

const file = (text: string): LibraryText => ({ library: 'l', path: '常用语/a.json', text, blanks: () => [] });

const word = fc.constantFrom('开头', ' 结尾 ', '', ' ', '\\"', '甲\\', '一:{}[]', '//', '/*', '__proto__', '\u2028', '字'.repeat(61)); // prettier-ignore
const words = fc.oneof(word, fc.array(word, { maxLength: 3 }), fc.constantFrom(null, 1, {}));
const body = fc.oneof(
  fc.constantFrom('特此报告。', '${1:甲}${单位}$0', '${1|甲,乙|}', '${1:甲', '$未知', '\\$', '${A}', '}'),
  fc.array(fc.constantFrom('一', '', '二${1:三}', '三\r\n四'), { maxLength: 3 }),
);
const own = fc.record(
  { group: words, place: fc.constantFrom('series', 'opening', '别处', 1), genres: words, keywords: words },
  { requiredKeys: [] },
);
const entry = fc.oneof(
  { weight: 8, arbitrary: fc.record({ body, prefix: words, description: words, gongwen: own, scope: words }, { requiredKeys: ['body'] }) }, // prettier-ignore
  { weight: 1, arbitrary: fc.constantFrom(null, 'x', [], { boody: 'x' }, { body: 'x', gongwen: null }) },
);
const layout = fc.constantFrom(undefined, 2, '\t');
/** A text in the place of a part of the file, as a person mistypes it. */
const slip = fc.record({ at: fc.nat(), cut: fc.nat(3), put: fc.constantFrom('', ',', '"', '}', ' ', '\n', '//x\n', '/* x */', '\ufeff', '"body": "乙",', ':', '\\') }); // prettier-ignore

describe('a file of phrases in JSON', () => {
  it('that is sound is read as by the reader that knows all places, and any other by that', () => {
    let sound = 0;
    fc.assert(
      fc.property(
        fc.array(fc.tuple(word, entry), { maxLength: 4 }),
        layout,
        fc.option(slip, { freq: 2 }),
        (list, space, slipped) => {
          let text = `{${list.map(([name, value]) => `${JSON.stringify(name)}: ${JSON.stringify(value, null, space)}`).join(',\n')}}`;
          if (slipped) {
            const at = slipped.at % (text.length + 1);
            text = text.slice(0, at) + slipped.put + text.slice(at + slipped.cut);
          }
          const placed = readPlacedPhrases(file(text));
          assert.deepEqual(readPhrasesJson(file(text)), placed);
          const quick = readSoundPhrases(file(text));
          if (quick) sound += 1;
          if (quick) assert.deepEqual(placed, { entries: quick, problems: [] });
        },
      ),
      { numRuns: 1500 },
    );
    assert.ok(sound > 100, `${sound} sound files`);
  });

  it('is sound with blanks, a byte order mark and comments between the phrases, and with anything inside strings', () => {
    const text = '\ufeff// 开头\r\n{\n/* 一 */ "甲\\"": {"body": ["{\\"a\\": [}", "\\\\"], "scope": "a:b//c"}, // 二\n"乙"\t: {"body": "乙", "gongwen": {"group": "结尾"}},\n}\n'; // prettier-ignore
    const quick = readSoundPhrases(file(text));
    assert.deepEqual(quick?.map(({ name, place }) => [name, place]), [['甲"', 'any'], ['乙', 'closing']]); // prettier-ignore
    assert.deepEqual(readPlacedPhrases(file(text)), { entries: quick, problems: [] });
  });
});
