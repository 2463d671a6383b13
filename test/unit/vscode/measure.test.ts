import assert from 'node:assert/strict';
import type { Paragraph, Report } from '../../../src/report/model';
import { countCharacters } from '../../../src/text/characters';
import { charactersIn, speakingMinutes } from '../../../src/vscode/measure';

const text = '一、总体情况\r\n\r\n办结12件GDP增长。继续推进。\n　　二、下一步\n汇报完毕。';

/** Only what the counting looks at. */
function reportOf(): Report {
  const paragraphs = [...text.matchAll(/[^\r\n]+/g)].map(({ 0: line, index }): Paragraph => {
    const facts = {
      text: line,
      figures: [],
      placeholders: [],
      residue: [],
      sentences: [],
      outline: {} as never,
      characters: countCharacters(line),
    };
    return { range: { start: index, end: index + line.length }, facts };
  });
  return { text, paragraphs } as unknown as Report;
}

describe('the characters of a part', () => {
  it('are those of its text, wherever it begins and ends', () => {
    const report = reportOf();
    for (let start = 0; start <= text.length; start++) {
      for (let end = start; end <= text.length; end++) {
        assert.equal(charactersIn(report, { start, end }), countCharacters(text.slice(start, end)), `${start}–${end}`);
      }
    }
  });
});

describe('speaking time', () => {
  for (const [characters, minutes] of [
    [3314, 16],
    [199, 0],
    [200, 1],
    [0, 0],
  ] as const) {
    it(`of ${characters} characters is ${minutes} whole minutes`, () => {
      assert.equal(speakingMinutes(characters, 200), minutes);
    });
  }
});
