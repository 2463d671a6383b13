import assert from 'node:assert/strict';
import fc from 'fast-check';
import { parse } from '../../src/report/parse';
import { countCharacters } from '../../src/text/characters';
import { countWords } from '../../src/text/wordCount';
import type { Vitals } from '../../src/vitals/model';
import { vitalsOf } from '../../src/vitals/vitals';
import { assertInBounds } from '../support/invariants';
import { anyText, grammarReport } from '../support/reportGrammar';
import { runs } from '../support/seed';
import { crlfOffsets, mapRanges, toCrlf, toLf } from '../support/twin';

/** The sections directly below the one at an index; below all for -1. */
function below({ sections }: Vitals, at: number): Vitals['sections'] {
  const depth = sections[at]?.depth ?? -1;
  const rest = sections.slice(at + 1);
  const end = rest.findIndex((each) => each.depth <= depth);
  return (end < 0 ? rest : rest.slice(0, end)).filter((each) => each.depth === depth + 1);
}

const sum = (sections: Vitals['sections']): number => sections.reduce((all, { characters }) => all + characters, 0);

describe('a report in numbers, for any text', function () {
  this.timeout(60_000);

  it('has no more in the parts than in the whole, and adds up', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const vitals = vitalsOf(parse(text));
        assert.equal(sum(below(vitals, -1)) + vitals.outside, vitals.characters);
        for (const [at, { characters, siblings, figures, blanks }] of vitals.sections.entries()) {
          assert.ok(sum(below(vitals, at)) <= characters && characters <= siblings.characters);
          assert.ok(figures <= vitals.figures && blanks <= vitals.blanks);
        }
        for (const { count, classes, longest } of [vitals.sentences, vitals.paragraphs]) {
          assert.equal(classes.reduce((all, each) => all + each.count, 0), count); // prettier-ignore
          for (const { range, characters } of longest) {
            assertInBounds(range, text.length, 'a long piece');
            assert.equal(countCharacters(text.slice(range.start, range.end)), characters);
          }
        }
      }),
      runs(300),
    );
  });

  it('is the same on LF and on CRLF', () => {
    fc.assert(
      fc.property(grammarReport, (text) => {
        const lf = toLf(text);
        const crlf = vitalsOf(parse(toCrlf(lf)));
        assert.deepEqual(mapRanges(crlf, (offset) => offset), mapRanges(vitalsOf(parse(lf)), crlfOffsets(lf))); // prettier-ignore
        assert.deepEqual(countWords(toCrlf(lf)), countWords(lf));
      }),
      runs(200),
    );
  });

  it('counts in 字数 what stands there, once', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { words, characters, withSpaces, chinese, others } = countWords(text);
        assert.equal(characters, countCharacters(text));
        assert.equal(words, chinese + others);
        assert.ok(words <= characters && characters <= withSpaces && withSpaces <= text.length);
      }),
      runs(300),
    );
  });
});
