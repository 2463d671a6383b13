import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from '../../../src/report/parse';
import { looksLikeReport } from '../../../src/report/recognise/recognise';

const folder = path.join(__dirname, '../../fixtures');
const read = (name: string): string => readFileSync(path.join(folder, name), 'utf8');

/** Reports among the fixtures of the outline; the others are too short to be one, or tell of tables. */
const REPORTS = [
  'numbers-then-points',
  'leads-without-numbers',
  'points-on-top',
  'leads-with-run-in-leads',
  'report-to-a-congress',
  'broken-title-and-subtitle',
  'leads-below-headings',
  'leads-below-dashes',
  'signature-and-attachments',
  'all-forms-of-labels',
  'markdown',
];

describe('looksLikeReport', () => {
  for (const name of REPORTS) {
    it(`knows a report: ${name}`, () => {
      const [text = ''] = read(`outline/${name}.txt`).split('=====');
      assert.equal(looksLikeReport(parse(text)), true);
    });
  }

  it('knows a report that has neither title nor salutation nor closing', () => {
    const [text = ''] = read('outline/points-on-top.txt').split('=====');
    const points = text.split('\n').slice(1, 6).join('\n');
    const report = parse(points);
    assert.deepEqual(report.parts, {});
    assert.equal(looksLikeReport(report), true);
  });

  for (const name of readdirSync(path.join(folder, 'other-texts'))) {
    it(`knows what is no report: ${path.basename(name, '.txt')}`, () => {
      assert.equal(looksLikeReport(parse(read(`other-texts/${name}`))), false);
    });
  }

  it('takes an empty text for none', () => {
    assert.equal(looksLikeReport(parse('')), false);
    assert.equal(looksLikeReport(parse('一、\n二、\n三、\n')), false);
  });
});
