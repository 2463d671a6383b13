import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Report, Section } from '../../../../src/report/model';
import { parse } from '../../../../src/report/parse';
import { looksLikeReport } from '../../../../src/report/recognise/recognise';
import { assertSound } from '../../../support/invariants';

/** Real reports beside the checkout, if they are there; nothing of them is in the project. */
const folder = path.join(__dirname, '../../../../../shared/seeds');
const names = existsSync(folder) ? readdirSync(folder).sort() : [];

/** The kinds of the sections as a tree: `一、(一是 一是(lead>×4))`; `>` stands inside a paragraph. */
function shape(sections: readonly Section[]): string {
  const parts: { text: string; count: number }[] = [];
  for (const { kind, runIn, children } of sections) {
    const text = `${kind}${runIn ? '>' : ''}${children.length > 0 ? `(${shape(children)})` : ''}`;
    const last = parts[parts.length - 1];
    if (last?.text === text) last.count += 1;
    else parts.push({ text, count: 1 });
  }
  return parts.map(({ text, count }) => (count > 1 ? `${text}×${count}` : text)).join(' ');
}

function partNames({ parts }: Report): string {
  return Object.keys(parts).join(' ');
}

const EXPECTED: readonly (readonly [string, string, string])[] = [
  ['000', 'salutation opening closing', '一、(一是 一是(lead>×4) 一是×2) 一、(——×3) 一、(lead×3)'],
  ['001', 'salutation opening closing', 'title(lead×5)'],
  ['002', 'opening closing', '一是×6 lead>×4'],
  ['003', 'salutation opening closing', 'title(lead(lead>×3)×4)'],
  ['004', 'salutation opening closing', '一、(一是×2) 一、(（一）×2) 一、(（一）×4) 一、(（一）×3)'],
];

describe('the outline of the five reports of reference', () => {
  before(function () {
    if (names.length > 0) return;
    console.log('    skipped: there is no ../shared/seeds beside the checkout');
    this.skip();
  });

  for (const [number, parts, outline] of EXPECTED) {
    it(`is the one that a careful reader sees: ${number}`, () => {
      const text = readFileSync(
        path.join(
          folder,
          names.find((name) => name.startsWith(number))!,
        ),
        'utf8',
      );
      const report = parse(text);
      assertSound(report, text);
      assert.equal(shape(report.sections), outline);
      assert.equal(partNames(report), parts);
      assert.ok(looksLikeReport(report));
    });
  }

  it('begins a section behind what a web page left in front of it', () => {
    const text = readFileSync(
      path.join(
        folder,
        names.find((name) => name.startsWith('001'))!,
      ),
      'utf8',
    );
    const fourth = parse(text).sections[0]?.children[3];
    assert.ok(fourth);
    assert.equal(text.slice(fourth.range.start - 13, fourth.range.start), '##paidbegin##');
  });
});
